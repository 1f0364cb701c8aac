package io.github.utmguard.html;

import io.github.utmguard.html.HeadPosition.Explicit;
import io.github.utmguard.html.HeadPosition.Fragment;
import io.github.utmguard.html.HeadPosition.Implied;
import io.github.utmguard.html.HeadPosition.Unreadable;
import java.util.Optional;

/**
 * Finds the head of an HTML page as a parser sees it (HTML standard, section 13.2.6.4: the
 * insertion modes "initial", "before html" and "before head").
 */
public final class HeadLocator {
  private final PageSource source;
  private final TokenStream tokens;
  private boolean page;
  private Optional<Token> html = Optional.empty();

  private HeadLocator(PageSource source) {
    this.source = source;
    this.tokens = new TokenStream(source.units(), source.start(), source.end());
  }

  /** Where the head begins; reads no further than it must. Never throws for any input. */
  public static HeadPosition locate(PageSource source) {
    if (!source.encoding().spliceable()) {
      return Unreadable.because("page-unreadable.encoding");
    }
    return UsualStart.locate(source.units(), source.start(), source.end())
        .orElseGet(() -> new HeadLocator(source).locate());
  }

  private HeadPosition locate() {
    while (true) {
      Token token = tokens.next();
      switch (token.kind()) {
        case TEXT -> {
          int text = LeadingWhitespace.end(source.units(), token.start(), token.end());
          if (text < token.end()) {
            return impliedAt(text);
          }
        }
        case COMMENT -> {
          if (!token.finished()) {
            return page ? Unreadable.because("page-unreadable.comment") : new Fragment();
          }
        }
        case DOCTYPE -> {
          if (!token.finished()) {
            return Unreadable.because("page-unreadable.doctype");
          }
          page = true;
        }
        case START_TAG -> {
          if (token.isStartTag("head")) {
            return new Explicit(token.end(), html);
          }
          if (!token.isStartTag("html")) {
            page |= isPageTag(token);
            return impliedAt(token.start());
          }
          page = true;
          html = html.or(() -> Optional.of(token));
        }
        case END_TAG -> {
          if (!token.finished() || impliesHead(token)) {
            return impliedAt(token.start());
          }
        }
        case END_OF_FILE -> {
          return impliedAt(token.start());
        }
      }
    }
  }

  private HeadPosition impliedAt(int offset) {
    return page || isPageAfterAll() ? new Implied(offset, html) : new Fragment();
  }

  /** Stray text or markup came first: what makes it a page may still follow. */
  private boolean isPageAfterAll() {
    Token token = tokens.next();
    while (token.kind() != Token.Kind.END_OF_FILE) {
      if (token.kind() == Token.Kind.DOCTYPE || isPageTag(token)) {
        return true;
      }
      token = tokens.next();
    }
    return false;
  }

  private static boolean isPageTag(Token token) {
    return token.isStartTag("html")
        || token.isStartTag("head")
        || token.isStartTag("body")
        || token.isStartTag("frameset");
  }

  /** All other end tags are ignored before the head. */
  private static boolean impliesHead(Token endTag) {
    return switch (endTag.name()) {
      case "head", "body", "html", "br" -> true;
      default -> false;
    };
  }
}
