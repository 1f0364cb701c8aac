package io.github.utmguard.site;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Looks whether pages stand behind a symbolic link to a directory.
 *
 * <p>The look is bounded: each real directory is seen once, so loops end, and after {@value
 * #MOST_FILES} files it gives up. What cannot be read is passed over: who publishes the site cannot
 * read it either.
 */
final class PagesBehindLink {
  static final int MOST_FILES = 10_000;

  enum Answer {
    NONE,
    SOME,
    TOO_MANY_FILES
  }

  private record Directory(Path real, String path) {}

  private final Predicate<Path> inScope;
  private final PagePatterns patterns;
  private final Set<Path> seen = new HashSet<>();
  private final Deque<Directory> waiting = new ArrayDeque<>();
  private int files;

  private PagesBehindLink(Predicate<Path> inScope, PagePatterns patterns) {
    this.inScope = inScope;
    this.patterns = patterns;
  }

  /**
   * Looks behind one link.
   *
   * @param inScope which real directories are looked into
   * @param target the real directory that the link leads to
   * @param path the link's own path, under which the pages would be published
   */
  static Answer look(Predicate<Path> inScope, PagePatterns patterns, Path target, String path) {
    PagesBehindLink look = new PagesBehindLink(inScope, patterns);
    look.enter(target, path);
    return look.run();
  }

  private Answer run() {
    while (!waiting.isEmpty()) {
      Directory directory = waiting.remove();
      try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory.real())) {
        for (Path entry : entries) {
          if (++files > MOST_FILES) {
            return Answer.TOO_MANY_FILES;
          }
          if (isPage(entry, PathNames.child(directory.path(), entry))) {
            return Answer.SOME;
          }
        }
      } catch (IOException | DirectoryIteratorException e) {
        // Passed over; whatever else is waiting is still looked into.
      }
    }
    return Answer.NONE;
  }

  private boolean isPage(Path entry, String path) {
    try {
      BasicFileAttributes attributes =
          Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      Path real = entry;
      if (attributes.isSymbolicLink()) {
        real = entry.toRealPath();
        attributes = Files.readAttributes(real, BasicFileAttributes.class);
      }
      if (attributes.isDirectory()) {
        enter(real, path);
        return false;
      }
      return attributes.isRegularFile() && patterns.matches(path);
    } catch (IOException e) {
      return false;
    }
  }

  private void enter(Path real, String path) {
    if (inScope.test(real) && patterns.mayHoldPages(path) && seen.add(real)) {
      waiting.add(new Directory(real, path));
    }
  }
}
