package io.github.utmguard.page;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The ASCII character that an escape of URLs, HTML or JavaScript may stand for. */
final class EscapedCharacter {
  static final int NONE = -1;

  /** White space that URLs drop may cut a marker in two, so it counts as an escape itself. */
  private static final int BREAKS_MARKER = '%';

  private static final int LONGEST_OCTAL = 3;

  private static final Map<String, Integer> NAMED =
      Map.ofEntries(
          Map.entry("period;", (int) '.'),
          Map.entry("percnt;", (int) '%'),
          Map.entry("bsol;", (int) '\\'),
          Map.entry("sol;", (int) '/'),
          Map.entry("lowbar;", (int) '_'),
          Map.entry("UnderBar;", (int) '_'),
          Map.entry("hyphen;", (int) '-'),
          Map.entry("dash;", (int) '-'),
          Map.entry("Tab;", BREAKS_MARKER),
          Map.entry("NewLine;", BREAKS_MARKER));

  private EscapedCharacter() {}

  /** What the escape at {@code at} stands for, or {@link #NONE}. */
  static int at(byte[] units, int at, int to) {
    return switch (units[at]) {
      case '%' -> hex(units, at + 1, 2, to);
      case '\\' -> javascript(units, at + 1, to);
      default -> reference(units, at + 1, to);
    };
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
    return number(units, at, 8, Math.min(to, at + LONGEST_OCTAL));
  }

  /** Passes over any number of {@code amp;}: pages inside attributes escape their escapes. */
  private static int reference(byte[] units, int reference, int to) {
    int at = reference;
    while (startsWith(units, at, to, "amp;")) {
      at += "amp;".length();
    }
    if (at < to && units[at] == '#') {
      boolean hex = at + 1 < to && (units[at + 1] | 0x20) == 'x';
      return unbroken(hex ? number(units, at + 2, 16, to) : number(units, at + 1, 10, to));
    }
    for (Map.Entry<String, Integer> name : NAMED.entrySet()) {
      if (startsWith(units, at, to, name.getKey())) {
        return name.getValue();
      }
    }
    return NONE;
  }

  private static int unbroken(int character) {
    boolean dropped = character == '\t' || character == '\n' || character == '\r';
    return dropped ? BREAKS_MARKER : character;
  }

  private static int hex(byte[] units, int at, int digits, int to) {
    int value = 0;
    for (int i = at; i < at + digits; i++) {
      int digit = i < to ? Character.digit(units[i], 16) : -1;
      if (digit < 0) {
        return NONE;
      }
      value = value * 16 + digit;
    }
    return value;
  }

  private static int number(byte[] units, int from, int radix, int to) {
    int value = 0;
    int at = from;
    while (at < to && Character.digit(units[at], radix) >= 0 && value < 0x10000) {
      value = value * radix + Character.digit(units[at], radix);
      at++;
    }
    return at == from ? NONE : value;
  }

  private static boolean startsWith(byte[] units, int at, int to, String text) {
    byte[] expected = text.getBytes(StandardCharsets.US_ASCII);
    if (at + expected.length > to) {
      return false;
    }
    for (int i = 0; i < expected.length; i++) {
      if (units[at + i] != expected[i]) {
        return false;
      }
    }
    return true;
  }
}
