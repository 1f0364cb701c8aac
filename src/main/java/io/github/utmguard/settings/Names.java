package io.github.utmguard.settings;

import java.io.File;
import java.nio.file.Path;

/** Names files as reports do. */
public final class Names {
  private Names() {}

  /**
   * The path relative to a directory, perhaps by way of {@code ..}, or absolute where there is no
   * way, as between drives; with {@code /}.
   */
  public static String relative(Path directory, Path file) {
    Path from = directory.toAbsolutePath().normalize();
    Path to = from.resolve(file).normalize();
    boolean sameRoot = from.getRoot().equals(to.getRoot());
    return (sameRoot ? from.relativize(to) : to).toString().replace(File.separatorChar, '/');
  }
}
