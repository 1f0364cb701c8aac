package io.github.utmguard.script;

/** What a piece of a JavaScript source is, as far as it matters to where a string goes. */
enum Token {
  END,
  WORD,
  NUMBER,
  STRING,
  /** A part of a template literal: up to the next substitution, or to its end. */
  TEMPLATE,
  REGEX,
  OPEN_PAREN,
  CLOSE_PAREN,
  OPEN_BRACKET,
  CLOSE_BRACKET,
  OPEN_BRACE,
  CLOSE_BRACE,
  /** {@code .} and {@code ?.} */
  DOT,
  COMMA,
  SEMICOLON,
  COLON,
  QUESTION,
  ARROW,
  /** {@code =} and all compound assignments. */
  ASSIGN,
  PLUS,
  /** Equality and relation. */
  COMPARE,
  /** {@code &&}, {@code ||} and {@code ??}. */
  LOGIC,
  /** {@code ++} and {@code --}. */
  STEP,
  OPERATOR
}
