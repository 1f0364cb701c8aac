package io.github.utmguard.settings;

import java.io.File;
import java.nio.file.Path;

/** Names files as reports do. */
final class Names {
  private Names() {}

  /** The path relative to the base directory, or absolute where there is no way; with {@code /}. */
  static String relative(Path basedir, Path file) {
    Path from = basedir.toAbsolutePath().normalize();
    Path to = from.resolve(file).normalize();
    boolean sameRoot = from.getRoot().equals(to.getRoot());
    return (sameRoot ? from.relativize(to) : to).toString().replace(File.separatorChar, '/');
  }
}
