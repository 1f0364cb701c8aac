package io.github.utmguard.script;

/**
 * One punctuator of ECMA-262, 12.8.
 *
 * @param token its meaning
 * @param length in UTF-16 units
 */
record Punctuator(Token token, int length) {

  /** Reads the longest punctuator at the offset; any other character is an operator of length 1. */
  static Punctuator at(String source, int at) {
    char c = source.charAt(at);
    return switch (c) {
      case '(' -> new Punctuator(Token.OPEN_PAREN, 1);
      case ')' -> new Punctuator(Token.CLOSE_PAREN, 1);
      case '[' -> new Punctuator(Token.OPEN_BRACKET, 1);
      case ']' -> new Punctuator(Token.CLOSE_BRACKET, 1);
      case '{' -> new Punctuator(Token.OPEN_BRACE, 1);
      case '}' -> new Punctuator(Token.CLOSE_BRACE, 1);
      case ',' -> new Punctuator(Token.COMMA, 1);
      case ';' -> new Punctuator(Token.SEMICOLON, 1);
      case ':' -> new Punctuator(Token.COLON, 1);
      case '.' ->
          source.startsWith("...", at)
              ? new Punctuator(Token.OPERATOR, 3)
              : new Punctuator(Token.DOT, 1);
      case '?' -> question(source, at);
      case '=' -> equals(source, at);
      case '!' ->
          source.startsWith("!=", at) ? comparison(source, at) : new Punctuator(Token.OPERATOR, 1);
      case '<', '>' -> angle(source, at, c);
      case '&', '|' -> doubled(source, at, c, Token.LOGIC);
      case '+' -> doubled(source, at, c, Token.STEP);
      case '-' -> doubled(source, at, c, Token.STEP);
      default -> doubled(source, at, c, Token.OPERATOR);
    };
  }

  /** ECMA-262, 12.8: {@code ?.} before a digit is a conditional operator and a number. */
  private static Punctuator question(String source, int at) {
    if (charAt(source, at + 1) == '.' && !isDigit(charAt(source, at + 2))) {
      return new Punctuator(Token.DOT, 2);
    }
    return charAt(source, at + 1) == '?'
        ? doubled(source, at, '?', Token.LOGIC)
        : new Punctuator(Token.QUESTION, 1);
  }

  private static Punctuator equals(String source, int at) {
    char next = charAt(source, at + 1);
    if (next == '>') {
      return new Punctuator(Token.ARROW, 2);
    }
    return next == '=' ? comparison(source, at) : new Punctuator(Token.ASSIGN, 1);
  }

  private static Punctuator comparison(String source, int at) {
    return new Punctuator(Token.COMPARE, charAt(source, at + 2) == '=' ? 3 : 2);
  }

  private static Punctuator angle(String source, int at, char c) {
    int length = 1;
    while (length < 3 && charAt(source, at + length) == c) {
      length++;
    }
    boolean equal = charAt(source, at + length) == '=';
    if (length == 1) {
      return new Punctuator(Token.COMPARE, equal ? 2 : 1);
    }
    return equal
        ? new Punctuator(Token.ASSIGN, length + 1)
        : new Punctuator(Token.OPERATOR, length);
  }

  private static Punctuator doubled(String source, int at, char c, Token twice) {
    boolean two = charAt(source, at + 1) == c && "&|+-?*".indexOf(c) >= 0;
    int length = two ? 2 : 1;
    if (charAt(source, at + length) == '='
        && "&|+-?*/%^".indexOf(c) >= 0
        && !(two && twice == Token.STEP)) {
      return new Punctuator(Token.ASSIGN, length + 1);
    }
    if (two) {
      return new Punctuator(twice, 2);
    }
    return new Punctuator(c == '+' ? Token.PLUS : Token.OPERATOR, 1);
  }

  private static char charAt(String source, int at) {
    return at < source.length() ? source.charAt(at) : 0;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
