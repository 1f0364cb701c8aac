package io.github.utmguard.page;

import io.github.utmguard.html.AttributeValue;
import io.github.utmguard.html.ParsedPage;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Reads a refresh's content (HTML standard, "shared declarative refresh steps"). */
final class MetaRefresh {
  private final String content;
  private int at;

  private MetaRefresh(String content) {
    this.content = content;
  }

  /** The address that an element {@code meta} leads to, at its content; empty for all others. */
  static Optional<AttributeValue> of(ParsedPage page, Element meta) {
    return page.attribute(meta, "http-equiv")
        // Browsers compare in ASCII, where ſ is no s (HTML standard, "pragma directives").
        .filter(value -> value.value().toLowerCase(Locale.ROOT).equals("refresh"))
        .flatMap(refresh -> page.attribute(meta, "content"))
        .flatMap(
            content ->
                address(content.value())
                    .map(address -> new AttributeValue(address, content.offset())));
  }

  /** The address it leads to; empty for a mere reload, or for what browsers ignore. */
  static Optional<String> address(String content) {
    return new MetaRefresh(content).read();
  }

  private Optional<String> read() {
    skipWhitespace();
    int digits = at;
    while (at < content.length() && isDigitOrDot()) {
      at++;
    }
    if (at == digits || at == content.length()) {
      return Optional.empty();
    }
    char separator = content.charAt(at);
    if (separator != ';' && separator != ',' && !isWhitespace(separator)) {
      return Optional.empty();
    }
    skipWhitespace();
    if (at < content.length() && (content.charAt(at) == ';' || content.charAt(at) == ',')) {
      at++;
    }
    skipWhitespace();
    return at == content.length() ? Optional.empty() : Optional.of(address());
  }

  private String address() {
    int start = at;
    if (content.regionMatches(true, at, "url", 0, 3)) {
      at += 3;
      skipWhitespace();
      if (at < content.length() && content.charAt(at) == '=') {
        at++;
        skipWhitespace();
        start = at;
      }
    }
    if (start < content.length()
        && (content.charAt(start) == '"' || content.charAt(start) == '\'')) {
      int close = content.indexOf(content.charAt(start), start + 1);
      return content.substring(start + 1, close < 0 ? content.length() : close);
    }
    return content.substring(start);
  }

  private boolean isDigitOrDot() {
    char c = content.charAt(at);
    return (c >= '0' && c <= '9') || c == '.';
  }

  private void skipWhitespace() {
    while (at < content.length() && isWhitespace(content.charAt(at))) {
      at++;
    }
  }

  private static boolean isWhitespace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
  }
}
