package io.github.utmguard.html;

import io.github.utmguard.html.Token.Kind;
import java.util.ArrayDeque;
import java.util.Deque;

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
  private final Deque<String> foreign = new ArrayDeque<>();

  /** Reads the units from {@code start} to {@code end}. */
  public TokenStream(byte[] units, int start, int end) {
    this.units = units;
    this.tokenizer = new Tokenizer(units, start, end);
  }

  /** The next token; past the last one {@link Kind#END_OF_FILE}. */
  public Token next() {
    Token token = tokenizer.next(inForeignContent());
    if (token.finished()) {
      if (token.kind() == Kind.START_TAG) {
        open(token);
      } else if (token.kind() == Kind.END_TAG) {
        close(token.name());
      }
    }
    return token;
  }

  /** The first unit that the next token may take. */
  public int position() {
    return tokenizer.position();
  }

  private boolean inForeignContent() {
    return !foreign.isEmpty() && !ForeignContent.isIntegrationPoint(foreign.peek());
  }

  private void open(Token tag) {
    String name = tag.name();
    boolean selfClosing = units[tag.end() - 2] == '/';
    if (inForeignContent()) {
      if (!ForeignContent.breaksOut(units, tag)) {
        if (!selfClosing) {
          foreign.push(name);
        }
        return;
      }
      leaveForeignContent();
    }
    if (name.equals("svg") || name.equals("math")) {
      if (!selfClosing) {
        foreign.push(name);
      }
    } else if (RawText.isRawText(name)) {
      tokenizer.skipRawText(name);
    }
  }

  private void close(String name) {
    if (inForeignContent() && (name.equals("p") || name.equals("br"))) {
      leaveForeignContent();
    } else if (foreign.contains(name)) {
      while (!foreign.pop().equals(name)) {
        // The end tag closes what is open inside its element, too.
      }
    }
  }

  private void leaveForeignContent() {
    while (inForeignContent()) {
      foreign.pop();
    }
  }
}
