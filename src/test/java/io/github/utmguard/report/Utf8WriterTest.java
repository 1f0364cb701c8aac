package io.github.utmguard.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.junit.jupiter.api.Test;

class Utf8WriterTest {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private boolean closed;

  private final Utf8Writer writer =
      new Utf8Writer(
          new FilterOutputStream(bytes) {
            @Override
            public void close() {
              closed = true;
            }
          });

  @Test
  void writesStringsPartsAndCharactersOfAnyScript() throws IOException {
    writer.write("søk→");
    writer.write("abcdef", 2, 3);
    writer.write("x\uD83D\uDE00y".toCharArray(), 1, 2);
    writer.write('é');
    writer.append("<p>").append('!').append("12345", 1, 3);
    writer.flush();
    assertEquals("søk→cde\uD83D\uDE00é<p>!23", bytes.toString(UTF_8));
  }

  @Test
  void keepsTheOrderOfPiecesOfAnySize() throws IOException {
    String large = "å".repeat(100_000);
    writer.write("a");
    writer.write(large);
    writer.write("b");
    writer.close();
    assertEquals("a" + large + "b", bytes.toString(UTF_8));
  }

  @Test
  void leavesTheStreamOpen() throws IOException {
    writer.write("a");
    writer.close();
    assertFalse(closed);
    assertEquals("a", bytes.toString(UTF_8));
  }

  @Test
  void halfOfASurrogatePairIsAQuestionMark() throws IOException {
    writer.write("a\uD83Db");
    writer.flush();
    assertEquals("a?b", bytes.toString(UTF_8));
  }

  @Test
  void aFullDiskIsNotKeptSecret() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    Utf8Writer out = new Utf8Writer(full);
    assertThrows(
        IOException.class,
        () -> {
          out.write("a");
          out.flush();
        });
  }
}
