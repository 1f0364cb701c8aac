package io.github.utmguard.script;

import java.util.function.BiConsumer;

/**
 * Puts the string literals of a program together where the program does, and hands on those that
 * hold a marker.
 */
final class Literals {
  private final String source;
  private final Lexer lexer;
  private final MarkerCursor markers;
  private final BiConsumer<DecodedText, Boolean> found;

  Literals(
      String source, Lexer lexer, AddressMarkers markers, BiConsumer<DecodedText, Boolean> found) {
    this.source = source;
    this.lexer = lexer;
    this.markers = new MarkerCursor(markers, source);
    this.found = found;
  }

  /** Appends the literal just read to what came before it, or begins a new string. */
  void read(Frame frame, boolean fresh) {
    Concatenation strings = frame.strings;
    if (strings.state == Concatenation.State.NONE) {
      strings.begin(frame.flows(), fresh);
    }
    strings.literal(lexer.start, lexer.end, markers.isIn(lexer.start, lexer.end));
  }

  /** Leaves the string open for the substitution that begins now. */
  void suspend(Frame frame) {
    frame.strings.beginOperand(lexer.end + 2);
  }

  /** Goes on with the template literal after a substitution. */
  void resume(Frame frame) {
    frame.strings.endOperand(lexer.start);
    lexer.template();
    read(frame, false);
  }

  /** Finishes the frame's string unless the token goes on with it. */
  void advance(Frame frame, Token token, Word word, Before before, Names names) {
    Concatenation strings = frame.strings;
    boolean goesOn =
        switch (strings.state) {
          case NONE -> true;
          case LITERAL -> token == Token.PLUS;
          case PLUS ->
              token == Token.STRING || token == Token.TEMPLATE || beginsOperand(token, word);
          case OPERAND ->
              switch (token) {
                case PLUS, DOT, OPEN_PAREN, OPEN_BRACKET -> true;
                case WORD -> before.isDot();
                default -> false;
              };
        };
    if (!goesOn) {
      finish(frame, word == Word.RELATION ? Token.COMPARE : token, names);
    } else if (strings.state == Concatenation.State.LITERAL) {
      strings.state = Concatenation.State.PLUS;
    } else if (strings.state == Concatenation.State.PLUS && beginsOperand(token, word)) {
      strings.beginOperand(lexer.start);
    } else if (strings.state == Concatenation.State.OPERAND && token == Token.PLUS) {
      strings.endOperand(lexer.start);
    }
  }

  private static boolean beginsOperand(Token token, Word word) {
    return switch (token) {
      case WORD -> !word.isKeyword();
      case NUMBER, OPEN_PAREN, OPEN_BRACKET -> true;
      default -> false;
    };
  }

  /** Hands the frame's string on, which ends before the token. */
  void finish(Frame frame, Token token, Names names) {
    Concatenation strings = frame.strings;
    if (strings.state == Concatenation.State.NONE) {
      return;
    }
    if (strings.isLoneLiteral()) {
      finishLone(frame, token, names);
    } else if (strings.state != Concatenation.State.LITERAL) {
      finishOperand(strings);
    }
    if (strings.isMarked()) {
      found.accept(strings.decode(source), strings.navigates() && token != Token.COMPARE);
    }
    strings.state = Concatenation.State.NONE;
  }

  private void finishOperand(Concatenation strings) {
    if (strings.state == Concatenation.State.PLUS) {
      strings.beginOperand(lexer.start);
    }
    strings.endOperand(lexer.start);
  }

  /** A string may be the name of an attribute, of a property or of a member. */
  private void finishLone(Frame frame, Token token, Names names) {
    if (token == Token.COMMA || token == Token.COLON || token == Token.CLOSE_BRACKET) {
      Word word = Word.literal(source, frame.strings.start(), frame.strings.end());
      switch (token) {
        case COMMA -> frame.argument(word);
        case COLON -> names.variable(word);
        default -> frame.index = word;
      }
    }
  }
}
