package io.github.utmguard.script;

/** What stands right before a token, which decides what the token means. */
final class Before {
  /** What a token leaves behind it. */
  enum Kind {
    OPERATOR,
    VALUE,
    /** The end of a block, or of the parentheses of {@code if}. */
    STATEMENT
  }

  private Kind kind = Kind.OPERATOR;
  private Token token = Token.SEMICOLON;
  private Word word = Word.OTHER;

  void leave(Kind left) {
    kind = left;
  }

  void leave(Token read, Word readWord) {
    token = read;
    word = read == Token.WORD ? readWord : Word.OTHER;
  }

  boolean isValue() {
    return kind == Kind.VALUE;
  }

  boolean isDot() {
    return token == Token.DOT;
  }

  boolean isControl() {
    return word == Word.CONTROL;
  }

  /** Whether brackets here belong to what is before them: a call, or an index. */
  boolean isOperand() {
    return isValue() || isDot();
  }

  /** Whether a name here is one that the program declares. */
  boolean declares(Frame frame) {
    return word == Word.DECLARATION
        || word == Word.FUNCTION
        || (token == Token.COMMA && frame.declares);
  }

  /** Two values side by side are two statements: a semicolon is missing, or a block came before. */
  boolean endsStatement(Token next, Word nextWord) {
    return switch (next) {
      case WORD -> kind != Kind.OPERATOR && nextWord != Word.RELATION;
      case NUMBER, STRING, OPEN_BRACE -> kind != Kind.OPERATOR;
      case OPEN_PAREN, OPEN_BRACKET, TEMPLATE, REGEX -> kind == Kind.STATEMENT;
      default -> false;
    };
  }

  /** Whether a brace here opens a block, not an object literal. */
  boolean isBeforeBlock(Frame frame) {
    if (kind != Kind.OPERATOR) {
      return true;
    }
    return switch (token) {
      case SEMICOLON, OPEN_BRACE, ARROW -> true;
      case COLON -> frame.kind == Frame.Kind.BLOCK && !frame.awaitsColon();
      case WORD -> word == Word.BLOCK || word == Word.FUNCTION || word == Word.CONTROL;
      default -> false;
    };
  }
}
