package io.github.utmguard.script;

import java.util.function.BiConsumer;

/**
 * Reads a JavaScript program token by token, and hands on every string that may hold an address
 * together with whether it visibly goes where the visitor does. It keeps a little state for each
 * open bracket and looks at every token once, so that time is linear whatever the program is.
 */
final class Program {
  private final String source;
  private final Lexer lexer;
  private final Literals literals;
  private final Frames frames = new Frames();
  private final Names names = new Names();
  private final Before before = new Before();

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
    return lexer.next(!before.isValue());
  }

  private void read(Token token) {
    Frame frame = frames.top();
    Word word = token == Token.WORD ? word() : Word.OTHER;
    literals.advance(frame, token, word, before, names);
    if (frame.holdsStatements() && before.endsStatement(token, word)) {
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
      case DOT -> before.leave(Before.Kind.OPERATOR);
      default -> readOperator(frame, token);
    }
    before.leave(read, word);
  }

  private Word word() {
    return before.isDot()
        ? Word.name(source, lexer.start, lexer.end)
        : Word.of(source, lexer.start, lexer.end);
  }

  private void readWord(Frame frame, Word word) {
    before.leave(word.isKeyword() ? Before.Kind.OPERATOR : Before.Kind.VALUE);
    if (before.isDot()) {
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
      default -> names.variable(before.declares(frame) ? Word.OTHER : word);
    }
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
        frame.navigates |= before.isValue() && names.isSink();
        frame.compared = false;
      }
      case ARROW -> frame.navigates = false;
      default -> {}
    }
    names.clear();
    if (token != Token.STEP) {
      before.leave(Before.Kind.OPERATOR);
    }
  }

  private void value() {
    names.clear();
    before.leave(Before.Kind.VALUE);
  }

  /** Returns the token that the part amounts to: a value, or the operator before a substitution. */
  private Token endTemplatePart(Frame frame) {
    value();
    if (!lexer.substitutes) {
      return Token.TEMPLATE;
    }
    literals.suspend(frame);
    frames.open(Frame.Kind.SUBSTITUTION, frame.flows());
    before.leave(Before.Kind.OPERATOR);
    return Token.OPERATOR;
  }

  private void openParen(Frame frame) {
    boolean isCall = before.isOperand();
    if (before.isControl()) {
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
    before.leave(Before.Kind.OPERATOR);
  }

  private void openBracket() {
    if (before.isOperand()) {
      frames.open(Frame.Kind.INDEX, false).indexed = names.name();
    } else {
      frames.open(Frame.Kind.ARRAY, false);
    }
    names.clear();
    before.leave(Before.Kind.OPERATOR);
  }

  private void openBrace(Frame frame) {
    boolean isBlock = before.isBeforeBlock(frame);
    frames.open(isBlock ? Frame.Kind.BLOCK : Frame.Kind.OBJECT, false);
    names.clear();
    before.leave(Before.Kind.OPERATOR);
  }

  /**
   * Returns the token that was read in the end: the brace after a substitution is followed by a
   * template's part.
   */
  private Token close(Token token) {
    int closed = frames.closedBy(token);
    before.leave(token == Token.CLOSE_BRACE ? Before.Kind.STATEMENT : Before.Kind.VALUE);
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
      case GROUP -> before.leave(Before.Kind.VALUE);
      case INDEX -> names.property(frame.indexed, frame.index);
      case SUBSTITUTION -> {
        Frame outer = frames.top();
        literals.resume(outer);
        return endTemplatePart(outer);
      }
      case CONTROL, BLOCK -> {
        names.clear();
        before.leave(Before.Kind.STATEMENT);
      }
      default -> value();
    }
    return token;
  }
}
