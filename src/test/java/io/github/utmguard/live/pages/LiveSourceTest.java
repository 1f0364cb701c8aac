package io.github.utmguard.live.pages;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.utmguard.html.CharsetDeclaration;
import io.github.utmguard.html.HeadLocator;
import io.github.utmguard.html.PageSource;
import io.github.utmguard.live.http.HttpExchange.Response;
import io.github.utmguard.url.Url;
import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LiveSourceTest {
  private static PageSource source(String type, String body) {
    HttpHeaders headers = HttpHeaders.of(Map.of("content-type", List.of(type)), (a, b) -> true);
    Url url = Url.parse("https://www.acme.example/").orElseThrow();
    return LiveSource.of(new Response(url, 200, headers, body.getBytes(ISO_8859_1), 1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "text/html; charset=iso-8859-1 | <meta charset=utf-8> | windows-1252",
        "text/html; charset=koi8-r | \u00ef\u00bb\u00bf<p> | UTF-8",
        "text/html; charset=nonsense | <meta charset=koi8-r> | KOI8-R",
        "text/html | <meta charset=koi8-r> | KOI8-R",
        "text/html; charset=utf-16be | \u0000<\u0000p\u0000> | UTF-16BE",
        "text/html; charset=UTF-16 | <\u0000p\u0000>\u0000 | UTF-16LE",
        "application/xhtml+xml; charset=koi8-r | <?xml version='1.0' encoding='latin1'?> | KOI8-R",
        "application/xhtml+xml | <?xml version='1.0' encoding='koi8-r'?> | KOI8-R",
      })
  void readsAsABrowserDoes(String type, String body, String charset) {
    assertEquals(charset, source(type, body).encoding().charset().name());
  }

  @Test
  void findsTheHeadInUtf16WithoutAMark() {
    String page = "<html><head><title>x</title>".replaceAll("(?s)(.)", "$1\u0000");
    PageSource source = source("text/html; charset=utf-16le", page);
    assertTrue(source.holds("<head>"));
    assertEquals("<head>", source.text(6, 12));
  }

  @Test
  void aLateDeclarationIsNoFaultWhereTheHeaderSaysIt() {
    String page = "<html><head>" + "<!--x-->".repeat(200) + "<meta charset=utf-8>";
    for (String type : List.of("text/html", "text/html; charset=utf-8")) {
      PageSource source = source(type, page);
      assertEquals(
          type.equals("text/html"),
          CharsetDeclaration.late(source, HeadLocator.locate(source)).isPresent());
    }
  }
}
