package io.github.utmguard.script;

import java.util.function.BiConsumer;

/**
 * Reads a JavaScript program token by token, and hands on every string that may hold an address
 * together with whether it visibly goes where the visitor does. It keeps a little state for each
 * open bracket and looks at every token once, so that time is linear whatever the program is.
 */
final class Program {
  private enum After {
    OPERATOR,
    VALUE,
    /** The end of a block, or of the parentheses of {@code if}. */
    STATEMENT
  }

  private final String source;
  private final Lexer lexer;
  private final Literals literals;
  private final Frames frames = new Frames();
  private final Names names = new Names();
  private After after = After.OPERATOR;
  private Token previous = Token.SEMICOLON;
  private Word previousWord = Word.OTHER;

  Program(String source, AddressMarkers markers, BiConsumer<DecodedText, Boolean> found) {
    this.source = source;
    this.lexer = new Lexer(source);
    this.literals = new Literals(source, lexer, markers, found);
  }

  void read() {
    Token token = next();
    while (token != Token.END) {
      read(token);
      token = next();
    }
    for (int depth = frames.depth(); depth >= 0; depth--) {
      literals.finish(frames.top(), Token.END, names);
      frames.close();
    }
  }

  private Token next() {
    return lexer.next(after != After.VALUE);
  }

  private void read(Token token) {
    Frame frame = frames.top();
    Word word = token == Token.WORD ? word() : Word.OTHER;
    literals.advance(frame, token, word, previous, names);
    if (frame.holdsStatements() && beginsStatement(token, word)) {
      frame.nextStatement();
    }
    boolean fresh = frame.fresh;
    frame.fresh = false;
    Token read = token;
    switch (token) {
      case WORD -> readWord(frame, word);
      case STRING -> {
        literals.read(frame, fresh);
        value();
      }
      case TEMPLATE -> {
        literals.read(frame, fresh);
        read = endTemplatePart(frame);
      }
      case NUMBER, REGEX -> value();
      case OPEN_PAREN -> openParen(frame);
      case OPEN_BRACKET -> openBracket();
      case OPEN_BRACE -> openBrace(frame);
      case CLOSE_PAREN, CLOSE_BRACKET, CLOSE_BRACE -> read = close(token);
      case DOT -> after = After.OPERATOR;
      default -> readOperator(frame, token);
    }
    previous = read;
    previousWord = previous == Token.WORD ? word : Word.OTHER;
  }

  private Word word() {
    return previous == Token.DOT
        ? Word.name(source, lexer.start, lexer.end)
        : Word.of(source, lexer.start, lexer.end);
  }

  /** Two values side by side are two statements: a semicolon is missing, or a block came before. */
  private boolean beginsStatement(Token token, Word word) {
    return switch (token) {
      case WORD -> after != After.OPERATOR && word != Word.RELATION;
      case NUMBER, STRING, OPEN_BRACE -> after != After.OPERATOR;
      case OPEN_PAREN, OPEN_BRACKET, TEMPLATE, REGEX -> after == After.STATEMENT;
      default -> false;
    };
  }

  private void readWord(Frame frame, Word word) {
    after = word.isKeyword() ? After.OPERATOR : After.VALUE;
    if (previous == Token.DOT) {
      names.property(word);
      return;
    }
    switch (word) {
      case DECLARATION, CONTROL, BLOCK, STATEMENT -> {
        if (frame.holdsStatements()) {
          frame.nextStatement();
          frame.declares = word == Word.DECLARATION;
        }
        names.clear();
      }
      case RELATION -> frame.compared = true;
      case FUNCTION, OPERATOR -> names.clear();
      default -> names.variable(isDeclared(frame) ? Word.OTHER : word);
    }
  }

  private boolean isDeclared(Frame frame) {
    return previousWord == Word.DECLARATION
        || previousWord == Word.FUNCTION
        || (previous == Token.COMMA && frame.declares);
  }

