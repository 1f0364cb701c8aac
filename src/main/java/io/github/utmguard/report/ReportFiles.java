package io.github.utmguard.report;

import java.io.IOException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes the reports that are asked for, each into a file of its own. */
public final class ReportFiles {
  /** By their names in the setting {@code reportFormats}. */
  private static final Map<String, ReportFormat> FORMATS =
      Map.of(
          "html", new HtmlReport(),
          "json", new JsonReport(),
          "sarif", new SarifReport(),
          "junit", new JUnitReport());

  /** The order in which they are named: what people open first. */
  private static final List<String> ORDER = List.of("html", "json", "sarif", "junit");

  private ReportFiles() {}

  /**
   * Writes reports, each whole or not at all, and creates their directory where it is missing.
   *
   * @param directory where they go
   * @param name what their names begin with
   * @param formats as in the setting {@code reportFormats}
   * @return the files, the one that people open first
   * @throws NotDirectoryException if there is a file where their directory should be
   * @throws IOException if one cannot be written
   */
  public static List<Path> write(
      Path directory, String name, Set<String> formats, SiteReport report) throws IOException {
    List<Path> files = new ArrayList<>();
    for (String id : ORDER) {
      ReportFormat format = FORMATS.get(id);
      if (format != null && formats.contains(id)) {
        Path file = directory.resolve(name + '.' + format.extension());
        SiteReport worded = format.isForPeople() ? report : report.inEnglish();
        ReportFile.write(file, out -> format.write(worded, out));
        files.add(file);
      }
    }
    return files;
  }
}
