package io.github.utmguard.script;

/**
 * Cuts a JavaScript source into tokens (ECMA-262, 12), in linear time and also where it is no valid
 * program: what ends too early ends at the line's end, or with the source.
 */
final class Lexer {
  /**
   * Trying a slash as the beginning of a regular expression may read a line in vain; only so many
   * characters.
   */
  private static final long READ_IN_VAIN_PER_CHARACTER = 4;

  private final String source;
  private final Trivia trivia;
  private long readInVain;

  /**
   * The token's contents: of strings without their quotes, of templates without their delimiters.
   */
  int start;

  int end;

  /** Whether the template part just read ends at a substitution, not at the end of the literal. */
  boolean substitutes;

  private int next;

  Lexer(String source) {
    this.source = source;
    this.trivia = new Trivia(source);
  }

  /**
   * Reads the next token; whether a slash begins a regular expression only the reader of the
   * program can know.
   */
  Token next(boolean regexAllowed) {
    start = trivia.skip(next);
    if (start >= source.length()) {
      end = start;
      return Token.END;
    }
    char c = source.charAt(start);
    if (isWordPart(c)) {
      return word(c);
    }
    return switch (c) {
      case '"', '\'' -> string(c);
      case '`' -> template(start + 1);
      case '.' -> isDigit(start + 1) ? number() : punctuator();
      case '/' -> regexAllowed && regex() ? Token.REGEX : punctuator();
      default -> punctuator();
    };
  }

  /** Reads on in a template literal after the brace that ends a substitution. */
  Token template() {
    return template(next);
  }

  private Token template(int from) {
    start = from;
    int at = from;
    while (at < source.length()) {
      char c = source.charAt(at);
      if (c == '`' || (c == '$' && source.startsWith("${", at))) {
        break;
      }
      at += c == '\\' ? 2 : 1;
    }
    end = Math.min(at, source.length());
    substitutes = end < source.length() && source.charAt(end) == '$';
    next = Math.min(source.length(), end + (substitutes ? 2 : 1));
    return Token.TEMPLATE;
  }

  private Token string(char quote) {
    start++;
    int at = start;
    while (at < source.length()) {
      char c = source.charAt(at);
      if (c == quote || c == '\n' || c == '\r') {
        break;
      }
      boolean joinsLines = c == '\\' && source.startsWith("\r\n", at + 1);
      at += joinsLines ? 3 : c == '\\' ? 2 : 1;
    }
    end = Math.min(at, source.length());
    next = Math.min(source.length(), end + 1);
    return Token.STRING;
  }

  private Token word(char first) {
    if (first >= '0' && first <= '9') {
      return number();
    }
    int at = start + 1;
    while (at < source.length() && isWordPart(source.charAt(at))) {
      boolean braced = source.charAt(at - 1) == '\\' && source.startsWith("u{", at);
      at = braced ? Escape.at(source, at - 1, source.length()).end() : at + 1;
    }
    end = at;
    next = at;
    return Token.WORD;
  }

  /**
   * Takes what follows a number without a gap with it, which is right for every valid program's
   * purposes here.
   */
  private Token number() {
    int at = start + 1;
    while (at < source.length() && (isWordPart(source.charAt(at)) || source.charAt(at) == '.')) {
      at++;
    }
    end = at;
    next = at;
    return Token.NUMBER;
  }

  private boolean regex() {
    boolean inClass = false;
    int at = start + 1;
    while (at < source.length() && !Trivia.isLineEnd(source.charAt(at))) {
      char c = source.charAt(at);
      if (c == '/' && !inClass) {
        return endRegex(at + 1);
      }
      inClass = c == '[' || (inClass && c != ']');
      at += c == '\\' ? 2 : 1;
    }
    readInVain += at - start;
    if (readInVain > READ_IN_VAIN_PER_CHARACTER * source.length()) {
      return endRegex(Math.min(at, source.length()));
    }
    return false;
  }

  private boolean endRegex(int after) {
    int at = after;
    while (at < source.length() && isWordPart(source.charAt(at))) {
      at++;
    }
    end = at;
    next = at;
    return true;
  }

  private Token punctuator() {
    Punctuator punctuator = Punctuator.at(source, start);
    end = start + punctuator.length();
    next = end;
    return punctuator.token();
  }

  private boolean isDigit(int at) {
    return at < source.length() && source.charAt(at) >= '0' && source.charAt(at) <= '9';
  }

  private static boolean isWordPart(char c) {
    if (c < 128) {
      return (c >= 'a' && c <= 'z')
          || (c >= 'A' && c <= 'Z')
          || (c >= '0' && c <= '9')
          || c == '_'
          || c == '$'
          || c == '\\'
          || c == '#';
    }
    return !Trivia.isSpace(c);
  }
}
