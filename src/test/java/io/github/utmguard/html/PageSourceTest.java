package io.github.utmguard.html;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageSourceTest {

  @ParameterizedTest
  @CsvSource({
    "utf-8, UTF-8",
    "latin1, windows-1252",
    "UTF-16, UTF-16LE",
    "utf-16le, UTF-16LE",
    "utf-16be, UTF-16BE",
    "unicodefffe, UTF-16BE",
    "nonsense, KOI8-R"
  })
  void aServersHeaderComesBeforeWhatThePageDeclares(String header, String charset) {
    byte[] html = "<meta charset=koi8-r>".getBytes(UTF_8);
    assertEquals(charset, name(PageSource.of(html, html.length, Optional.of(header))));
    byte[] xml = "<?xml version='1.0' encoding='koi8-r'?>".getBytes(UTF_8);
    assertEquals(charset, name(PageSource.ofXml(xml, xml.length, Optional.of(header))));
  }

  @Test
  void aByteOrderMarkComesBeforeAServersHeader() {
    byte[] page = "\ufeff<p>".getBytes(UTF_16BE);
    assertEquals("UTF-16BE", name(PageSource.of(page, page.length, Optional.of("utf-8"))));
  }

  private static String name(PageSource source) {
    return source.encoding().charset().name();
  }

  @Test
  void textIsReadInThePagesEncoding() {
    for (Charset charset : List.of(UTF_8, UTF_16LE, UTF_16BE)) {
      PageSource source = PageSource.of("\ufeff<p>\u2192\u00e6</p>".getBytes(charset));
      int after = source.end() - "</p>".length();
      assertEquals("\u2192\u00e6", source.text(source.start() + 3, after));
      assertEquals(after, source.unitAt(source.byteOffset(after)));
    }
  }

  @Test
  void aWordIsFoundInAnyCaseAndToTheLastUnit() {
    for (Charset charset : List.of(UTF_8, UTF_16LE)) {
      PageSource source = PageSource.of("\ufeff<p>Utm".getBytes(charset));
      assertTrue(source.holds("utm"));
      assertTrue(source.holds("<p>"));
      assertFalse(source.holds("utms"));
    }
  }
}
