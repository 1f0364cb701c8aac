package io.github.utmguard.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.utmguard.finding.Messages;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalTextTest {
  private static final Messages ENGLISH = new Messages(Locale.ENGLISH);

  @ParameterizedTest
  @ValueSource(
      ints = {
        0x00, 0x07, 0x08, 0x0B, 0x0C, 0x1B, 0x7F, 0x85, 0x9B, 0x9D, 0x2028, 0x2029, 0x202A, 0x202E,
        0x2066, 0x2069, 0xD800, 0xDFFF, 0xFDD0, 0xFDEF, 0xFFFE, 0xFFFF, 0x1FFFF
      })
  void replacesWhatSteersATerminalOrALog(int c) {
    assertEquals("a\uFFFDb", TerminalText.of("a" + Character.toString(c) + "b"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"größe.html", "日本語", "می\u200Cخواهم", "\uD83D\uDC69\u200D\uD83D\uDCBB", "a b\\c"})
  void leavesWhatPeopleWrite(String text) {
    assertEquals(text, TerminalText.of(text));
  }

  @ParameterizedTest
  @CsvSource({
    "'::error::x', '\uFFFD:error::x'",
    "'\u00A0 ::error::x', '\u00A0 \uFFFD:error::x'",
    "'a ##[add-mask]x', 'a ##\uFFFDadd-mask]x'",
    "'a ::b', 'a ::b'",
    "'# #[1]', '# #[1]'",
  })
  void leavesNoCommandToTheRunnerOfGitHubActions(String text, String harmless) {
    assertEquals(harmless, TerminalText.of(text));
    assertEquals(harmless, TerminalText.of(text, 500));
  }

  @Test
  void keepsALineOne() {
    assertEquals("a  [ERROR] b c", TerminalText.of("a\r\n[ERROR] b\tc"));
  }

  @Test
  void saysHowLongACutTextIs() {
    assertEquals("aaaaa", TerminalText.of("aaaaa", 5, ENGLISH));
    assertEquals("aaaaa... (1,000 characters)", TerminalText.of("a".repeat(1000), 5, ENGLISH));
  }
}
