package io.github.utmguard.html;

import io.github.utmguard.html.Token.Kind;

/**
 * Cuts a page into tokens where the HTML standard's tokenizer would (section 13.2.5, data state).
 *
 * <p>It decides nothing about the tree: who calls it says, by {@link #skipRawText}, which elements
 * hold raw text.
 */
final class Tokenizer {
  private final byte[] units;
  private final int end;
  private int at;

  Tokenizer(byte[] units, int start, int end) {
    this.units = units;
    this.at = start;
    this.end = end;
  }

  int position() {
    return at;
  }

  /** The next token; at the end of the page {@link Kind#END_OF_FILE}, again and again. */
  Token next(boolean cdataAllowed) {
    int start = at;
    if (start >= end) {
      return new Token(Kind.END_OF_FILE, end, end, "", true);
    }
    if (units[start] != '<' || !opensMarkup(start)) {
      return text(start);
    }
    int following = units[start + 1];
    if (following == '!') {
      return declaration(start, cdataAllowed);
    }
    if (Ascii.isAlpha(following)) {
      return tag(Kind.START_TAG, start, start + 1);
    }
    if (following == '/' && Ascii.isAlpha(units[start + 2])) {
      return tag(Kind.END_TAG, start, start + 2);
    }
    if (following == '/' && units[start + 2] == '>') {
      // "</>" is a missing end tag name: the tokenizer drops it, like an empty comment would be.
      at = start + 3;
      return new Token(Kind.END_TAG, start, at, "", true);
    }
    return bogusComment(start);
  }

  /**
   * The next start tag of a name, whether or not it is markup there; at the end of the page {@link
   * Kind#END_OF_FILE}.
   */
  Token nextStartTag(String wanted) {
    AttributeScan attributes = new AttributeScan(units, end);
    while (at < end) {
      boolean markup = units[at] == '<' && opensMarkup(at);
      int name = markup && units[at + 1] == '/' ? at + 2 : at + 1;
      if (!markup) {
        at = Ascii.indexOf(units, at + 1, end, '<');
      } else if (!Ascii.isAlpha(units[name])) {
        next(false);
      } else {
        int nameEnd = endOfName(units, name, end);
        boolean opens = name == at + 1 && nameEnd - name == wanted.length();
        if (opens && Ascii.matches(units, name, end, wanted)) {
          return tag(Kind.START_TAG, at, name);
        }
        at = attributes.skip(nameEnd);
      }
    }
    return next(false);
  }

  /** Moves past the raw text of the element whose start tag was read last, to its end tag. */
  void skipRawText(String element) {
    at = RawText.end(units, at, end, element);
  }

  private boolean opensMarkup(int lessThan) {
    if (lessThan + 1 >= end) {
      return false;
    }
    int following = units[lessThan + 1];
    // "</" at the very end of the page is text (eof-before-tag-name).
    return Ascii.isAlpha(following)
        || following == '!'
        || following == '?'
        || (following == '/' && lessThan + 2 < end);
  }

  private Token text(int start) {
    int stop = start + 1;
    while (stop < end && !(units[stop] == '<' && opensMarkup(stop))) {
      stop++;
    }
    at = stop;
    return new Token(Kind.TEXT, start, stop, "", true);
  }

  private Token declaration(int start, boolean cdataAllowed) {
    if (Ascii.matches(units, start, end, "<!--")) {
      return comment(start);
    }
    if (Ascii.matches(units, start, end, "<!doctype")) {
      // A ">" ends a doctype even inside its quoted identifiers (abrupt-doctype-public-identifier).
      return until(Kind.DOCTYPE, start);
    }
    if (cdataAllowed && Ascii.matches(units, start, end, "<![cdata[") && units[start + 3] == 'C') {
      return cdata(start);
    }
    return bogusComment(start);
  }

  private Token bogusComment(int start) {
    return until(Kind.COMMENT, start);
  }

  private Token until(Kind kind, int start) {
    int close = Ascii.indexOf(units, start, end, '>');
    at = Math.min(close + 1, end);
    return new Token(kind, start, at, "", close < end);
  }

  private Token comment(int start) {
    int content = start + 4;
    if (Ascii.matches(units, content, end, ">")) {
      return closedComment(start, content + 1);
    }
    if (Ascii.matches(units, content, end, "->")) {
      return closedComment(start, content + 2);
    }
    for (int i = content; i + 2 < end; i++) {
      if (units[i] == '-' && units[i + 1] == '-') {
        if (units[i + 2] == '>') {
          return closedComment(start, i + 3);
        }
        if (units[i + 2] == '!' && i + 3 < end && units[i + 3] == '>') {
          return closedComment(start, i + 4);
        }
      }
    }
    at = end;
    return new Token(Kind.COMMENT, start, end, "", false);
  }

  private Token closedComment(int start, int stop) {
    at = stop;
    return new Token(Kind.COMMENT, start, stop, "", true);
  }

  private Token cdata(int start) {
    int i = start + "<![CDATA[".length();
    while (i < end && !Ascii.matches(units, i, end, "]]>")) {
      i++;
    }
    at = Math.min(i + 3, end);
    return new Token(Kind.TEXT, start, at, "", true);
  }

  private Token tag(Kind kind, int start, int nameStart) {
    int nameEnd = endOfName(units, nameStart, end);
    String name = Ascii.lowerCase(units, nameStart, nameEnd);
    AttributeScan attributes = new AttributeScan(units, end);
    at = attributes.skip(nameEnd);
    return new Token(kind, start, at, name, attributes.finished());
  }

  /** One past a tag's name, which begins at {@code name}. */
  static int endOfName(byte[] units, int name, int end) {
    int nameEnd = name;
    while (nameEnd < end && !endsTagName(units[nameEnd])) {
      nameEnd++;
    }
    return nameEnd;
  }

  static boolean endsTagName(int unit) {
    return unit == '>' || unit == '/' || Ascii.isWhitespace(unit);
  }
}