  private void readOperator(Frame frame, Token token) {
    switch (token) {
      case COMMA -> frame.nextElement();
      case SEMICOLON -> frame.nextStatement();
      case COLON -> frame.colon(names.alone());
      case QUESTION -> frame.condition();
      case COMPARE -> frame.compared = true;
      case LOGIC -> frame.compared = false;
      case ASSIGN -> {
        frame.navigates |= after == After.VALUE && names.isSink();
        frame.compared = false;
      }
      case ARROW -> frame.navigates = false;
      default -> {}
    }
    names.clear();
    if (token != Token.STEP) {
      after = After.OPERATOR;
    }
  }

  private void value() {
    names.clear();
    after = After.VALUE;
  }

  /** Returns the token that the part amounts to: a value, or the operator before a substitution. */
  private Token endTemplatePart(Frame frame) {
    value();
    if (!lexer.substitutes) {
      return Token.TEMPLATE;
    }
    literals.suspend(frame);
    frames.open(Frame.Kind.SUBSTITUTION, frame.flows());
    after = After.OPERATOR;
    return Token.OPERATOR;
  }

  private void openParen(Frame frame) {
    boolean isCall = after == After.VALUE || previous == Token.DOT;
    if (previousWord == Word.CONTROL && previous == Token.WORD) {
      frames.open(Frame.Kind.CONTROL, false);
    } else if (!isCall) {
      frames.open(Frame.Kind.GROUP, frame.flows());
    } else if (names.name() == Word.OPEN) {
      frames.open(Frame.Kind.CALL, true).opens = true;
    } else if (names.isMethodOfLocation()) {
      frames.open(Frame.Kind.CALL, true);
    } else if (names.name() == Word.SEARCH) {
      frames.open(Frame.Kind.CALL, false);
    } else {
      // What String.replace looks for goes nowhere; what it puts there does.
      boolean looksFor = names.name() == Word.REPLACE;
      frames.open(Frame.Kind.CALL, frame.flows()).navigates &= !looksFor;
    }
    names.clear();
    after = After.OPERATOR;
  }

  private void openBracket() {
    if (after == After.VALUE || previous == Token.DOT) {
      frames.open(Frame.Kind.INDEX, false).indexed = names.name();
    } else {
      frames.open(Frame.Kind.ARRAY, false);
    }
    names.clear();
    after = After.OPERATOR;
  }

  private void openBrace(Frame frame) {
    boolean isBlock =
        after != After.OPERATOR
            || switch (previous) {
              case SEMICOLON, OPEN_BRACE, ARROW -> true;
              case COLON -> frame.kind == Frame.Kind.BLOCK && !frame.awaitsColon();
              case WORD ->
                  previousWord == Word.BLOCK
                      || previousWord == Word.FUNCTION
                      || previousWord == Word.CONTROL;
              default -> false;
            };
    frames.open(isBlock ? Frame.Kind.BLOCK : Frame.Kind.OBJECT, false);
    names.clear();
    after = After.OPERATOR;
  }

  /**
   * Returns the token that was read in the end: the brace after a substitution is followed by a
   * template's part.
   */
  private Token close(Token token) {
    int closed = frames.closedBy(token);
    after = token == Token.CLOSE_BRACE ? After.STATEMENT : After.VALUE;
    if (closed == 0) {
      frames.closeUncounted();
      names.clear();
      return token;
    }
    Frame last = frames.top();
    for (int i = 0; i < closed; i++) {
      last = frames.top();
      literals.finish(last, token, names);
      frames.close();
    }
    return leave(last, token);
  }

  private Token leave(Frame frame, Token token) {
    switch (frame.kind) {
      case GROUP -> after = After.VALUE;
      case INDEX -> names.property(frame.indexed, frame.index);
      case SUBSTITUTION -> {
        Frame outer = frames.top();
        literals.resume(outer);
        return endTemplatePart(outer);
      }
      case CONTROL, BLOCK -> {
        names.clear();
        after = After.STATEMENT;
      }
      default -> value();
    }
    return token;
  }
}
