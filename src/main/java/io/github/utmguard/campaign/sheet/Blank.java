package io.github.utmguard.campaign.sheet;

/** White space around values, the no-break spaces included that web pages and Word leave. */
final class Blank {
  private Blank() {}

  static boolean is(String text) {
    return text.codePoints().allMatch(Blank::isSpace);
  }

  static String trim(String text) {
    int from = 0;
    int to = text.length();
    // All white space of Unicode is within the Basic Multilingual Plane.
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
