package io.github.utmguard.report;

import java.io.IOException;
import java.io.OutputStream;

/** One way of writing a report; it has no state, and writes the same bytes every time. */
public interface ReportFormat {

  /** What the file's name ends in, such as {@code json}. */
  String extension();

  /** Whether people read it, in their own language; programs read English. */
  default boolean isForPeople() {
    return false;
  }

  /**
   * Writes the report in UTF-8.
   *
   * @param out left open
   * @throws IOException if it cannot be written
   */
  void write(SiteReport report, OutputStream out) throws IOException;
}
