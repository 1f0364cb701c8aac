package io.github.utmguard.html;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Each "|" stands between two tokens; raw text is none, so "{" and "}" stand around what is
 * skipped. The results are those of the standard, tried in Chromium.
 */
class TokenStreamTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a < b|<b>|</b>|</>|</ >|<!>|<?x>|<!doctype a'>|'>",
        "<a b='>' c=\">\" d=>|x|<a/b/=>|<a =\">|\"|<a b = '>'>|<a b=c'>|'",
        "<!-->|<!--->|<!---->|<!-- -- -->|<!-- --!>|<!--->|-->|<!--a--!b-->|<!--a<!--b>-->|<!- >",
        "<script>|{'</scrip' </scriptx> <a>}|</script >|<a>",
        "<script>|{<!--<script></script>-->}|</script>|<a>",
        "<script>|{<!--<script>--></script-}|</script/>|<a>",
        "<script>|{<!--<script></script>}|</script>|-->",
        "<script>|{<!-->}|</script>|<script>|{<!--->}|</script>|<a>",
        "<script>|{<!--<scriptx>}|</script>|<a>",
        "<title>|{<b><!--}|</title>|<b>|<textarea>|{</title>}|</textarea\n>",
        "<style>|{<!--}|</style>|<xmp>|{<b>}|</XMP>|<noscript>|{<b>}|</noscript>|<b>",
        "<title/>|{<b>}|</title>",
        "<plaintext>|{<b></plaintext>}",
        "<svg>|<title>|<b>|</b>|</title>|<style>|<a>|</style>|<script>|<a>|</script>|</svg>|<style>|{<a>}|</style>",
        "<svg>|<![CDATA[<p>]]>|<desc>|<![CDATA[<p>]]>|<p>|<![CDATA[<p>|]]>|</p>|</desc>|</svg>|<![CDATA[<p>|]]>",
        "<svg>|<![cdata[<p>|]]>",
        "<svg>|<p>|<style>|{<a>}|</style>",
        "<svg>|<font>|<style>|<a>|</style>|<font color=a>|<style>|{<a>}|</style>",
        "<svg/>|<style>|{<a>}|</style>|<svg>|<style/>|<a>|</svg>|<title>|{<a>}|</title>",
        "<div>|<svg>|</div>|<style>|{<a>}|</style>",
        "<table>|<svg>|<desc>|</table>|<style>|{<a>}|</style>",
        "<svg>|<desc>|<b>|</svg>|<![CDATA[<a>|]]>|<style>|{<a>}|</style>",
        "<svg>|</p>|<style>|{<a>}|</style>",
        "<math>|<mi>|<style>|{<a>}|</style>|<mglyph>|<style>|<a>",
        "<math>|<mi/>|<style>|<a>|</style>",
        "<svg>|<mi>|<style>|<a>|</style>",
        "<math>|<desc>|<style>|<a>|</style>",
        "<math>|<annotation-xml>|<style>|<a>|</style>",
        "<math>|<annotation-xml encoding='Text/HTML'>|<style>|{<a>}|</style>",
        "<math>|<annotation-xml>|<svg>|<desc>|<style>|{<a>}|</style>",
        "<html>|<head>|<math>|</head>|<style>|<a>|</style>|</math>|<style>|{<a>}|</style>",
        "<body>|<svg>|</body>|</html>|<style>|<a>|</style>",
        "<svg>|<p>|</p>|<style>|{<a>}|</style>",
        "<svg>|<desc>|</svg>|<![CDATA[<a>|]]>",
        "<svg>|<desc>|<b>|</svg>|</b>|</desc>|<style>|<a>|</style>",
        "<svg>|<desc>|<div>|<b>|</div>|</desc>|<style>|<a>|</style>",
        "<svg>|<desc>|<div>|<div>|</div>|</div>|</desc>|<style>|<a>|</style>",
        "<div>|<svg>|<desc>|<b>|</div>|</b>|</desc>|<style>|<a>|</style>",
        "<z>|<TEXTAREA>|{<b>}|</TextArea>|<b>",
        "<script>|{</script}",
        "a|<!-- --!",
        "<a>|</a |",
        "a|<b c='",
        "a|<!-- ",
        "a</",
        "a<",
      })
  void cutsWhereABrowserCuts(String marked) {
    String page = marked.replaceAll("[|{}]", "");
    byte[] units = page.getBytes(ISO_8859_1);
    TokenStream tokens = new TokenStream(units, 0, units.length);
    List<String> found = new ArrayList<>();
    int at = 0;
    for (Token token = tokens.next();
        token.kind() != Token.Kind.END_OF_FILE;
        token = tokens.next()) {
      if (at < token.start()) {
        found.add("{" + page.substring(at, token.start()) + "}");
      }
      found.add(page.substring(token.start(), token.end()));
      at = token.end();
    }
    if (at < page.length()) {
      found.add("{" + page.substring(at) + "}");
    }
    assertEquals(List.of(marked.split("\\|")), found);
  }
}
