package io.github.utmguard.report;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** Writes the reports that are asked for, each into a file of its own. */
public final class ReportFiles {
  /** By their names in the setting {@code reportFormats}. */
  private static final Map<String, Supplier<ReportFormat>> FORMATS =
      Map.of(
          "html", HtmlReport::new,
          "json", JsonReport::new,
          "sarif", SarifReport::new,
          "junit", JUnitReport::new);

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
    List<Callable<Path>> writers =
        ORDER.stream()
            .filter(id -> formats.contains(id) && FORMATS.containsKey(id))
            .map(id -> writer(directory, name, FORMATS.get(id), report))
            .toList();
    return atOnce(writers);
  }

  private static Callable<Path> writer(
      Path directory, String name, Supplier<ReportFormat> ofFormat, SiteReport report) {
    return () -> {
      ReportFormat format = ofFormat.get();
      Path file = directory.resolve(name + '.' + format.extension());
      SiteReport worded = format.isForPeople() ? report : report.inEnglish();
      ReportFile.write(file, out -> format.write(worded, out));
      return file;
    };
  }

  /** One after the other takes a tenth of a second longer, most of it to load their libraries. */
  private static List<Path> atOnce(List<Callable<Path>> writers) throws IOException {
    ExecutorService threads = Executors.newCachedThreadPool();
    List<Path> files = new ArrayList<>();
    try {
      for (Future<Path> written : threads.invokeAll(writers)) {
        files.add(written.get());
      }
      return files;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while reports were written");
    } catch (ExecutionException e) {
      throw failure(e.getCause());
    } finally {
      threads.shutdownNow();
    }
  }

  private static IOException failure(Throwable cause) {
    if (cause instanceof RuntimeException failure) {
      throw failure;
    }
    if (cause instanceof Error failure) {
      throw failure;
    }
    return (IOException) cause;
  }
}
