package io.github.utmguard.page;

/**
 * A page's own word that it accepts what a rule finds on it: {@code utm-allow rule: reason}.
 *
 * @param rule the rule's name as written
 * @param reason why; empty where it is missing
 * @param offset the unit where it stands
 */
public record Allowance(String rule, String reason, int offset) {
  /** What a comment begins with, and an attribute's name ends with. */
  static final String KEYWORD = "utm-allow";

  /** True for a comment's text that begins with the keyword. */
  public static boolean isOne(String text) {
    String stripped = text.strip();
    return stripped.regionMatches(true, 0, KEYWORD, 0, KEYWORD.length())
        && (stripped.length() == KEYWORD.length()
            || !isNamePart(stripped.charAt(KEYWORD.length())));
  }

  private static boolean isNamePart(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '_';
  }

  /** Reads a comment's text, which begins with the keyword. */
  public static Allowance ofComment(String text, int offset) {
    return of(text.strip().substring(KEYWORD.length()), offset);
  }

  /** Reads {@code rule: reason}. */
  static Allowance of(String text, int offset) {
    int colon = text.indexOf(':');
    return colon < 0
        ? new Allowance(text.strip(), "", offset)
        : new Allowance(
            text.substring(0, colon).strip(), text.substring(colon + 1).strip(), offset);
  }
}
