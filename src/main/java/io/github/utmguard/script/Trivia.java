package io.github.utmguard.script;

/**
 * Skips what stands between the tokens of a JavaScript source: white space and comments (ECMA-262,
 * 12.2 to 12.5).
 */
final class Trivia {
  private final String source;

  Trivia(String source) {
    this.source = source;
  }

  /**
   * Returns the offset of the next token at or after the given one, or the length of the source.
   */
  int skip(int from) {
    boolean lineBegins = from == 0;
    int at = from == 0 && source.startsWith("#!") ? lineEnd(0) : from;
    while (at < source.length()) {
      char c = source.charAt(at);
      int next = at;
      if (isSpace(c)) {
        lineBegins |= isLineEnd(c);
        next = at + 1;
      } else if (isLineComment(at, c, lineBegins)) {
        next = lineEnd(at);
      } else if (c == '/' && source.startsWith("/*", at)) {
        int close = source.indexOf("*/", at + 2);
        next = close < 0 ? source.length() : close + 2;
        lineBegins |= holdsLineEnd(at, next);
      }
      if (next == at) {
        return at;
      }
      at = next;
    }
    return at;
  }

  /**
   * Annex B.1.1: scripts, though not modules, may hold HTML's comment delimiters as line comments.
   */
  private boolean isLineComment(int at, char c, boolean lineBegins) {
    return switch (c) {
      case '/' -> source.startsWith("//", at);
      case '<' -> source.startsWith("<!--", at);
      case '-' -> lineBegins && source.startsWith("-->", at);
      default -> false;
    };
  }

  private int lineEnd(int from) {
    int at = from;
    while (at < source.length() && !isLineEnd(source.charAt(at))) {
      at++;
    }
    return at;
  }

  private boolean holdsLineEnd(int from, int to) {
    for (int at = from; at < to; at++) {
      if (isLineEnd(source.charAt(at))) {
        return true;
      }
    }
    return false;
  }

  static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
  }

  static boolean isSpace(char c) {
    if (c < 128) {
      return c == ' ' || (c >= '\t' && c <= '\r');
    }
    return c == '\uFEFF' || Character.isSpaceChar(c);
  }
}
