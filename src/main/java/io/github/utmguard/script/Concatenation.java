package io.github.utmguard.script;

import java.util.Arrays;

/**
 * The literals, and the operands of which nothing is known, that a program puts together with
 * {@code +} or in a template literal.
 */
final class Concatenation {
  enum State {
    NONE,
    LITERAL,
    PLUS,
    OPERAND
  }

  private static final int FIELDS = 2;
  private static final int LONGEST_NAME = 64;

  State state = State.NONE;

  /** Whether a literal holds a marker, so that the whole must be looked at. */
  private boolean marked;

  private boolean navigates;
  private boolean beginsElement;
  private int operand;

  /**
   * Pairs of start and end; the start of an operand is complemented, which tells it from a literal.
   */
  private int[] pieces = new int[0];

  private int used;

  void begin(boolean flows, boolean fresh) {
    used = 0;
    marked = false;
    navigates = flows;
    beginsElement = fresh;
  }

  void literal(int start, int end, boolean holdsMarker) {
    add(start, end);
    marked |= holdsMarker;
    state = State.LITERAL;
  }

  void beginOperand(int start) {
    operand = start;
    state = State.OPERAND;
  }

  void endOperand(int end) {
    add(~operand, end);
    state = State.PLUS;
  }

  /**
   * Returns whether this is one literal and nothing else, at the beginning of an argument or a
   * property.
   */
  boolean isLoneLiteral() {
    return state == State.LITERAL && used == FIELDS && beginsElement;
  }

  int start() {
    return pieces[0];
  }

  int end() {
    return pieces[1];
  }

  boolean isMarked() {
    return marked;
  }

  boolean navigates() {
    return navigates;
  }

  DecodedText decode(String source) {
    DecodedText text = new DecodedText();
    for (int i = 0; i < used; i += FIELDS) {
      int start = pieces[i];
      int end = pieces[i + 1];
      if (start >= 0) {
        text.unescape(source, start, end);
      } else {
        text.append("${" + name(source, ~start, end) + "}", ~start, end);
      }
    }
    return text;
  }

  private static String name(String source, int start, int end) {
    String operand = end - start > LONGEST_NAME ? "" : source.substring(start, end).strip();
    boolean plain =
        operand
            .chars()
            .allMatch(c -> Character.isLetterOrDigit(c) || c == '.' || c == '_' || c == '$');
    return plain ? operand : "";
  }

  private void add(int start, int end) {
    if (used + FIELDS > pieces.length) {
      pieces = Arrays.copyOf(pieces, Math.max(FIELDS * 4, pieces.length * 2));
    }
    pieces[used++] = start;
    pieces[used++] = end;
  }
}
