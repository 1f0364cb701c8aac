package io.github.utmguard.html;

import java.nio.charset.StandardCharsets;

/** The character classes of the Infra standard, on units that are at least as wide as a byte. */
final class Ascii {
  private Ascii() {}

  /** ASCII white space: tab, line feed, form feed, carriage return, space. */
  static boolean isWhitespace(int unit) {
    return unit == ' ' || unit == '\n' || unit == '\t' || unit == '\r' || unit == '\f';
  }

  static boolean isAlpha(int unit) {
    int lower = unit | 0x20;
    return lower >= 'a' && lower <= 'z';
  }

  /** The unit in ASCII lower case; other units as they are. */
  static int lower(int unit) {
    return unit >= 'A' && unit <= 'Z' ? unit + 0x20 : unit;
  }

  /** True where the units from {@code at} spell {@code lowerCase}, whatever their ASCII case. */
  static boolean matches(byte[] units, int at, int end, String lowerCase) {
    if (at < 0 || at + lowerCase.length() > end) {
      return false;
    }
    for (int i = 0; i < lowerCase.length(); i++) {
      if (lower(units[at + i]) != lowerCase.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** True where {@code lowerCase} stands somewhere between, whatever its ASCII case. */
  static boolean contains(byte[] units, int from, int end, String lowerCase) {
    int at = from;
    while (at < end && !matches(units, at, end, lowerCase)) {
      at++;
    }
    return at < end;
  }

  /** Where {@code unit} stands next, or {@code end}. */
  static int indexOf(byte[] units, int from, int end, char unit) {
    int at = from;
    while (at < end && units[at] != unit) {
      at++;
    }
    return at;
  }

  /** The units as text in ASCII lower case; units above 127 become U+FFFD. */
  static String lowerCase(byte[] units, int start, int end) {
    int at = start;
    while (at < end && units[at] >= 0 && lower(units[at]) == units[at]) {
      at++;
    }
    return at == end
        ? new String(units, start, end - start, StandardCharsets.ISO_8859_1)
        : lowered(units, start, end);
  }

  private static String lowered(byte[] units, int start, int end) {
    StringBuilder text = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      text.append(units[i] < 0 ? '\uFFFD' : (char) lower(units[i]));
    }
    return text.toString();
  }

  /** The units as text; those above 127 become U+FFFD. */
  static String text(byte[] units, int start, int end) {
    StringBuilder text = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      text.append(units[i] < 0 ? '\uFFFD' : (char) units[i]);
    }
    return text.toString();
  }
}
