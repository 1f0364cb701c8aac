package io.github.utmguard.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextUnitsTest {

  @ParameterizedTest
  @ValueSource(strings = {"utf-8", "windows-1252", "shift_jis", "gb18030", "euc-jp"})
  void findsAsciiBehindTextOfAnyEncoding(String label) {
    String start = "<meta charset=" + label + "><script>\u00e6\u8868\ud83d\ude00\n";
    byte[] page = (start + "x".repeat(20_000) + "@").getBytes(Charset.forName(label));
    PageSource source = PageSource.of(page);
    int script = start.indexOf('>') + 1;
    String text = source.text(script, source.end());
    assertEquals('@', (char) page[new TextUnits(source, script).unitOf(text.indexOf('@'))]);
  }

  /** Latin 1 that nobody declared is read as UTF-8; each letter is one byte, and one character. */
  @Test
  void isNotLedAstrayByBytesThatAreNoCharacters() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes("<script>".getBytes(StandardCharsets.US_ASCII));
    for (int i = 0; i < 1000; i++) {
      bytes.write(0xE6);
      bytes.write(i % 2 == 0 ? 'x' : 0xF8);
    }
    bytes.write('@');
    PageSource source = PageSource.of(bytes.toByteArray());
    String text = source.text(8, source.end());
    TextUnits units = new TextUnits(source, 8);
    assertEquals(source.end() - 1, units.unitOf(text.indexOf('@')));
    assertEquals(8, units.unitOf(0), "it can go back");
    assertEquals(source.end() - 1, units.unitOf(text.indexOf('@')));
  }

  @Test
  void countsLoneSurrogatesOfUtf16AsUnits() {
    byte[] page = "\ufeff<a>????@<b>".getBytes(StandardCharsets.UTF_16LE);
    page[9] = (byte) 0xD8;
    page[13] = (byte) 0xDC;
    PageSource source = PageSource.of(page);
    String text = source.text(0, source.end());
    assertEquals(source.end(), text.length());
    assertEquals(7, text.indexOf('@'));
    assertEquals(7, new TextUnits(source, 0).unitOf(text.indexOf('@')));
  }
}
