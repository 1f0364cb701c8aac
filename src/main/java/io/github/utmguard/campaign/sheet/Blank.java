package io.github.utmguard.campaign.sheet;

/** White space around values, the no-break spaces included that web pages and Word leave. */
final class Blank {
  private Blank() {}

  static boolean is(String text) {
    // All white space of Unicode is within the Basic Multilingual Plane.
    for (int i = 0; i < text.length(); i++) {
      if (!isSpace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  static String trim(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  static boolean isSpace(int c) {
    return c <= ' '
        ? Character.isWhitespace(c)
        : c >= 0x85 && (Character.isWhitespace(c) || Character.isSpaceChar(c));
  }
}
