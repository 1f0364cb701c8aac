package io.github.utmguard.source;

import io.github.utmguard.html.PageSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads and lists sources within bounds: no file above 2 MiB, no folder above 20,000 files or 256
 * MiB, no binary file, and nothing that a symbolic link leads to.
 */
final class SourceFiles {
  private static final int LONGEST_SOURCE = 2 << 20;
  private static final int LONGEST_PAGE = 4 << 20;
  private static final int MOST_FILES = 20_000;
  private static final long MOST_BYTES = 256L << 20;

  /** What generators write into, and what is not written by the site's authors. */
  private static final Set<String> SKIPPED = Set.of("node_modules", "target");

  private final Path site;
  private final Map<Path, List<Path>> listed = new HashMap<>();

  SourceFiles(Path site) {
    this.site = site.toAbsolutePath().normalize();
  }

  /** A source's text; empty for a file that is missing, too long, or no text. */
  static Optional<String> source(Path file) {
    return bytes(file, LONGEST_SOURCE)
        .filter(SourceFiles::isText)
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  /** A page's text in the page's own encoding; empty for a file that is missing or too long. */
  static Optional<String> page(Path file) {
    return bytes(file, LONGEST_PAGE).map(bytes -> decoded(file, bytes));
  }

  private static String decoded(Path file, byte[] bytes) {
    boolean xml = file.toString().endsWith(".xhtml") || file.toString().endsWith(".xht");
    PageSource source = xml ? PageSource.ofXml(bytes, bytes.length) : PageSource.of(bytes);
    return source.text(source.start(), source.end());
  }

  static Optional<byte[]> bytes(Path file, int longest) {
    try {
      BasicFileAttributes attributes =
          Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      return attributes.isRegularFile() && attributes.size() <= longest
          ? Optional.of(Files.readAllBytes(file))
          : Optional.empty();
    } catch (IOException e) {
      // Without this source the finding is told all the same.
      return Optional.empty();
    }
  }

  private static boolean isText(byte[] bytes) {
    for (byte b : bytes) {
      if (b == 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether there is such a file, reached from a folder without a symbolic link. */
  static boolean isIn(Path folder, Path file) {
    Path normal = folder.toAbsolutePath().normalize();
    Path target = file.toAbsolutePath().normalize();
    if (!target.startsWith(normal) || !Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    try {
      return target.toRealPath().equals(folder.toRealPath().resolve(normal.relativize(target)));
    } catch (IOException e) {
      return false;
    }
  }

  /** As {@link #under}, of several folders; each file once. */
  List<Path> underAll(List<Path> folders) {
    return folders.stream().flatMap(folder -> under(folder).stream()).distinct().toList();
  }

  /**
   * All files of a folder that are not too long, in the order of their paths, found once; empty if
   * it is too large to be searched: half of it would find one of two places.
   */
  List<Path> under(Path folder) {
    return listed.computeIfAbsent(folder.toAbsolutePath().normalize(), this::list);
  }

  private List<Path> list(Path folder) {
    Listing listing = new Listing(folder);
    try {
      Files.walkFileTree(folder, listing);
    } catch (IOException e) {
      return List.of();
    }
    return listing.isTooLarge() ? List.of() : listing.files.stream().sorted().toList();
  }

  private final class Listing extends SimpleFileVisitor<Path> {
    private final List<Path> files = new ArrayList<>();
    private final Path folder;
    private long bytes;

    Listing(Path folder) {
      this.folder = folder;
    }

    boolean isTooLarge() {
      return files.size() > MOST_FILES || bytes > MOST_BYTES;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
      String name = String.valueOf(directory.getFileName());
      boolean skipped = SKIPPED.contains(name) || name.startsWith(".");
      return directory.equals(site) || (skipped && !directory.equals(folder))
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isRegularFile() && attributes.size() <= LONGEST_SOURCE) {
        files.add(file);
        bytes += attributes.size();
      }
      return isTooLarge() ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      return FileVisitResult.CONTINUE;
    }
  }
}
