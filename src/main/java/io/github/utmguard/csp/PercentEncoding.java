package io.github.utmguard.csp;

import java.nio.charset.StandardCharsets;

/** Percent-decoding (URL Standard) into one char per byte, which is all a comparison needs. */
final class PercentEncoding {
  private PercentEncoding() {}

  static String decode(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    StringBuilder decoded = new StringBuilder(bytes.length);
    for (int at = 0; at < bytes.length; at++) {
      int high = bytes[at] == '%' && at + 2 < bytes.length ? digit(bytes[at + 1]) : -1;
      int low = high >= 0 ? digit(bytes[at + 2]) : -1;
      if (low >= 0) {
        decoded.append((char) (high * 16 + low));
        at += 2;
      } else {
        decoded.append((char) (bytes[at] & 0xFF));
      }
    }
    return decoded.toString();
  }

  private static int digit(byte character) {
    return character >= 0 ? Character.digit(character, 16) : -1;
  }
}
