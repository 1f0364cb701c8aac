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
  private final Path file;
  private final SourceText original;
  private final SourceText page;

  /** How much of both agrees from the beginning; the rest of the original ends the page. */
  private final int start;

  private CopiedFile(Path file, SourceText original, SourceText page, int start) {
    this.file = file;
    this.original = original;
    this.page = page;
    this.start = start;
  }

  /**
   * The file that a page was copied from; empty unless the rest of the page is exactly the file's.
   */
  static Optional<CopiedFile> of(GeneratedPage page, SourcePlaces places) {
    Path resources = places.project().siteSources().resolve("resources");
    try {
      Path file = resources.resolve(page.path());
      return Optional.of(file)
          .filter(any -> SourceFiles.isIn(resources, any))
          .flatMap(SourceFiles::page)
          .flatMap(text -> compare(file, text, page));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static Optional<CopiedFile> compare(Path file, String from, GeneratedPage page) {
    String to = page.text().text();
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
    return start + end < from.length()
        ? Optional.empty()
        : Optional.of(new CopiedFile(file, new SourceText(from), page.text(), start));
  }

  Path file() {
    return file;
  }

  /** The line that a place of the page was copied from. */
  int line(Location place) {
    int offset = page.offset(place.line(), place.column());
    int longer = page.text().length() - original.text().length();
    return original.line(offset < start + longer ? Math.min(offset, start) : offset - longer);
  }
}
