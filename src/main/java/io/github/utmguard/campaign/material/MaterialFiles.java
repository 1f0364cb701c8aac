package io.github.utmguard.campaign.material;

import io.github.utmguard.settings.InvalidSettingException;
import io.github.utmguard.site.IoReasons;
import io.github.utmguard.site.PagePatterns;
import io.github.utmguard.site.PathNames;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Finds the materials that the parameter {@code materials} names, relative to the base directory:
 * folders with all that is in them, single files, and Ant-style patterns.
 *
 * <p>Of a folder it takes the files whose names say that they are materials. What a pattern or a
 * name asks for is text if its name does not say otherwise. Hidden files and folders are left out,
 * and so is what a symbolic link leads to outside of the base directory.
 */
final class MaterialFiles {
  private final Path base;
  private final Map<String, MaterialFile> found = new TreeMap<>();

  private MaterialFiles(Path base) {
    this.base = base;
  }

  /**
   * The files by their paths, each of them once.
   *
   * @throws InvalidSettingException for a folder that does not exist, or a pattern that matches
   *     nothing or cannot
   * @throws UnreadableMaterialException if a folder cannot be read
   */
  static List<MaterialFile> of(Path baseDirectory, List<String> materials)
      throws UnreadableMaterialException {
    MaterialFiles files = new MaterialFiles(real(baseDirectory));
    for (String entry : materials) {
      files.add(entry.strip().replace('\\', '/'));
    }
    return new ArrayList<>(files.found.values());
  }

  private static Path real(Path base) throws UnreadableMaterialException {
    try {
      return base.toRealPath();
    } catch (IOException e) {
      throw new UnreadableMaterialException(base.toString(), IoReasons.of(e));
    }
  }

  private void add(String entry) throws UnreadableMaterialException {
    if (entry.isEmpty()) {
      throw MaterialsRefusal.of(entry, "is empty (a comma too many?)");
    }
    if (entry.indexOf('*') >= 0 || entry.indexOf('?') >= 0) {
      addMatches(entry);
    } else {
      addNamed(entry);
    }
  }

  private void addNamed(String entry) throws UnreadableMaterialException {
    Path named = inBase(entry);
    if (!Files.exists(named)) {
      throw MaterialsRefusal.of(entry, "does not exist in " + base);
    }
    Path target = target(named).orElseThrow(() -> MaterialsRefusal.outside(entry, base));
    if (Files.isDirectory(target)) {
      walk(target, path -> MaterialKind.of(path).isPresent(), path -> true);
    } else if (MaterialKind.mayBeText(entry)) {
      put(named, target);
    } else {
      throw MaterialsRefusal.of(entry, "is no text; save it as HTML, Markdown, text or CSV");
    }
  }

  private Path inBase(String entry) {
    try {
      Path path = base.resolve(entry).normalize();
      if (!path.startsWith(base)) {
        throw MaterialsRefusal.outside(entry, base);
      }
      return path;
    } catch (InvalidPathException e) {
      throw MaterialsRefusal.of(entry, "is no path: " + e.getReason());
    }
  }

  private void addMatches(String entry) throws UnreadableMaterialException {
    String pattern = entry.startsWith("./") ? entry.substring(2) : entry;
    if (pattern.startsWith("/") || pattern.startsWith("%") || (pattern + '/').contains("../")) {
      throw MaterialsRefusal.of(entry, "cannot match: patterns are relative to " + base);
    }
    PagePatterns patterns = PagePatterns.of(List.of(pattern), List.of());
    boolean[] any = new boolean[1];
    walk(
        base,
        path -> {
          boolean wanted = MaterialKind.mayBeText(path) && patterns.matches(path);
          any[0] |= wanted;
          return wanted;
        },
        patterns::mayHoldPages);
    if (!any[0]) {
      throw MaterialsRefusal.of(entry, "matches no file in " + base);
    }
  }

  /** The file itself or what a symbolic link leads to; empty outside of the base directory. */
  private Optional<Path> target(Path path) {
    try {
      return Optional.of(path.toRealPath()).filter(real -> real.startsWith(base));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private void put(Path file, Path target) {
    String path = PathNames.relative(base, file);
    MaterialKind kind = MaterialKind.of(path).orElse(MaterialKind.TEXT);
    found.put(path, new MaterialFile(target, path, kind));
  }

  private void walk(Path folder, Predicate<String> files, Predicate<String> folders)
      throws UnreadableMaterialException {
    try {
      Files.walkFileTree(folder, new Collector(folder, files, folders));
    } catch (IOException e) {
      throw new UnreadableMaterialException(PathNames.relative(base, folder), IoReasons.of(e));
    }
  }

  /** Follows no link into a folder, so that loops end. */
  private final class Collector extends SimpleFileVisitor<Path> {
    private final Path start;
    private final Predicate<String> files;
    private final Predicate<String> folders;

    Collector(Path start, Predicate<String> files, Predicate<String> folders) {
      this.start = start;
      this.files = files;
      this.folders = folders;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean wanted =
          folder.equals(start)
              || (!isHidden(folder) && folders.test(PathNames.relative(base, folder)));
      return wanted ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!isHidden(file) && files.test(PathNames.relative(base, file))) {
        target(file).filter(Files::isRegularFile).ifPresent(target -> put(file, target));
      }
      return FileVisitResult.CONTINUE;
    }

    private boolean isHidden(Path path) {
      return path.getFileName().toString().startsWith(".");
    }
  }
}
