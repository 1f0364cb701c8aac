package io.github.utmguard.source;

import io.github.utmguard.finding.Location;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A page that stands among the sources as it is, in {@code src/site/resources}, and got at most the
 * tag on its way into the site.
 */
final class CopiedFile {
  private final Path resources;

  CopiedFile(SourcePlaces places) {
    this.resources = places.project().siteSources().resolve("resources");
  }

  /** A line of a file. */
  record Line(Path file, int line) {}

  /**
   * The line that a place was copied from; empty unless the rest of the page is exactly the file's.
   */
  Optional<Line> of(GeneratedPage page, Location place) {
    Path file;
    try {
      file = resources.resolve(page.path());
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
    if (!SourceFiles.isIn(resources, file)) {
      return Optional.empty();
    }
    return SourceFiles.page(file)
        .map(SourceText::new)
        .flatMap(original -> line(original, page.text(), place))
        .map(line -> new Line(file, line));
  }

  private static Optional<Integer> line(SourceText original, SourceText page, Location place) {
    String from = original.text();
    String to = page.text();
    int shorter = Math.min(from.length(), to.length());
    int start = 0;
    while (start < shorter && from.charAt(start) == to.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && from.charAt(from.length() - 1 - end) == to.charAt(to.length() - 1 - end)) {
      end++;
    }
    if (start + end < from.length()) {
      return Optional.empty();
    }
    int offset = page.offset(place.line(), place.column());
    int longer = to.length() - from.length();
    return Optional.of(
        original.line(offset < start + longer ? Math.min(offset, start) : offset - longer));
  }
}
