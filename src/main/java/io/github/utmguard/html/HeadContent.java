package io.github.utmguard.html;

import java.util.Optional;
import java.util.Set;

/**
 * The tokens of a head's content up to where a parser leaves it (HTML standard, section 13.2.6.4.4,
 * "in head"); what {@code template} elements hold is left out.
 */
final class HeadContent {
  private static final Set<String> ELEMENTS =
      Set.of(
          "base",
          "basefont",
          "bgsound",
          "head",
          "html",
          "link",
          "meta",
          "noframes",
          "noscript",
          "script",
          "style",
          "template",
          "title");

  private static final Set<String> ENDING = Set.of("head", "body", "html", "br");

  private final PageSource source;
  private final TokenStream tokens;
  private int templates;

  /** Reads from {@code offset}, one past the head's start tag, or where it is implied. */
  HeadContent(PageSource source, int offset) {
    this.source = source;
    this.tokens = new TokenStream(source.units(), offset, source.end());
  }

  /** The next token; empty where the head has ended. */
  Optional<Token> next() {
    Token token = tokens.next();
    while (isInTemplate(token)) {
      token = tokens.next();
    }
    return endsHead(token) ? Optional.empty() : Optional.of(token);
  }

  /** Counts the templates, and so takes their tags for content of theirs, too. */
  private boolean isInTemplate(Token token) {
    boolean inside = templates > 0;
    if (token.isStartTag("template")) {
      templates++;
    } else if (inside && token.isEndTag("template")) {
      templates--;
    }
    return (inside || templates > 0) && token.kind() != Token.Kind.END_OF_FILE;
  }

  private boolean endsHead(Token token) {
    return switch (token.kind()) {
      case TEXT -> isVisible(token);
      case START_TAG -> !token.finished() || !ELEMENTS.contains(token.name());
      case END_TAG -> token.finished() && ENDING.contains(token.name());
      case COMMENT, DOCTYPE -> false;
      case END_OF_FILE -> true;
    };
  }

  private boolean isVisible(Token text) {
    return LeadingWhitespace.end(source.units(), text.start(), text.end()) < text.end();
  }
}
