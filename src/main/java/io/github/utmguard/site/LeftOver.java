package io.github.utmguard.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * The one temporary file that a killed run may leave in a directory of the site, where temporary
 * files cannot stand outside of it.
 */
final class LeftOver {
  /** A fixed name, so that the next run finds it; no pattern for pages is meant to match it. */
  static final String NAME = ".superoffice-utm.tmp";

  private LeftOver() {}

  static boolean is(Path file) {
    return file.endsWith(NAME);
  }

  /**
   * Removes it from a directory, if it is there; a directory of that name is none of ours.
   *
   * @throws IOException where it is there and cannot be removed
   */
  static void clear(Path directory) throws IOException {
    Path file = directory.resolve(NAME);
    if (!Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
      Files.deleteIfExists(file);
    }
  }
}
