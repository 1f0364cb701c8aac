package io.github.utmguard.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A site of many small pages, a thousand in each folder. */
final class GeneratedSite {
  private static final int IN_FOLDER = 1_000;

  private GeneratedSite() {}

  /** Writes it into a directory that is empty, or not there. */
  static void write(Path directory, int pages) throws IOException {
    for (int page = 0; page < pages; page++) {
      Path file = directory.resolve(path(page));
      if (page % IN_FOLDER == 0) {
        Files.createDirectories(file.getParent());
      }
      Files.write(file, html(page).getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Where a page stands, by its number from 0. */
  static String path(int page) {
    return "f" + page / IN_FOLDER + "/p" + page % IN_FOLDER + ".html";
  }

  private static String html(int page) {
    int next = (page + 1) % IN_FOLDER;
    return """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <title>Page %1$d</title>
        <link rel="stylesheet" href="../style.css">
        </head>
        <body>
        <nav><a href="../index.html">Home</a> <a href="p%2$d.html">Next</a></nav>
        <h1>Page %1$d</h1>
        <p>Some words about thing number %1$d, as a catalogue of parts has them.</p>
        </body>
        </html>
        """
        .formatted(page, next);
  }
}
