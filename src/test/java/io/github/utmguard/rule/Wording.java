package io.github.utmguard.rule;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.utmguard.finding.Finding;
import io.github.utmguard.finding.Message;
import io.github.utmguard.finding.Messages;
import java.util.Locale;

/** Whether a finding can be put into words: its texts take just what the rule gives them. */
final class Wording {
  private static final Messages MESSAGES = new Messages(Locale.ENGLISH);

  private Wording() {}

  static void check(Finding finding) {
    check(finding.message(), finding);
    check(finding.fix(), finding);
  }

  private static void check(Message message, Finding finding) {
    String text = MESSAGES.text(message);
    assertFalse(text.isBlank(), finding.toString());
    String words = text;
    for (String argument : message.arguments()) {
      assertTrue(text.contains(argument), () -> argument + " is not said: " + text);
      words = words.replace(argument, "");
    }
    assertFalse(words.contains("{"), text);
  }
}
