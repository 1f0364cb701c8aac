package io.github.utmguard.csp;

import io.github.utmguard.csp.SourceExpression.Everything;
import io.github.utmguard.csp.SourceExpression.SchemeSource;
import io.github.utmguard.csp.SourceExpression.Self;
import java.util.Optional;

/**
 * Reads the source expressions that name addresses (CSP Level 3, "Source Lists"). Where browsers
 * differ from the grammar, this follows Chromium: a query or fragment after a path is dropped, and
 * an IP address is a host like any other.
 */
final class SourceParser {
  private SourceParser() {}

  /** Reads one expression; empty if it is another kind of expression, or none. */
  static Optional<SourceExpression> parse(String expression) {
    if (expression.equals("*")) {
      return Optional.of(new Everything());
    }
    if (AsciiText.lowerCase(expression).equals("'self'")) {
      return Optional.of(new Self());
    }
    int colon = expression.indexOf(':');
    if (colon >= 0 && colon == expression.length() - 1) {
      return scheme(expression.substring(0, colon)).map(SchemeSource::new);
    }
    if (colon >= 0 && expression.startsWith("://", colon)) {
      Optional<String> scheme = scheme(expression.substring(0, colon));
      return scheme.isEmpty() ? Optional.empty() : host(scheme, expression.substring(colon + 3));
    }
    return host(Optional.empty(), expression);
  }

  private static Optional<String> scheme(String text) {
    boolean valid = !text.isEmpty() && AsciiText.isAlpha(text.charAt(0));
    for (int at = 1; at < text.length(); at++) {
      char c = text.charAt(at);
      valid &= AsciiText.isAlphanumeric(c) || "+-.".indexOf(c) >= 0;
    }
    return valid ? Optional.of(AsciiText.lowerCase(text)) : Optional.empty();
  }

  private static Optional<SourceExpression> host(Optional<String> scheme, String text) {
    int pathStart = text.indexOf('/');
    String authority = pathStart < 0 ? text : text.substring(0, pathStart);
    int colon = authority.indexOf(':');
    String host = colon < 0 ? authority : authority.substring(0, colon);
    String port = colon < 0 ? "" : authority.substring(colon + 1);
    boolean validPort = colon < 0 || port.equals("*") || Ports.parse(port) >= 0;
    if (!validPort || !isHost(host)) {
      return Optional.empty();
    }
    String path = pathStart < 0 ? "" : PercentEncoding.decode(upToQuery(text.substring(pathStart)));
    return Optional.of(new HostSource(scheme, AsciiText.lowerCase(host), port, path));
  }

  private static boolean isHost(String text) {
    if (text.equals("*")) {
      return true;
    }
    for (String label : AsciiText.split(text.startsWith("*.") ? text.substring(2) : text, '.')) {
      if (label.isEmpty()
          || !label.chars().allMatch(c -> c == '-' || AsciiText.isAlphanumeric((char) c))) {
        return false;
      }
    }
    return true;
  }

  private static String upToQuery(String path) {
    int end = 0;
    while (end < path.length() && path.charAt(end) != '?' && path.charAt(end) != '#') {
      end++;
    }
    return path.substring(0, end);
  }
}
