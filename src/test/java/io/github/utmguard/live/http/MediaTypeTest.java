package io.github.utmguard.live.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaTypeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "text/html | text/html |",
        "Text/HTML;charset=UTF-8 | text/html | UTF-8",
        "text/html ; a=\"x;charset=no\"; Charset = \"latin1\" | text/html | latin1",
        "text/html; charset= | text/html |",
        "text/html; charset=a; charset=b | text/html | a",
        "html | |",
        "text/ | |",
        "; charset=utf-8 | |",
        "text/html;charset=\"utf-8 | text/html | \"utf-8",
      })
  void reads(String header, String essence, String charset) {
    assertEquals(
        Optional.ofNullable(essence).map(text -> new MediaType(text, Optional.ofNullable(charset))),
        MediaType.parse(header));
  }
}
