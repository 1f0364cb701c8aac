package io.github.utmguard.campaign.sheet;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * The temporary files beside a sheet. Each run has its own, for two may work on one sheet; a killed
 * run leaves its file, and a later run removes it.
 */
final class SheetLeftOver {
  private static final String END = ".superoffice-utm.tmp";

  /** No run needs so long from creating the file to moving it. */
  private static final Duration ABANDONED = Duration.ofMinutes(10);

  private SheetLeftOver() {}

  static Path newName(Path sheet, UUID run) {
    return sheet.resolveSibling(start(sheet) + run + END);
  }

  /** Removes those that no run can be at work on any more. */
  static void clear(Path sheet) throws IOException {
    Instant oldest = Instant.now().minus(ABANDONED);
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(sheet.getParent(), file -> isOf(sheet, file))) {
      for (Path file : files) {
        if (Files.getLastModifiedTime(file).toInstant().isBefore(oldest)) {
          Files.deleteIfExists(file);
        }
      }
    }
  }

  private static boolean isOf(Path sheet, Path file) {
    String name = file.getFileName().toString();
    return name.startsWith(start(sheet)) && name.endsWith(END);
  }

  private static String start(Path sheet) {
    return "." + sheet.getFileName() + "-";
  }
}
