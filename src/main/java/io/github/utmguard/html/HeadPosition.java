package io.github.utmguard.html;

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
   * @param offset one past the name and attributes of its start tag
   * @param prefix the namespace prefix with its colon, or empty
   * @param tagEnd one past the {@code >} of its start tag
   * @param emptyElement true for {@code <head/>}
   */
  record Xml(int offset, Optional<Token> html, String prefix, int tagEnd, boolean emptyElement)
      implements Found {}

  /** Not a page: a piece of one, or no HTML at all. */
  record Fragment() implements HeadPosition {}

  /** A page that cannot be read safely; {@code reason} is a message key. */
  record Unreadable(String reason) implements HeadPosition {}
}
