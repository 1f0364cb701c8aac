package io.github.utmguard.html;

import io.github.utmguard.html.HeadPosition.Explicit;
import java.util.Optional;

/**
 * The start of nearly all pages: a doctype, {@code <html>} and {@code <head>}, with white space
 * between them.
 */
final class UsualStart {
  private static final String DOCTYPE = "<!doctype";
  private static final String HTML = "<html";
  private static final String HEAD = "<head>";

  private UsualStart() {}

  /** The head's place on a page that begins like that; empty for any other page. */
  static Optional<HeadPosition> locate(byte[] units, int start, int end) {
    if (!Ascii.matches(units, start, end, DOCTYPE)) {
      return Optional.empty();
    }
    int html = skipWhitespace(units, Ascii.indexOf(units, start, end, '>') + 1, end);
    int htmlEnd = html + HTML.length();
    if (htmlEnd >= end
        || !Ascii.matches(units, html, end, HTML)
        || !Tokenizer.endsTagName(units[htmlEnd])) {
      return Optional.empty();
    }
    AttributeScan attributes = new AttributeScan(units, end);
    int close = attributes.skip(htmlEnd);
    int head = attributes.finished() ? skipWhitespace(units, close, end) : end;
    if (!Ascii.matches(units, head, end, HEAD)) {
      return Optional.empty();
    }
    Token tag = new Token(Token.Kind.START_TAG, html, close, "html", true);
    return Optional.of(new Explicit(head + HEAD.length(), Optional.of(tag)));
  }

  private static int skipWhitespace(byte[] units, int from, int end) {
    int at = from;
    while (at < end && Ascii.isWhitespace(units[at])) {
      at++;
    }
    return at;
  }
}
