package io.github.utmguard.benchmark;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * What {@code inject} does not do: writes over a page, whose old content it has put into a journal
 * from which the next run could restore it. A killed build leaves a page half-written until then.
 */
final class InPlaceWrite {
  private final FileChannel journal;

  private InPlaceWrite(FileChannel journal) {
    this.journal = journal;
  }

  /** Writes its journal beside the site. */
  static InPlaceWrite beside(Path site) throws IOException {
    Path journal = site.resolveSibling("journal");
    Files.deleteIfExists(journal);
    return new InPlaceWrite(
        FileChannel.open(journal, StandardOpenOption.CREATE_NEW, StandardOpenOption.APPEND));
  }

  /** Inserts as {@code sed} does. */
  Object insert(Path page) throws IOException {
    byte[] before = Files.readAllBytes(page);
    journal.write(ByteBuffer.wrap(before));
    String text = new String(before, StandardCharsets.ISO_8859_1);
    byte[] after =
        text.replace("<head>", "<head>" + Contenders.TAG).getBytes(StandardCharsets.ISO_8859_1);
    try (FileChannel channel = FileChannel.open(page, StandardOpenOption.WRITE)) {
      channel.write(ByteBuffer.wrap(after));
    }
    return page;
  }
}
