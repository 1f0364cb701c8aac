package io.github.utmguard.html;

import java.util.List;

/**
 * Skips the white space that a parser drops before the head, character references included.
 *
 * <p>NUL counts as such: the standard's tokenizer emits it as text, which would imply the head, but
 * Chromium and validator.nu's parser (Firefox's, too) drop it in the data state.
 */
final class LeadingWhitespace {
  private static final List<String> NAMED = List.of("Tab;", "NewLine;");

  /** Digits beyond these cannot stand for white space, leading zeros aside. */
  private static final int TOO_LARGE = 1_000;

  private LeadingWhitespace() {}

  /** The first unit from {@code start} on that is no white space, or {@code end}. */
  static int end(byte[] units, int start, int end) {
    int at = start;
    while (at < end) {
      int next =
          units[at] == 0 || Ascii.isWhitespace(units[at]) ? at + 1 : afterReference(units, at, end);
      if (next == at) {
        return at;
      }
      at = next;
    }
    return end;
  }

  /** One past a character reference to white space; {@code at} if there is none. */
  private static int afterReference(byte[] units, int at, int end) {
    if (units[at] != '&' || at + 1 >= end) {
      return at;
    }
    if (units[at + 1] == '#') {
      return afterNumber(units, at, end);
    }
    for (String name : NAMED) {
      if (startsWith(units, at + 1, end, name)) {
        return at + 1 + name.length();
      }
    }
    return at;
  }

  private static int afterNumber(byte[] units, int reference, int end) {
    int at = reference + 2;
    boolean hex = at < end && (units[at] | 0x20) == 'x';
    if (hex) {
      at++;
    }
    int digits = at;
    int value = 0;
    while (at < end && Character.digit(units[at], hex ? 16 : 10) >= 0) {
      value =
          Math.min(TOO_LARGE, value * (hex ? 16 : 10) + Character.digit(units[at], hex ? 16 : 10));
      at++;
    }
    if (at == digits || !Ascii.isWhitespace(value)) {
      return reference;
    }
    return at < end && units[at] == ';' ? at + 1 : at;
  }

  private static boolean startsWith(byte[] units, int at, int end, String text) {
    if (at + text.length() > end) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (units[at + i] != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
