package io.github.utmguard.url;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;

/** Percent-decoding (section 1.3, "Percent-encoded bytes"). */
public final class PercentDecoding {
  private PercentDecoding() {}

  /**
   * Decodes {@code text} as UTF-8: a percent sign that no two hexadecimal digits follow stays, a
   * malformed byte sequence becomes U+FFFD.
   */
  public static String decode(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    byte[] octets = text.getBytes(UTF_8);
    ByteArrayOutputStream decoded = new ByteArrayOutputStream(octets.length);
    for (int i = 0; i < octets.length; i++) {
      int value = octets[i] == '%' ? escaped(octets, i + 1) : -1;
      decoded.write(value < 0 ? octets[i] : value);
      i += value < 0 ? 0 : 2;
    }
    return decoded.toString(UTF_8);
  }

  private static int escaped(byte[] octets, int start) {
    if (start + 1 >= octets.length) {
      return -1;
    }
    int high = Ascii.digit(octets[start] & 0xFF, 16);
    int low = Ascii.digit(octets[start + 1] & 0xFF, 16);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
  }
}
