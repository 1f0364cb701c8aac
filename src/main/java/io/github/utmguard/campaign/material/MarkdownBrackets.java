package io.github.utmguard.campaign.material;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** The brackets of a block that are open (CommonMark 0.31, appendix, "look for link or image"). */
final class MarkdownBrackets {
  /** Nested deeper than any text; what is further out is forgotten. */
  private static final int DEPTH = 1000;

  private final Deque<Opener> open = new ArrayDeque<>();

  /** How many of the outermost cannot be links any more, since links hold no links. */
  private int inactive;

  /**
   * An opening bracket.
   *
   * @param offset where it stands
   * @param image whether an exclamation mark stands before it
   * @param found how many addresses the block had before it
   */
  record Opener(int offset, boolean image, int found) {}

  void clear() {
    open.clear();
    inactive = 0;
  }

  void open(Opener opener) {
    open.addLast(opener);
    if (open.size() > DEPTH) {
      open.removeFirst();
      inactive = Math.max(0, inactive - 1);
    }
  }

  /** The innermost one, which is open no more; empty where it can begin neither link nor image. */
  Optional<Opener> close() {
    Opener last = open.pollLast();
    boolean active = open.size() >= inactive;
    inactive = Math.min(inactive, open.size());
    return Optional.ofNullable(last).filter(opener -> active || opener.image());
  }

  void linkMade() {
    inactive = open.size();
  }
}
