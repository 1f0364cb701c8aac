package io.github.utmguard.html;

import io.github.utmguard.finding.Message;
import java.util.Optional;

/** Where the head of a page begins, or why it has none that could be written to. */
public sealed interface HeadPosition {

  /** A page whose head a parser builds. */
  sealed interface Found extends HeadPosition {
    /** The unit before which the first child of {@code head} would be written. */
    int offset();

    /** The start tag of {@code html}, where it is written. */
    Optional<Token> html();
  }

  /** The head's start tag is written and ends at {@code offset}. */
  record Explicit(int offset, Optional<Token> html) implements Found {}

  /** The head's start tag is left out; a parser implies it at {@code offset}. */
  record Implied(int offset, Optional<Token> html) implements Found {}

  /**
   * An XHTML head.
   *
   * @param offset one past its start tag; for {@code <head/>} the unit of the {@code />}
   * @param prefix the namespace prefix with its colon, or empty
   * @param emptyElement true for {@code <head/>}
   */
  record Xml(int offset, Optional<Token> html, String prefix, boolean emptyElement)
      implements Found {}

  /** Not a page: a piece of one, or no HTML at all. */
  record Fragment() implements HeadPosition {}

  /** A page that cannot be read safely, and why. */
  record Unreadable(Message reason) implements HeadPosition {
    static Unreadable because(String key, String... arguments) {
      return new Unreadable(Message.of(key, arguments));
    }
  }
}
