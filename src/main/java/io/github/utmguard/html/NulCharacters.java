package io.github.utmguard.html;

/**
 * NUL among white space, which browsers drop wherever it stands ({@link LeadingWhitespace}), while
 * jsoup takes it for the body's first text: what a head holds would then stand in the body, and be
 * gone with it where a {@code frameset} follows.
 */
final class NulCharacters {
  private NulCharacters() {}

  /** Writes spaces over them in {@code text}, which holds the page's units from its start on. */
  static void blank(PageSource source, StringBuilder text) {
    if (text.indexOf("\0") < 0) {
      return;
    }
    byte[] units = source.units();
    TokenStream tokens = new TokenStream(units, source.start(), source.end());
    Token token = tokens.next();
    while (token.kind() != Token.Kind.END_OF_FILE) {
      if (token.kind() == Token.Kind.TEXT) {
        int end = LeadingWhitespace.end(units, token.start(), token.end());
        for (int i = token.start(); i < end; i++) {
          if (units[i] == 0) {
            text.setCharAt(i - source.start(), ' ');
          }
        }
      }
      token = tokens.next();
    }
  }
}
