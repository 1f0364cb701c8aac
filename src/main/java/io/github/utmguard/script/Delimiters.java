package io.github.utmguard.script;

/**
 * What ends an address in running text: white space, quotes, angle brackets, and references to
 * them.
 */
final class Delimiters {
  /**
   * References to quotes, angle brackets and the no-break space, without ampersand; all are ASCII.
   */
  private static final String[] REFERENCES = {
    "quot;", "apos;", "lt;", "gt;", "nbsp;", "#34;", "#39;", "#60;", "#62;", "#160;", "#x22;",
    "#x27;", "#x3c;", "#x3e;", "#xa0;"
  };

  private static final String ESCAPED_AMPERSAND = "amp;";

  /**
   * Text that was escaped twice or three times is met; more often is not, and would have to be
   * bounded.
   */
  private static final int ESCAPED_TIMES = 3;

  private Delimiters() {}

  static boolean isDelimiter(char c) {
    if (c < 128) {
      return c <= ' ' || c == '"' || c == '\'' || c == '<' || c == '>' || c == '`';
    }
    return Character.isSpaceChar(c)
        || (c >= '\u2018' && c <= '\u201F')
        || c == '\u00AB'
        || c == '\u00BB';
  }

  /** Returns the length of the delimiter at the offset, a character or a reference to one, or 0. */
  static int length(String text, int at) {
    char c = text.charAt(at);
    if (c != '&') {
      return isDelimiter(c) ? 1 : 0;
    }
    int name = at + 1;
    for (int i = 0; i < ESCAPED_TIMES && text.startsWith(ESCAPED_AMPERSAND, name); i++) {
      name += ESCAPED_AMPERSAND.length();
    }
    for (String reference : REFERENCES) {
      if (text.regionMatches(true, name, reference, 0, reference.length())) {
        return name + reference.length() - at;
      }
    }
    return 0;
  }

  /**
   * Returns where the run without delimiter characters around the offset begins, not before the
   * limit.
   */
  static int before(String text, int at, int limit) {
    int start = at;
    while (start > limit && !isDelimiter(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  /**
   * Returns where the run without delimiter characters after the offset ends; it takes one
   * character at least.
   */
  static int after(String text, int at) {
    int end = at + 1;
    while (end < text.length() && !isDelimiter(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
