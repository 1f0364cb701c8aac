package io.github.utmguard.campaign.material;

import java.util.Arrays;

/**
 * A text as the HTML tokenizer takes it: one unit for each character, ASCII as it is.
 *
 * <p>What a mail tool replaces may hold quotes, spaces and angle brackets, which no browser ever
 * sees: they are covered, so that they end no attribute and no tag.
 */
final class MarkupUnits {
  private MarkupUnits() {}

  static byte[] of(String text) {
    byte[] units = narrow(text);
    TemplateVariables variables = TemplateVariables.inMarkup(text);
    int at = 0;
    while (at < units.length) {
      int end = variables.end(at);
      Arrays.fill(units, at, end, (byte) '_');
      at = Math.max(end, at + 1);
    }
    return units;
  }

  /** Characters above 127 become {@code -1}. */
  static byte[] narrow(String text) {
    byte[] units = new byte[text.length()];
    for (int i = 0; i < units.length; i++) {
      char c = text.charAt(i);
      units[i] = c < 0x80 ? (byte) c : -1;
    }
    return units;
  }
}
