package io.github.utmguard.redirect;

/**
 * Which paths a rule of a redirect file takes.
 *
 * @param pattern the path with its leading slash, not percent-encoded; an asterisk stands for any
 *     text
 * @param first whether it holds even where a file stands under the path
 */
public record RedirectRule(String pattern, boolean first) {

  /** True where the rule takes a path; a slash at its end does not count. Time is quadratic. */
  public boolean takes(String path) {
    return matches(withoutSlash(pattern), withoutSlash(path));
  }

  private static String withoutSlash(String path) {
    return path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
  }

  /** Goes back to the last asterisk only, which is enough for this kind of patterns. */
  private static boolean matches(String pattern, String text) {
    int p = 0;
    int t = 0;
    int asterisk = -1;
    int resume = 0;
    while (t < text.length()) {
      if (p < pattern.length() && pattern.charAt(p) == '*') {
        asterisk = p++;
        resume = t;
      } else if (p < pattern.length() && pattern.charAt(p) == text.charAt(t)) {
        p++;
        t++;
      } else if (asterisk >= 0) {
        p = asterisk + 1;
        t = ++resume;
      } else {
        return false;
      }
    }
    while (p < pattern.length() && pattern.charAt(p) == '*') {
      p++;
    }
    return p == pattern.length();
  }
}
