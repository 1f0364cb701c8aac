package io.github.utmguard.url;

/** An address as reports show it, in which {@code *} stands for any characters; linear. */
public final class UrlPattern {
  private final String[] parts;

  /** Reads a pattern for whole addresses; case matters. */
  public UrlPattern(String pattern) {
    this.parts = pattern.split("\\*", -1);
  }

  /** Whether the whole address is as the pattern says; time is linear in it. */
  public boolean matches(String url) {
    String last = parts[parts.length - 1];
    if (parts.length == 1) {
      return url.equals(last);
    }
    if (!url.startsWith(parts[0])) {
      return false;
    }
    int at = parts[0].length();
    for (int i = 1; i < parts.length - 1; i++) {
      // The first place is as good as any: a star takes whatever stands between.
      int found = url.indexOf(parts[i], at);
      if (found < 0) {
        return false;
      }
      at = found + parts[i].length();
    }
    return url.length() - last.length() >= at && url.endsWith(last);
  }
}
