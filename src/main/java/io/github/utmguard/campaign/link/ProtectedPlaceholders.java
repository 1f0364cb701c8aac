package io.github.utmguard.campaign.link;

import io.github.utmguard.utm.Placeholders;
import io.github.utmguard.utm.Placeholders.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Leads the placeholders of a landing page past the URL parser, which would percent-encode them, or
 * take a question mark inside one for the beginning of the query.
 *
 * <p>In an address, single brackets, angle brackets and underscores are no placeholders: they are
 * IPv6 hosts, {@code a[]=1} and the like. Single braces are one around a name only, for a query may
 * hold JSON.
 */
final class ProtectedPlaceholders {
  private static final Set<String> OPENINGS = Set.of("{{", "[[", "%%", "*|", "<%", "${", "{");

  /** Of ASCII letters in lower case, so that no part of an address changes it. */
  private final String token;

  private final String address;
  private final List<String> placeholders = new ArrayList<>();

  private ProtectedPlaceholders(String token, String written) {
    this.token = token;
    this.address = written;
  }

  private ProtectedPlaceholders(String token, String written, List<Span> spans) {
    this.token = token;
    StringBuilder plain = new StringBuilder(written.length());
    int at = 0;
    for (Span span : spans) {
      String placeholder = span.in(written);
      if (isPlaceholder(placeholder)) {
        plain.append(written, at, span.start()).append(token);
        plain.append(placeholders.size()).append('z');
        placeholders.add(placeholder);
        at = span.end();
      }
    }
    this.address = plain.append(written, at, written.length()).toString();
  }

  /**
   * Finds them.
   *
   * @param written the landing page, of a length that a link may have
   */
  static ProtectedPlaceholders of(String written) {
    String token = "placeholder";
    List<Span> spans = Placeholders.spans(written, OPENINGS);
    if (spans.isEmpty()) {
      return new ProtectedPlaceholders(token, written);
    }
    String lower = written.toLowerCase(Locale.ROOT);
    while (lower.contains(token)) {
      token += "z";
    }
    return new ProtectedPlaceholders(token, written, spans);
  }

  private static boolean isPlaceholder(String text) {
    return !text.startsWith("{")
        || text.startsWith("{{")
        || (text.length() > 2
            && text.chars().skip(1).limit(text.length() - 2).allMatch(c -> isOfName(c)));
  }

  private static boolean isOfName(int c) {
    return Character.isLetterOrDigit(c) || "_.:-".indexOf(c) >= 0;
  }

  /** The address with a word in place of each. */
  String address() {
    return address;
  }

  boolean isAny() {
    return !placeholders.isEmpty();
  }

  /** True where the address begins with one, so that nobody knows where it leads. */
  boolean atStart() {
    return isAny() && address.startsWith(token);
  }

  /** Puts them back where the URL parser has left their words. */
  String restore(String text) {
    String restored = text;
    for (int i = placeholders.size() - 1; i >= 0; i--) {
      restored = restored.replace(token + i + "z", placeholders.get(i));
    }
    return restored;
  }
}
