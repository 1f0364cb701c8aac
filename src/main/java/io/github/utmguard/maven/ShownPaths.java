package io.github.utmguard.maven;

import io.github.utmguard.settings.Names;
import java.io.File;
import java.nio.file.Path;
import java.util.Objects;

/** Names files as the user would type them. */
final class ShownPaths {
  private final Path start;

  /**
   * Names files of a build.
   *
   * @param root the directory that Maven was started in
   */
  ShownPaths(Path root) {
    this.start = root.toAbsolutePath().normalize();
  }

  /**
   * A path as the user would type it in the directory that Maven was started in. The modules of a
   * build often stand beside the parent that it was started in; what is farther off is absolute.
   */
  String shown(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    Path beside = Objects.requireNonNullElse(start.getParent(), start);
    boolean near = beside.getNameCount() > 0 && absolute.startsWith(beside);
    String text =
        near || absolute.startsWith(start)
            ? Names.relative(start, absolute)
            : absolute.toString().replace(File.separatorChar, '/');
    return text.isEmpty() ? "." : text;
  }
}
