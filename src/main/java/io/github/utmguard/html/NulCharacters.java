package io.github.utmguard.html;

import java.util.Optional;

/**
 * NUL among the white space of a head and before it, which browsers drop ({@link
 * LeadingWhitespace}), while jsoup takes it for the body's first text: what the head holds would
 * then stand in the body, and be gone with it where a {@code frameset} follows.
 *
 * <p>In the body it stays: jsoup drops it there, and a space would open formatting elements again.
 */
final class NulCharacters {
  private NulCharacters() {}

  /** Writes spaces over them in {@code text}, which holds the page's units from its start on. */
  static void blank(PageSource source, StringBuilder text) {
    if (text.indexOf("\0") < 0) {
      return;
    }
    byte[] units = source.units();
    HeadContent head = new HeadContent(source, source.start());
    Optional<Token> token = head.next();
    while (token.isPresent()) {
      // What a head's text holds besides is white space.
      if (token.get().kind() == Token.Kind.TEXT) {
        for (int i = token.get().start(); i < token.get().end(); i++) {
          if (units[i] == 0) {
            text.setCharAt(i - source.start(), ' ');
          }
        }
      }
      token = head.next();
    }
  }
}
