package io.github.utmguard.page;

import java.util.List;
import java.util.Map;

/** The ASCII character that an escape of URLs, HTML or JavaScript may stand for. */
final class EscapedCharacter {
  static final int NONE = -1;

  /** White space that URLs drop may cut a marker in two, so it counts as an escape itself. */
  static final int BREAKS_MARKER = '%';

  private static final int LONGEST_OCTAL = 3;

  /** Of the named references to ASCII (HTML standard, 13.5) those that an address may need. */
  private static final List<Map.Entry<String, Integer>> NAMED =
      List.of(
          Map.entry("period", (int) '.'),
          Map.entry("percnt", (int) '%'),
          Map.entry("bsol", (int) '\\'),
          Map.entry("sol", (int) '/'),
          Map.entry("colon", (int) ':'),
          Map.entry("commat", (int) '@'),
          Map.entry("lowbar", (int) '_'),
          Map.entry("UnderBar", (int) '_'),
          Map.entry("fjlig", (int) 'f'),
          Map.entry("num", (int) '#'),
          Map.entry("lcub", (int) '{'),
          Map.entry("lbrace", (int) '{'),
          Map.entry("Tab", BREAKS_MARKER),
          Map.entry("NewLine", BREAKS_MARKER));

  private EscapedCharacter() {}

  /** What the escape at {@code at} stands for, or {@link #NONE}. */
  static int at(byte[] units, int at, int to) {
    return switch (units[at]) {
      case '%' -> unbroken(percent(units, at, to));
      case '\\' -> unbroken(javascript(units, at + 1, to));
      default -> reference(units, Spelling.ahead(units, at, to), to);
    };
  }

  /** The two digits may stand apart: URLs drop white space before they are decoded. */
  private static int percent(byte[] units, int at, int to) {
    int first = Spelling.ahead(units, at, to);
    int second = Spelling.ahead(units, first, to);
    if (second >= to) {
      return NONE;
    }
    int high = Character.digit(units[first], 16);
    int low = Character.digit(units[second], 16);
    return high < 0 || low < 0 ? NONE : high * 16 + low;
  }

  private static int javascript(byte[] units, int at, int to) {
    if (at >= to) {
      return NONE;
    }
    if (units[at] == 'x') {
      return hex(units, at + 1, 2, to);
    }
    if (units[at] == 'u') {
      return at + 1 < to && units[at + 1] == '{'
          ? number(units, at + 2, 16, to)
          : hex(units, at + 1, 4, to);
    }
    if (isLineSeparator(units, at, to)) {
      return BREAKS_MARKER;
    }
    // The first of three digits is 0 to 3: \456 is \45, and a 6 (ECMA-262, B.1.2).
    int longest = units[at] <= '3' ? LONGEST_OCTAL : LONGEST_OCTAL - 1;
    return number(units, at, 8, Math.min(to, at + longest));
  }

  /** U+2028 and U+2029 after a backslash continue a line, in UTF-8, UTF-16 and GB 18030. */
  private static boolean isLineSeparator(byte[] units, int at, int to) {
    int unit = units[at] & 0xFF;
    int next = at + 1 < to ? units[at + 1] & 0xFF : -1;
    return unit == 0xFF || (unit == 0xE2 && next == 0x80) || (unit == 0x81 && next == 0x30);
  }

  /** Passes over any number of {@code amp;}: pages inside attributes escape their escapes. */
  private static int reference(byte[] units, int reference, int to) {
    int at = reference;
    int after = afterName(units, at, to, "amp");
    while (after > 0) {
      at = after < to && units[after] == ';' ? Spelling.ahead(units, after, to) : after;
      after = afterName(units, at, to, "amp");
    }
    if (at < to && units[at] == '#') {
      return unbroken(numeric(units, Spelling.ahead(units, at, to), to));
    }
    for (Map.Entry<String, Integer> name : NAMED) {
      after = afterName(units, at, to, name.getKey());
      if (after > 0 && after < to && isEndOfName(units, after)) {
        return name.getValue();
      }
    }
    return NONE;
  }

  /** The semicolon may be escaped, too. */
  private static boolean isEndOfName(byte[] units, int after) {
    byte unit = units[after];
    return unit == ';' || unit == '&' || unit == '%' || units[after - 1] == '\\';
  }

  /** One past the name at {@code at}, or -1; names are told apart by case, except for amp. */
  private static int afterName(byte[] units, int at, int to, String name) {
    int next = at;
    for (int i = 0; i < name.length(); i++) {
      boolean upper = next < to && name.equals("amp") && units[next] == name.charAt(i) - 0x20;
      if (next >= to || !(upper || units[next] == name.charAt(i))) {
        return -1;
      }
      next = Spelling.ahead(units, next, to);
    }
    return next;
  }

  private static int numeric(byte[] units, int at, int to) {
    boolean hex = at < to && (units[at] | 0x20) == 'x';
    int radix = hex ? 16 : 10;
    int digit = hex ? Spelling.ahead(units, at, to) : at;
    int value = NONE;
    while (digit < to && Character.digit(units[digit], radix) >= 0 && value < 0x10000) {
      value = Math.max(value, 0) * radix + Character.digit(units[digit], radix);
      digit = Spelling.ahead(units, digit, to);
    }
    return value;
  }

  private static int unbroken(int character) {
    boolean dropped = character == '\t' || character == '\n' || character == '\r';
    return dropped ? BREAKS_MARKER : character;
  }

  private static int hex(byte[] units, int at, int digits, int to) {
    return at + digits > to ? NONE : digits(units, at, 16, at + digits, at + digits);
  }

  private static int number(byte[] units, int from, int radix, int to) {
    return digits(units, from, radix, from + 1, to);
  }

  /** The digits up to the first other unit, which must not come before {@code least}. */
  private static int digits(byte[] units, int from, int radix, int least, int to) {
    int value = 0;
    int at = from;
    while (at < to && Character.digit(units[at], radix) >= 0 && value < 0x10000) {
      value = value * radix + Character.digit(units[at], radix);
      at++;
    }
    return at < least ? NONE : value;
  }
}
