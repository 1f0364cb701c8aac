package io.github.utmguard.html;

import java.util.ArrayList;
import java.util.List;

/** The contents of {@code noscript} elements, which a browser with scripting on reads as text. */
final class Noscript {

  /** A content's units, from {@code start} to before {@code end}. */
  record Span(int start, int end) {}

  private Noscript() {}

  /** All of them in order; an unclosed one reaches to the end of the page. */
  static List<Span> contents(PageSource source) {
    List<Span> spans = new ArrayList<>();
    TokenStream tokens = new TokenStream(source.units(), source.start(), source.end());
    Token token = tokens.next();
    while (token.kind() != Token.Kind.END_OF_FILE) {
      // In foreign content a noscript is an element like any other; then nothing was skipped.
      if (token.isStartTag("noscript") && tokens.position() > token.end()) {
        spans.add(new Span(token.end(), tokens.position()));
      }
      token = tokens.next();
    }
    return spans;
  }
}
