package io.github.utmguard.url;

/** ASCII character classes and comparisons, in the Infra standard's sense of these words. */
final class Ascii {
  private Ascii() {}

  static boolean isAlpha(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 0x80);
  }

  /** Returns the value of the digit {@code c} in {@code radix}, or -1 if it is none. */
  static int digit(int c, int radix) {
    // Character.digit alone also knows the digits of other scripts.
    return c < 0x80 ? Character.digit(c, radix) : -1;
  }

  static int lowercase(int c) {
    return c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c;
  }

  static String lowercase(String text) {
    StringBuilder lower = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      lower.append((char) lowercase(text.charAt(i)));
    }
    return lower.toString();
  }

  static boolean equalsIgnoreCase(String text, String other) {
    return text.length() == other.length() && startsWithIgnoreCase(text, 0, other);
  }

  static boolean endsWithIgnoreCase(String text, String suffix) {
    return startsWithIgnoreCase(text, text.length() - suffix.length(), suffix);
  }

  /** Tells whether {@code text} has {@code prefix} at {@code offset}, which may lie outside it. */
  static boolean startsWithIgnoreCase(String text, int offset, String prefix) {
    if (offset < 0 || offset > text.length() - prefix.length()) {
      return false;
    }
    for (int i = 0; i < prefix.length(); i++) {
      if (lowercase(text.charAt(offset + i)) != lowercase(prefix.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
