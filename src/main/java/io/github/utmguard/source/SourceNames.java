package io.github.utmguard.source;

import java.nio.file.Path;

/** Names files for reports, so that the service that builds the project finds them. */
final class SourceNames {
  private SourceNames() {}

  /** The path below the directory that Maven was started in or, outside it, from the project's. */
  static String of(SourcePlaces places, Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    Path started = places.started().toAbsolutePath().normalize();
    Path base = places.basedir().toAbsolutePath().normalize();
    return PathResemblance.slashes(
        (absolute.startsWith(started) ? started : base).relativize(absolute));
  }
}
