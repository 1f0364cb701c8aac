package io.github.utmguard.html;

import io.github.utmguard.html.Token.Kind;

/**
 * The tokens of a page, with raw text and foreign content (SVG, MathML) read as a browser with
 * scripting on reads them.
 *
 * <p>It follows foreign elements only as far as the tokenizer needs them (HTML standard, section
 * 13.2.6.5): {@code style}, {@code title} and the like are raw text in HTML, but not in SVG, and
 * CDATA sections exist in foreign content only.
 */
public final class TokenStream {
  private final byte[] units;
  private final Tokenizer tokenizer;
  private final OpenElements elements = new OpenElements();

  /** Reads the units from {@code start} to {@code end}. */
  public TokenStream(byte[] units, int start, int end) {
    this.units = units;
    this.tokenizer = new Tokenizer(units, start, end);
  }

  /** The next token; past the last one {@link Kind#END_OF_FILE}. */
  public Token next() {
    Token token = tokenizer.next(elements.inForeignElement());
    if (token.finished()) {
      if (token.kind() == Kind.START_TAG) {
        if (elements.open(units, token) && RawText.isRawText(token.name())) {
          tokenizer.skipRawText(token.name());
        }
      } else if (token.kind() == Kind.END_TAG) {
        elements.close(token.name());
      }
    }
    return token;
  }

  /** The first unit that the next token may take. */
  public int position() {
    return tokenizer.position();
  }
}
