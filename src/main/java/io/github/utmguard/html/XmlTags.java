package io.github.utmguard.html;

import java.util.Optional;

/**
 * Finds start tags in a well-formed XML document (XML 1.0, fifth edition).
 *
 * <p>It checks nothing: that the document is well-formed has been seen to before.
 */
final class XmlTags {
  private final byte[] units;
  private final int end;
  private int at;

  XmlTags(PageSource source) {
    this.units = source.units();
    this.at = source.start();
    this.end = source.end();
  }

  /** The next start tag or empty-element tag, with its name as written. */
  Optional<Token> next() {
    while (at < end) {
      at = Ascii.indexOf(units, at, end, '<');
      if (looking("<!--")) {
        skipPast("-->", 4);
      } else if (looking("<?")) {
        skipPast("?>", 2);
      } else if (looking("<![cdata[")) {
        skipPast("]]>", 9);
      } else if (looking("<!doctype")) {
        skipDoctype();
      } else if (looking("</")) {
        skipPast(">", 2);
      } else if (at < end) {
        return Optional.of(startTag());
      }
    }
    return Optional.empty();
  }

  private boolean looking(String lowerCase) {
    return Ascii.matches(units, at, end, lowerCase);
  }

  private void skipPast(String closing, int opening) {
    at += opening;
    while (at < end && !looking(closing)) {
      at++;
    }
    at = Math.min(end, at + closing.length());
  }

  /** Section 2.8: literals, comments and processing instructions may hold brackets and ">". */
  private void skipDoctype() {
    boolean internalSubset = false;
    while (at < end) {
      int unit = units[at];
      if (looking("<!--")) {
        skipPast("-->", 4);
      } else if (looking("<?")) {
        skipPast("?>", 2);
      } else if (unit == '"' || unit == '\'') {
        skipPast(String.valueOf((char) unit), 1);
      } else {
        at++;
        if (unit == '[') {
          internalSubset = true;
        } else if (unit == ']') {
          internalSubset = false;
        } else if (unit == '>' && !internalSubset) {
          return;
        }
      }
    }
  }

  private Token startTag() {
    int start = at;
    int nameEnd = start + 1;
    while (nameEnd < end && !Tokenizer.endsTagName(units[nameEnd])) {
      nameEnd++;
    }
    at = nameEnd;
    while (at < end && units[at] != '>') {
      int unit = units[at];
      if (unit == '"' || unit == '\'') {
        skipPast(String.valueOf((char) unit), 1);
      } else {
        at++;
      }
    }
    at = Math.min(end, at + 1);
    String name = Ascii.text(units, start + 1, nameEnd);
    return new Token(Token.Kind.START_TAG, start, at, name, true);
  }
}
