package io.github.utmguard.campaign.material;

import java.util.Optional;
import org.jsoup.parser.Parser;

/**
 * Reads link destinations (CommonMark 0.31, sections 4.7 and 6.3), in which mail tools' variables
 * may hold what would end them. All calls together are linear: none reads past the next destination
 * but for {@value #MOST_PARENTHESES} of them.
 */
final class MarkdownDestination {
  /** As cmark allows; the specification asks for three at least. */
  private static final int MOST_PARENTHESES = 32;

  private final String text;
  private final TemplateVariables variables;

  /**
   * A destination.
   *
   * @param start its first character, inside angle brackets
   * @param end one past its last character
   * @param after one past the closing bracket or parenthesis
   */
  record Span(int start, int end, int after) {}

  MarkdownDestination(String text) {
    this.text = text;
    this.variables = TemplateVariables.in(text);
  }

  /** That of an inline link, whose {@code (} stands before {@code at}. */
  Optional<Span> inline(int at, int limit) {
    int start = skipSpace(at, limit);
    return destination(start, limit).flatMap(span -> closed(span, limit));
  }

  /** That of a reference definition, whose {@code :} stands before {@code at}. */
  Optional<Span> definition(int at, int limit) {
    return destination(skipSpace(at, limit), limit).filter(span -> span.end() > span.start());
  }

  /** The destination as it is followed: backslashes and character references resolved. */
  String value(Span span) {
    String raw = text.substring(span.start(), span.end());
    StringBuilder value = new StringBuilder(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      boolean escapes =
          raw.charAt(i) == '\\' && i + 1 < raw.length() && isPunctuation(raw.charAt(i + 1));
      value.append(raw.charAt(escapes ? ++i : i));
    }
    return raw.indexOf('&') < 0
        ? value.toString()
        : Parser.unescapeEntities(value.toString(), true);
  }

  static boolean isPunctuation(char c) {
    return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
  }

  private Optional<Span> destination(int start, int limit) {
    return start < limit && text.charAt(start) == '<' ? angled(start, limit) : bare(start, limit);
  }

  private Optional<Span> angled(int start, int limit) {
    int at = start + 1;
    while (at < limit) {
      char c = text.charAt(at);
      int variable = variables.end(at);
      if (variable > at) {
        at = variable;
      } else if (c == '>') {
        return Optional.of(new Span(start + 1, at, at + 1));
      } else if (c == '<' || c == '\n' || c == '\r') {
        return Optional.empty();
      } else {
        at += c == '\\' ? 2 : 1;
      }
    }
    return Optional.empty();
  }

  private Optional<Span> bare(int start, int limit) {
    int at = start;
    int open = 0;
    while (at < limit) {
      char c = text.charAt(at);
      int variable = variables.end(at);
      if (variable > at) {
        at = Math.min(limit, variable);
        continue;
      }
      if (c <= ' ' || (c == ')' && open == 0)) {
        break;
      }
      open += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (open > MOST_PARENTHESES) {
        return Optional.empty();
      }
      boolean escapes = c == '\\' && at + 1 < limit && isPunctuation(text.charAt(at + 1));
      at += escapes ? 2 : 1;
    }
    return open == 0 ? Optional.of(new Span(start, at, at)) : Optional.empty();
  }

  /** Past a title and the closing parenthesis. */
  private Optional<Span> closed(Span span, int limit) {
    int at = skipSpace(span.after(), limit);
    if (at > span.after() && at < limit && "\"'(".indexOf(text.charAt(at)) >= 0) {
      at = skipSpace(afterTitle(at, limit), limit);
    }
    return at < limit && text.charAt(at) == ')'
        ? Optional.of(new Span(span.start(), span.end(), at + 1))
        : Optional.empty();
  }

  private int afterTitle(int start, int limit) {
    char open = text.charAt(start);
    char close = open == '(' ? ')' : open;
    int at = start + 1;
    while (at < limit && text.charAt(at) != close && (open != '(' || text.charAt(at) != '(')) {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    return Math.min(limit, at + 1);
  }

  private int skipSpace(int start, int limit) {
    int at = start;
    while (at < limit && text.charAt(at) <= ' ') {
      at++;
    }
    return at;
  }
}
