package io.github.utmguard.script;

/**
 * One escape sequence of a JavaScript string (ECMA-262, 12.9.4, with the octal escapes of its annex
 * B).
 *
 * @param codePoint what it stands for, or -1 for a line continuation, which stands for nothing
 * @param end the offset after it
 */
record Escape(int codePoint, int end) {
  private static final int LONGEST_CODE_POINT = 16;

  /**
   * Reads the escape whose backslash stands at the offset; what is malformed stands for its second
   * character.
   */
  static Escape at(String text, int backslash, int end) {
    int next = backslash + 1;
    if (next >= end) {
      return new Escape('\\', end);
    }
    char c = text.charAt(next);
    return switch (c) {
      case 'n' -> new Escape('\n', next + 1);
      case 't' -> new Escape('\t', next + 1);
      case 'r' -> new Escape('\r', next + 1);
      case 'b' -> new Escape('\b', next + 1);
      case 'f' -> new Escape('\f', next + 1);
      case 'v' -> new Escape(0x0B, next + 1);
      case 'x' -> fixed(text, next, 2, end);
      case 'u' ->
          next + 1 < end && text.charAt(next + 1) == '{'
              ? braced(text, next, end)
              : fixed(text, next, 4, end);
      case '0', '1', '2', '3', '4', '5', '6', '7' -> octal(text, next, end);
      case '\r' ->
          new Escape(-1, next + 1 < end && text.charAt(next + 1) == '\n' ? next + 2 : next + 1);
      case '\n', '\u2028', '\u2029' -> new Escape(-1, next + 1);
      default -> new Escape(c, next + 1);
    };
  }

  boolean isEmpty() {
    return codePoint < 0;
  }

  private static Escape fixed(String text, int letter, int digits, int end) {
    int value = 0;
    for (int i = letter + 1; i <= letter + digits; i++) {
      int digit = i < end ? digit(text.charAt(i)) : -1;
      if (digit < 0) {
        return new Escape(text.charAt(letter), letter + 1);
      }
      value = value * 16 + digit;
    }
    return new Escape(value, letter + digits + 1);
  }

  private static Escape braced(String text, int letter, int end) {
    int value = 0;
    for (int i = letter + 2; i < end && i < letter + 2 + LONGEST_CODE_POINT; i++) {
      if (text.charAt(i) == '}' && i > letter + 2) {
        return new Escape(value, i + 1);
      }
      int digit = digit(text.charAt(i));
      if (digit < 0) {
        break;
      }
      value = Math.min(value * 16 + digit, Character.MAX_CODE_POINT);
    }
    return new Escape(text.charAt(letter), letter + 1);
  }

  /** Character.digit alone also knows the digits of other scripts, such as full-width ones. */
  private static int digit(char c) {
    return c < 128 ? Character.digit(c, 16) : -1;
  }

  private static Escape octal(String text, int first, int end) {
    int value = 0;
    int i = first;
    while (i < end
        && i < first + 3
        && text.charAt(i) >= '0'
        && text.charAt(i) <= '7'
        && value * 8 < 256) {
      value = value * 8 + text.charAt(i) - '0';
      i++;
    }
    return new Escape(value, i);
  }
}
