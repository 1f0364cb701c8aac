package io.github.utmguard.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFilesTest {
  private static final int MIB = 1 << 20;

  @TempDir private Path folder;

  /** A file that takes no room on most disks. */
  private Path file(String name, long length) throws IOException {
    Path path = folder.resolve(name);
    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
      file.setLength(length);
    }
    return path;
  }

  private int listed() {
    return new SourceFiles(folder.resolve("site")).under(folder).size();
  }

  @Test
  void aPageIsReadInTheEncodingThatItDeclares() throws IOException {
    String xml = "<?xml version='1.0' encoding='iso-8859-2'?>\u0142";
    assertRead("a.html", "<meta charset=iso-8859-2>\u0142");
    assertRead("a.xhtml", xml);
    assertRead("a.xht", xml);
  }

  private void assertRead(String name, String text) throws IOException {
    Path page = Files.write(folder.resolve(name), text.getBytes(Charset.forName("ISO-8859-2")));
    assertEquals(Optional.of(text), SourceFiles.page(page), name);
  }

  /** Half a folder would find one of two places. */
  @Test
  void aFolderThatIsTooLargeIsNotSearchedAtAll() throws IOException {
    for (int i = 0; i < 128; i++) {
      file("a" + i, 2 * MIB);
    }
    file("too-long", 2 * MIB + 1L);
    assertEquals(128, listed());
    file("b", 1);
    assertEquals(0, listed());
  }

  @Test
  void aPageOfFourMebibytesIsRead() throws IOException {
    assertEquals(
        Optional.of(4 * MIB), SourceFiles.page(file("a.html", 4 * MIB)).map(String::length));
    assertEquals(Optional.empty(), SourceFiles.page(file("b.html", 4 * MIB + 1L)));
  }
}
