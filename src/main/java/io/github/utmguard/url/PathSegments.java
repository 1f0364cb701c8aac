package io.github.utmguard.url;

import java.util.stream.Stream;

/** The segments of a path as a server sees them: decoded, an escaped slash separating too. */
final class PathSegments {
  private PathSegments() {}

  /** Lists the segments of an http or https address; none for other schemes. */
  static Stream<String> decoded(Url url) {
    return url.isHttp()
        ? Stream.of(PercentDecoding.decode(url.path()).split("/", -1))
        : Stream.empty();
  }
}
