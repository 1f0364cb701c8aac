package io.github.utmguard.csp;

import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/** The {@code base64-value} of nonces and hashes (CSP Level 3, "Source Lists"). */
final class Base64Value {
  private static final int MOST_PADDING = 2;

  private Base64Value() {}

  /** Tells whether the text has the production's form: {@code 1*( ALPHA / DIGIT / + / - / _ ) }. */
  static boolean is(String text) {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == '=') {
      end--;
    }
    for (int at = 0; at < end; at++) {
      char c = text.charAt(at);
      if (!AsciiText.isAlphanumeric(c) && "+/-_".indexOf(c) < 0) {
        return false;
      }
    }
    return end > 0 && text.length() - end <= MOST_PADDING;
  }

  /**
   * Decodes either alphabet, padded or not, as Chromium does before it compares hashes.
   *
   * @return the bytes in hexadecimal; empty if the text decodes to none
   */
  static Optional<String> decode(String text) {
    try {
      byte[] bytes = Base64.getDecoder().decode(text.replace('-', '+').replace('_', '/'));
      return Optional.of(HexFormat.of().formatHex(bytes));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
