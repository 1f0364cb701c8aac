package io.github.utmguard.site;

import io.github.utmguard.finding.Message;
import io.github.utmguard.site.SiteEntry.PageFile;
import io.github.utmguard.site.SiteEntry.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Judges the symbolic links of one site, so that every page is worked on exactly once and nothing
 * outside the site ever is.
 */
final class SymbolicLinks {
  private final Path root;
  private final PagePatterns patterns;
  private final Set<Path> targets = new HashSet<>();

  SymbolicLinks(Path root, PagePatterns patterns) {
    this.root = root;
    this.patterns = patterns;
  }

  /**
   * Judges a link.
   *
   * @param link the link itself, in a real directory of the site
   * @param path its path in the site
   * @return a page that no other name leads to, a problem, or empty where there is nothing to do
   */
  Optional<SiteEntry> judge(Path link, String path) {
    boolean published = patterns.matches(path);
    try {
      Path target = link.toRealPath();
      BasicFileAttributes attributes = Files.readAttributes(target, BasicFileAttributes.class);
      if (attributes.isDirectory()) {
        return directory(target, path);
      }
      return published ? file(target, path, attributes) : Optional.empty();
    } catch (NoSuchFileException e) {
      return published ? problem(path, "page-unreadable.link-to-nothing") : Optional.empty();
    } catch (IOException e) {
      return published
          ? problem(path, "page-unreadable.link-broken", IoReasons.of(e))
          : Optional.empty();
    }
  }

  private Optional<SiteEntry> file(Path target, String path, BasicFileAttributes attributes) {
    if (!target.startsWith(root)) {
      return problem(path, "page-unreadable.link-out", target.toString());
    }
    if (!attributes.isRegularFile()) {
      return problem(path, "page-unreadable.link-to-special");
    }
    boolean walkedUnderItsOwnName = patterns.matches(PathNames.relative(root, target));
    if (walkedUnderItsOwnName || UnfinishedFile.is(target) || !targets.add(target)) {
      return Optional.empty();
    }
    return Optional.of(new PageFile(target, path));
  }

  private Optional<SiteEntry> directory(Path target, String path) {
    if (target.startsWith(root)) {
      return directoryInside(target, path);
    }
    return switch (PagesBehindLink.look(real -> !real.startsWith(root), patterns, target, path)) {
      case NONE -> Optional.empty();
      case SOME -> problem(path, "page-unreadable.link-to-folder", target.toString());
      case TOO_MANY_FILES ->
          problem(
              path,
              "page-unreadable.link-to-large-folder",
              target.toString(),
              Integer.toString(PagesBehindLink.MOST_FILES));
    };
  }

  /**
   * A directory of the site is walked under its own name. Where the patterns leave that name out
   * but not the link's, its pages would silently be missed.
   */
  private Optional<SiteEntry> directoryInside(Path target, String path) {
    String name = PathNames.relative(root, target);
    boolean missed =
        !target.equals(root)
            && !patterns.mayHoldPages(name)
            && patterns.mayHoldPages(path)
            && PagesBehindLink.look(real -> real.startsWith(target), patterns, target, path)
                != PagesBehindLink.Answer.NONE;
    return missed ? problem(path, "page-unreadable.link-to-left-out", name) : Optional.empty();
  }

  private static Optional<SiteEntry> problem(String path, String key, String... arguments) {
    return Optional.of(new Problem(path, Message.of(key, arguments)));
  }
}
