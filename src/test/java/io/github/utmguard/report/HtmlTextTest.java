package io.github.utmguard.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.utmguard.Tries;
import java.util.Random;
import java.util.stream.Collectors;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text of any origin in HTML. */
class HtmlTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "plain text, 1.5 a/b?c=d|plain text, 1.5 a/b?c=d",
        "<b onclick=\"x\">&amp;'|&lt;b onclick=&quot;x&quot;&gt;&amp;amp;&apos;",
        "\u00e6<\u2192|\u00e6&lt;\u2192",
        "::error::x|\uFFFD:error::x",
        "a\u001b[31mb|a\uFFFD[31mb",
        "\u202Eabc|\uFFFDabc"
      })
  void staysText(String text, String expected) {
    assertEquals(expected, HtmlText.escape(text));
  }

  @Test
  void keepsLineEnds() {
    assertEquals("a\n&lt;b\n\uFFFD:set-env", HtmlText.escape("a\n<b\n::set-env"));
  }

  @Test
  void isReadAsItWasByABrowserAndEscapedAsByTheLibrary() {
    Random random = new Random(7);
    String alphabet = "abc09 _-.,/?=&<>\"'#;:[]{}\u00e5\u2192\u00a0";
    for (int i = 0; i < Tries.of(20_000); i++) {
      String text =
          random
              .ints(random.nextInt(12), 0, alphabet.length())
              .mapToObj(at -> alphabet.substring(at, at + 1))
              .collect(Collectors.joining());
      String safe = TerminalText.of(text);
      assertEquals(Entities.escape(safe), HtmlText.escape(text));
      assertEquals(safe, Parser.unescapeEntities(HtmlText.escape(text), true));
    }
  }
}
