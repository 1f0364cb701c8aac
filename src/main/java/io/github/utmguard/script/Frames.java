package io.github.utmguard.script;

import java.util.ArrayList;
import java.util.List;

/** The open brackets of a program. */
final class Frames {
  /** No engine parses a program that is nested as deep; beyond it brackets are only counted. */
  private static final int DEEPEST = 20_000;

  /** How many brackets that were never closed one closing bracket may pass over. */
  private static final int FORGIVEN = 8;

  private final List<Frame> frames = new ArrayList<>(List.of(new Frame()));
  private int top;
  private int uncounted;

  Frame top() {
    return frames.get(top);
  }

  /**
   * Returns the frame of a bracket just opened, or the one around it where the program is nested
   * too deep.
   */
  Frame open(Frame.Kind kind, boolean elementsNavigate) {
    if (top == DEEPEST) {
      uncounted++;
      return top();
    }
    top++;
    if (top == frames.size()) {
      frames.add(new Frame());
    }
    top().enter(kind, elementsNavigate);
    return top();
  }

  /** Returns how many frames the closing bracket ends: 0 where none of the innermost ones fits. */
  int closedBy(Token token) {
    if (uncounted > 0) {
      return 0;
    }
    for (int i = 0; i < FORGIVEN && i < top; i++) {
      Frame.Kind kind = frames.get(top - i).kind;
      if (fits(kind, token)) {
        return i + 1;
      }
      if (kind == Frame.Kind.SUBSTITUTION) {
        return 0;
      }
    }
    return 0;
  }

  /** Forgets the innermost frame, but never the program's own. */
  void close() {
    top = Math.max(0, top - 1);
  }

  /** Reads the end of a bracket that was only counted, if there is one. */
  void closeUncounted() {
    uncounted = Math.max(0, uncounted - 1);
  }

  int depth() {
    return top;
  }

  private static boolean fits(Frame.Kind kind, Token token) {
    return switch (kind) {
      case GROUP, CALL, CONTROL -> token == Token.CLOSE_PAREN;
      case INDEX, ARRAY -> token == Token.CLOSE_BRACKET;
      case BLOCK, OBJECT, SUBSTITUTION -> token == Token.CLOSE_BRACE;
    };
  }
}
