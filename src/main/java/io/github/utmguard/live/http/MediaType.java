package io.github.utmguard.live.http;

import java.util.Locale;
import java.util.Optional;

/**
 * A media type as {@code Content-Type} gives it (RFC 9110, section 8.3).
 *
 * @param essence type and subtype in lower case, such as {@code text/html}
 * @param charset the label of the charset, if one is given
 */
public record MediaType(String essence, Optional<String> charset) {

  /** Reads a header's value; empty where it names no type and subtype. */
  public static Optional<MediaType> parse(String header) {
    int end = end(header, 0);
    String essence = header.substring(0, end).strip().toLowerCase(Locale.ROOT);
    int slash = essence.indexOf('/');
    if (slash < 1 || slash == essence.length() - 1 || essence.indexOf(' ') >= 0) {
      return Optional.empty();
    }
    Optional<String> charset = Optional.empty();
    while (charset.isEmpty() && end < header.length()) {
      int start = end + 1;
      end = end(header, start);
      charset = charset(header.substring(start, end));
    }
    return Optional.of(new MediaType(essence, charset));
  }

  /** True for what a browser shows as a page: HTML or XHTML. */
  public boolean isPage() {
    return essence.equals("text/html") || isXhtml();
  }

  /** True for what a browser reads by the rules of XML. */
  public boolean isXhtml() {
    return essence.equals("application/xhtml+xml");
  }

  private static Optional<String> charset(String parameter) {
    int equals = parameter.indexOf('=');
    if (equals < 0 || !parameter.substring(0, equals).strip().equalsIgnoreCase("charset")) {
      return Optional.empty();
    }
    String value = parameter.substring(equals + 1).strip();
    boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
    return Optional.of(quoted ? value.substring(1, value.length() - 1) : value)
        .filter(label -> !label.isBlank());
  }

  /** The next semicolon outside quotes, or the end. */
  private static int end(String text, int from) {
    boolean quoted = false;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ';' && !quoted) {
        return i;
      }
    }
    return text.length();
  }
}
