package io.github.utmguard.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.utmguard.finding.Message;
import io.github.utmguard.finding.Messages;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          a                          | `a`
          1,234                      | 1,234
          a`b                        | ``a`b``
          `                          | `` ` ``
          ``a                        | ``` ``a ```
          <img src=x onerror=y>      | `<img src=x onerror=y>`
          [a](https://evil.example)  | `[a](https://evil.example)`
          @everyone #1               | `@everyone #1`
          ""                         | ` `
          """)
  void textOfAPageIsCode(String text, String markdown) {
    assertEquals(markdown, MarkdownText.code(text));
  }

  @Test
  void ourOwnPunctuationStandsForItself() {
    assertEquals(
        "The page could not be written: `a`",
        MarkdownText.of(Message.of("inject.not-written", "a"), new Messages(Locale.ENGLISH)));
    assertEquals(
        "Paste the tag that SuperOffice shows under Settings and maintenance \\> Marketing directly"
            + " after \\<head\\>, or give its address as scriptUrl and let the goal \"inject\""
            + " write it.",
        MarkdownText.of(Message.of("tag.fix-unknown"), new Messages(Locale.ENGLISH)));
  }

  @Test
  void noArgumentEndsItsCodeNorBringsInAnother() {
    Random random = new Random(7);
    String alphabet = "`` \n\r<>[]()\uE000\uE00101*_";
    for (int i = 0; i < 2000; i++) {
      StringBuilder text = new StringBuilder("a");
      random.ints(8, 0, alphabet.length()).forEach(c -> text.append(alphabet.charAt(c)));
      String argument = text + "b";
      String markdown =
          MarkdownText.of(
              Message.of("embedded-form-tenant.message", argument, "other"),
              new Messages(Locale.ENGLISH));
      String code = MarkdownText.code(argument);
      assertEquals(
          "The embedded form belongs to " + code + ", but the page's tag to `other`.", markdown);
      int fence = code.indexOf('a');
      String inside = code.substring(fence, code.length() - fence);
      assertTrue(!inside.contains("`".repeat(fence)) || fence == 0, code);
      assertTrue(inside.startsWith("a") && inside.endsWith("b"), code);
    }
  }

  @Test
  void aBlockIsNotLeftByWhatItHolds() {
    assertEquals("````text\na\n```\n<b>\n````", MarkdownText.block("a\n```\n<b>"));
  }
}
