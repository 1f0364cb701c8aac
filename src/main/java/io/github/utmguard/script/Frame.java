package io.github.utmguard.script;

/**
 * What is known about the innermost open bracket of a program, or about the program itself, at one
 * token.
 */
final class Frame {
  enum Kind {
    GROUP,
    CALL,
    /** The parentheses of {@code if}, {@code for} and the like. */
    CONTROL,
    INDEX,
    ARRAY,
    BLOCK,
    OBJECT,
    /** The substitution of a template literal. */
    SUBSTITUTION
  }

  Kind kind = Kind.BLOCK;

  /**
   * Whether every element of this bracket goes where the visitor does: the argument of {@code
   * open}.
   */
  boolean elementsNavigate;

  /** Whether the expression at this token does. */
  boolean navigates;

  /** Whether the operand at this token is only compared. */
  boolean compared;

  /** Whether the names after a comma are declared. */
  boolean declares;

  /** Whether no token of this element has been read. */
  boolean fresh;

  /** Whether this is a call of something named {@code open}. */
  boolean opens;

  /** How many conditional operators still wait for their colon. */
  private int conditionals;

  /**
   * For each of the last 64 of them, whether its expression navigates: the lowest bit is the
   * innermost.
   */
  private long conditionalNavigates;

  /** The name before an index, and the name that the index itself is. */
  Word indexed = Word.OTHER;

  Word index = Word.OTHER;

  /** The strings that are being put together at this level. */
  final Concatenation strings = new Concatenation();

  void enter(Kind entered, boolean elements) {
    kind = entered;
    elementsNavigate = elements;
    declares = false;
    opens = false;
    indexed = Word.OTHER;
    index = Word.OTHER;
    nextElement();
  }

  void nextElement() {
    navigates = elementsNavigate;
    compared = false;
    conditionals = 0;
    fresh = true;
  }

  void nextStatement() {
    declares = false;
    nextElement();
  }

  void condition() {
    conditionals++;
    conditionalNavigates = conditionalNavigates << 1 | (navigates ? 1 : 0);
    compared = false;
  }

  /** Reads a colon after the name: of a conditional operator, a property or a label. */
  void colon(Word name) {
    compared = false;
    if (conditionals > 0) {
      conditionals--;
      navigates = (conditionalNavigates & 1) == 1;
      conditionalNavigates >>>= 1;
    } else if (kind == Kind.OBJECT || holdsStatements()) {
      navigates = kind == Kind.OBJECT && name.isSink();
    }
  }

  boolean awaitsColon() {
    return conditionals > 0;
  }

  boolean holdsStatements() {
    return kind == Kind.BLOCK || kind == Kind.CONTROL;
  }

  boolean flows() {
    return navigates && !compared;
  }

  /** An argument that names an attribute or property says what the arguments after it are. */
  void argument(Word literal) {
    if (kind == Kind.CALL && literal.isSink()) {
      elementsNavigate = true;
    } else if (opens && literal == Word.METHOD) {
      elementsNavigate = false;
    }
  }
}
