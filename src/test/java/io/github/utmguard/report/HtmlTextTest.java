package io.github.utmguard.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.utmguard.Tries;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
    String alphabet = "abc09 _-.,/?=&<>\"'#;:[]{}\u00e5\u2192\u00a0\t\u0000\u001f~\u007f";
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

  @Test
  void isCutWithAnEllipsis() {
    assertEquals("abc", HtmlText.cut("abc", 3));
    assertEquals("abc\u2026", HtmlText.cut("abcd", 3));
  }

  /** Reports stay as small as they promise: no text takes more room than it was given. */
  @Test
  void takesNoMoreRoomThanItsWeight() {
    for (String text :
        List.of(
            "",
            "plain",
            "<&>\"'\u00a0",
            "\u00e5\u2192",
            "\u0001\u001b",
            " ~\u007f\u0080",
            "::x",
            "##[y")) {
      long bytes = HtmlText.escape(text).getBytes(StandardCharsets.UTF_8).length;
      assertTrue(bytes <= HtmlText.weight(text), text);
    }
    assertEquals(7, HtmlText.weight("plain ~"));
    HtmlRoom room = new HtmlRoom(20);
    assertTrue(room.take(4, "abc", "<"));
    assertFalse(room.take(4, "abcd"));
    assertTrue(room.take(4, "abc"));
    assertFalse(room.take(0, "a"));
  }
}
