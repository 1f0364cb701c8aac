package io.github.utmguard.url;

/**
 * A path under construction (section 4.4, "path state"), kept as it is written: every segment after
 * a slash, an empty list of segments as the empty string.
 */
final class PathBuilder {
  private static final String ENCODED_DOT = "%2e";

  private final String scheme;
  private final StringBuilder path;

  PathBuilder(String scheme, String start) {
    this.scheme = scheme;
    this.path = new StringBuilder(start);
  }

  /** Tells whether a slash, or in special schemes a backslash, stands at {@code index}. */
  static boolean isSlash(String scheme, String text, int index) {
    if (index >= text.length()) {
      return false;
    }
    char c = text.charAt(index);
    return c == '/' || (c == '\\' && SpecialScheme.matches(scheme));
  }

  /** Finds the first slash, or the end of {@code text}. */
  static int endOfSegment(String scheme, String text) {
    int end = 0;
    while (end < text.length() && !isSlash(scheme, text, end)) {
      end++;
    }
    return end;
  }

  /** Reads the path that stands after a slash which is already consumed. */
  static String rooted(String scheme, String segments) {
    return new PathBuilder(scheme, "").append(segments).toString();
  }

  /** Reads what follows a host: nothing, or a path with its slash ("path start state"). */
  static String afterAuthority(String scheme, String rest) {
    if (rest.isEmpty()) {
      return SpecialScheme.matches(scheme) ? "/" : "";
    }
    return rooted(scheme, rest.substring(1));
  }

  /** Reads an opaque path: only a last space is encoded, since trimming would lose it. */
  static String opaque(String text) {
    String path = PercentEncodeSet.C0_CONTROL.encode(text);
    return path.endsWith(" ") ? path.substring(0, path.length() - 1) + "%20" : path;
  }

  /** Takes the last segment off, but never the drive of a file. */
  PathBuilder shorten() {
    boolean onlyDrive = scheme.equals(SpecialScheme.FILE) && DriveLetter.isPath(path);
    if (path.length() > 0 && !onlyDrive) {
      path.setLength(path.lastIndexOf("/"));
    }
    return this;
  }

  /** Appends the segments of {@code text}, whose first one begins at once. */
  PathBuilder append(String text) {
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean last = i == text.length();
      if (last || isSlash(scheme, text, i)) {
        appendSegment(PercentEncodeSet.PATH.encode(text.substring(start, i)), last);
        start = i + 1;
      }
    }
    return this;
  }

  private void appendSegment(String segment, boolean last) {
    int dots = dots(segment);
    if (dots == 2) {
      shorten();
    }
    if (dots > 0) {
      path.append(last ? "/" : "");
    } else if (path.length() == 0 && scheme.equals(SpecialScheme.FILE) && DriveLetter.is(segment)) {
      path.append('/').append(segment.charAt(0)).append(':');
    } else {
      path.append('/').append(segment);
    }
  }

  /** Returns 1 for a single-dot, 2 for a double-dot URL path segment, and 0 for any other. */
  private static int dots(String segment) {
    int dots = 0;
    int i = 0;
    while (i < segment.length() && dots < 3) {
      if (segment.charAt(i) == '.') {
        i++;
      } else if (Ascii.startsWithIgnoreCase(segment, i, ENCODED_DOT)) {
        i += ENCODED_DOT.length();
      } else {
        return 0;
      }
      dots++;
    }
    return dots < 3 ? dots : 0;
  }

  @Override
  public String toString() {
    return path.toString();
  }
}
