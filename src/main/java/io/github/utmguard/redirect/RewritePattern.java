package io.github.utmguard.redirect;

import java.util.Optional;

/**
 * Turns the regular expressions that rewrite rules are usually written in into patterns of literal
 * text and asterisks: no expression of a site is ever run.
 */
final class RewritePattern {
  private static final String META = "[]{}+?|()";

  private RewritePattern() {}

  /** The pattern; empty for an expression that is not that simple. */
  static Optional<String> of(String expression) {
    boolean anchored = expression.startsWith("^");
    boolean closed = expression.endsWith("$") && !expression.endsWith("\\$");
    String body =
        expression
            .substring(anchored ? 1 : 0, expression.length() - (closed ? 1 : 0))
            .replaceAll("/\\?$", "")
            .replaceAll("\\((?:\\.[*+]|\\[\\^/\\][*+]|\\[0-9\\]\\+|\\\\d\\+)\\)", "*")
            .replaceAll("\\.[*+]", "*");
    StringBuilder pattern = new StringBuilder(anchored ? "" : "*");
    for (int i = 0; i < body.length(); i++) {
      char c = body.charAt(i);
      if (c == '\\' && i + 1 < body.length() && !Character.isLetterOrDigit(body.charAt(i + 1))) {
        pattern.append(body.charAt(++i));
      } else if (c == '\\' || META.indexOf(c) >= 0) {
        return Optional.empty();
      } else {
        pattern.append(c == '.' ? '*' : c);
      }
    }
    return Optional.of(pattern.append(closed ? "" : "*").toString().replaceAll("[*]+", "*"));
  }
}
