package io.github.utmguard.html;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingSnifferTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "<p> | UTF-8",
        "<meta charset=latin1> | windows-1252",
        "<META CHARSET=' ISO-8859-1 '> | windows-1252",
        "<meta charset=utf-16> | UTF-8",
        "<meta charset=nonsense><meta charset=koi8-r> | KOI8-R",
        "<meta name=a content='text/html; charset=koi8-r'> | UTF-8",
        "<meta content='text/html; charset=koi8-r' http-equiv=Content-Type> | KOI8-R",
        "<meta http-equiv=content-type content='a;charset = \"koi8-r\"x'> | KOI8-R",
        "<!-- <meta charset=koi8-r> --> | UTF-8",
        "<p title='<meta charset=koi8-r>'> | UTF-8",
        "<metal charset=koi8-r> | UTF-8",
        "<meta charset=shift_jis> | windows-31j",
        "<meta charset=gb2312> | GBK",
        "\u00ef\u00bb\u00bf<meta charset=koi8-r> | UTF-8",
        "\u00ff\u00fe<\u0000 | UTF-16LE",
        "\u00ff\u00fe\u0000\u0000<\u0000p\u0000> | UTF-16LE",
        "\u00ff\u00fe\u0000\u0000 \u0000\u0000\u0000<\u0000p\u0000> | UTF-16LE",
        "\u00ff\u00fe\u0000\u0000\u0000\u0000<\u0000p\u0000> | UTF-16LE",
        "\u00fe\u00ff\u0000< | UTF-16BE",
      })
  void findsTheEncoding(String page, String charset) {
    assertEquals(charset, sniff(page).charset().name());
    assertTrue(sniff(page).spliceable());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta charset=iso-2022-jp>",
        "<meta charset=hz-gb-2312>",
        "<meta charset=replacement>",
        "\u00ff\u00fe\u0000\u0000",
        "\u00ff\u00fe\u0000\u0000<\u0000\u0000\u0000",
        "\u00ff\u00fe\u0000\u0000\u0000\u00f6\u0001\u0000<\u0000\u0000\u0000",
        "<\u0000p\u0000",
        "\u0000<\u0000p",
      })
  void refusesWhatIsNotAsciiCompatible(String page) {
    assertEquals(PageEncoding.unsafe(), sniff(page));
  }

  @ParameterizedTest
  @CsvSource({"1003, KOI8-R", "1004, UTF-8"})
  void believesOnlyTheFirstBytes(int filler, String charset) {
    String page = " ".repeat(filler) + "<meta charset=koi8-r>";
    assertEquals(charset, sniff(page).charset().name());
  }

  private static PageEncoding sniff(String page) {
    return PageSource.of(page.getBytes(ISO_8859_1)).encoding();
  }
}
