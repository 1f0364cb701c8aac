package io.github.utmguard.source;

import java.nio.file.Path;
import java.util.Objects;

/** Names files for reports, so that the service that builds the project finds them. */
final class SourceNames {
  private SourceNames() {}

  /** The path below the directory that Maven was started in or, outside it, from the project's. */
  static String of(SourcePlaces places, Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    Path started = places.started().toAbsolutePath().normalize();
    Path base = places.basedir().toAbsolutePath().normalize();
    if (absolute.startsWith(started)) {
      return PathResemblance.slashes(started.relativize(absolute));
    }
    // On Windows there is no way from one drive to another.
    boolean near = Objects.equals(base.getRoot(), absolute.getRoot());
    return near
        ? PathResemblance.slashes(base.relativize(absolute))
        : absolute.toString().replace('\\', '/');
  }
}
