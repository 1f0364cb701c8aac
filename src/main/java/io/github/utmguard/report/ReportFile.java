package io.github.utmguard.report;

import io.github.utmguard.site.UnfinishedFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/** A report's file, which is there whole or, when the build is killed, as it was before. */
public final class ReportFile {

  /** Writes a report's bytes. */
  @FunctionalInterface
  public interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  private ReportFile() {}

  /**
   * Writes the file, and creates its directory where it is missing.
   *
   * @throws NotDirectoryException if there is a file where its directory should be
   * @throws IOException if it cannot be written
   */
  public static void write(Path file, Content content) throws IOException {
    Path directory = file.toAbsolutePath().getParent();
    if (Files.exists(directory) && !Files.isDirectory(directory)) {
      throw new NotDirectoryException(directory.toString());
    }
    Files.createDirectories(directory);
    UnfinishedFile.tryToClearAbandoned(directory);
    // Not a temporary file of the JDK, which only its owner may read.
    try (UnfinishedFile unfinished = UnfinishedFile.in(directory)) {
      OutputStream out = Channels.newOutputStream(unfinished.channel());
      content.writeTo(out);
      unfinished.moveOnto(file);
    }
  }
}
