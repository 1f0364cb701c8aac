package io.github.utmguard.html;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A hostile page must not stop a build: what takes quadratic time would take days here. */
class HostilePagesTest {
  private static final int LENGTH = 5_000_000;
  private static final Duration LIMIT = Duration.ofSeconds(30);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<",
        "</",
        "<!",
        "<!--",
        "--!",
        "-",
        "<!-->",
        "<a a a a ",
        "<a a='",
        "<a a=b\n",
        "<a/=",
        "<a>",
        "</a>",
        "&#",
        "&#0",
        "&#32;",
        "&",
        " ",
        "\0",
        "<?",
        "<!doctype ",
        "<svg>",
        "</svg>",
        "<svg><p>",
        "<svg><desc><x>",
        "<math><mi><svg>",
        "<svg></x>",
        "<svg></b>",
        "</table>",
        "<script>",
        "<script><!--",
        "<script></script",
        "<title>",
        "</titl",
        "<style></style>",
        "<![CDATA[",
        "<svg><![CDATA[",
        "]]",
        "<template>",
        "<meta charset=x>",
        "<meta http-equiv=content-type content='charset charset= '>",
        "<font a>",
        "<html a=b c=d>",
      })
  void readsHtmlInLinearTime(String piece) {
    for (String start : new String[] {"", "<!doctype html><head>", "<b><svg><desc><i><svg>"}) {
      byte[] page = repeated(start, piece);
      assertTimeoutPreemptively(
          LIMIT,
          () -> {
            PageSource source = PageSource.of(page);
            HeadPosition position = HeadLocator.locate(source);
            CharsetDeclaration.late(source, position);
            TokenStream tokens = new TokenStream(page, 0, page.length);
            int end = 0;
            for (Token token = tokens.next();
                token.kind() != Token.Kind.END_OF_FILE;
                token = tokens.next()) {
              end = token.end();
              if (token.kind() == Token.Kind.START_TAG && token.finished()) {
                TagAttributes.of(page, token);
              }
            }
            assertEquals(page.length, Math.max(end, tokens.position()));
          },
          start + piece);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a>",
        "<a/>",
        "<",
        "<!--",
        "<?x ",
        "<![CDATA[",
        " encoding",
        " a='b'",
        "&amp;",
        "]]",
        "<!DOCTYPE a[<!ENTITY a '",
        "x:",
        "<head xmlns='http://www.w3.org/1999/xhtml'/>"
      })
  void readsXmlInLinearTime(String piece) {
    for (String start :
        new String[] {"", "<?xml ", "<html xmlns='http://www.w3.org/1999/xhtml'>", "<html "}) {
      byte[] page = repeated(start, piece);
      assertTimeoutPreemptively(
          LIMIT, () -> XmlHeadLocator.locate(PageSource.ofXml(page, page.length)), start + piece);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r", "\n", "x"})
  void findsManyPlacesInLinearTime(String piece) {
    PageSource source = PageSource.of(repeated("", piece));
    LineMap lines = new LineMap(source);
    assertTimeoutPreemptively(
        LIMIT,
        () -> {
          for (int offset = 0; offset < source.end(); offset += 7) {
            lines.place(offset);
          }
        });
  }

  private static byte[] repeated(String start, String piece) {
    byte[] unit = piece.getBytes(ISO_8859_1);
    byte[] first = start.getBytes(UTF_8);
    byte[] page = new byte[LENGTH];
    System.arraycopy(first, 0, page, 0, first.length);
    for (int i = first.length; i < LENGTH; i++) {
      page[i] = unit[(i - first.length) % unit.length];
    }
    return page;
  }
}
