package io.github.utmguard.url;

import java.util.Optional;

/**
 * An address as written, cut at its delimiters but not yet read.
 *
 * <p>The standard's state machine meets the delimiters one by one. In every state that it can be in
 * without a state override, the first {@code #} begins the fragment and the first {@code ?} before
 * it begins the query, so that both can be cut off first.
 *
 * @param scheme the scheme in lower case, if there is one
 * @param hierarchy what stands between scheme and query: authority and path, or an opaque path
 */
record UrlReference(
    Optional<String> scheme, String hierarchy, Optional<String> query, Optional<String> fragment) {

  static UrlReference of(String input) {
    String text = clean(input);
    int hash = text.indexOf('#');
    String beforeFragment = hash < 0 ? text : text.substring(0, hash);
    int mark = beforeFragment.indexOf('?');
    String beforeQuery = mark < 0 ? beforeFragment : beforeFragment.substring(0, mark);
    int colon = endOfScheme(beforeQuery);
    return new UrlReference(
        colon < 0
            ? Optional.empty()
            : Optional.of(Ascii.lowercase(beforeQuery.substring(0, colon))),
        beforeQuery.substring(colon + 1),
        mark < 0 ? Optional.empty() : Optional.of(beforeFragment.substring(mark + 1)),
        hash < 0 ? Optional.empty() : Optional.of(text.substring(hash + 1)));
  }

  /**
   * Trims C0 controls and spaces, and removes tabs and line ends (section 4.4, steps 1 to 3); a
   * lone surrogate becomes U+FFFD, as where a script hands a string to a browser.
   */
  static String clean(String input) {
    int start = 0;
    int end = input.length();
    while (start < end && input.charAt(start) <= ' ') {
      start++;
    }
    while (end > start && input.charAt(end - 1) <= ' ') {
      end--;
    }
    String trimmed = input.substring(start, end);
    if (isClean(trimmed)) {
      return trimmed;
    }
    StringBuilder cleaned = new StringBuilder(end - start);
    trimmed
        .codePoints()
        .filter(c -> c != '\t' && c != '\n' && c != '\r')
        .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
        .forEach(cleaned::appendCodePoint);
    return cleaned.toString();
  }

  /** As nearly every address is. */
  private static boolean isClean(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || Character.isSurrogate(c)) {
        return false;
      }
    }
    return true;
  }

  private static int endOfScheme(String text) {
    if (text.isEmpty() || !Ascii.isAlpha(text.charAt(0))) {
      return -1;
    }
    int i = 1;
    while (i < text.length() && isSchemeCharacter(text.charAt(i))) {
      i++;
    }
    return i < text.length() && text.charAt(i) == ':' ? i : -1;
  }

  private static boolean isSchemeCharacter(char c) {
    return Ascii.isAlpha(c) || Ascii.isDigit(c) || c == '+' || c == '-' || c == '.';
  }
}
