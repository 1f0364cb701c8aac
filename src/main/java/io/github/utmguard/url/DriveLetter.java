package io.github.utmguard.url;

/** Windows drive letters in file addresses (section 4.2, "URL miscellaneous"). */
final class DriveLetter {
  private DriveLetter() {}

  /** Tells whether {@code text} is a Windows drive letter, such as {@code C:} or {@code C|}. */
  static boolean is(CharSequence text) {
    return text.length() == 2
        && Ascii.isAlpha(text.charAt(0))
        && (text.charAt(1) == ':' || text.charAt(1) == '|');
  }

  /** Tells whether {@code text} starts with a Windows drive letter that is a segment of its own. */
  static boolean startsSegment(String text) {
    return text.length() >= 2
        && is(text.substring(0, 2))
        && (text.length() == 2 || PathBuilder.isSlash(SpecialScheme.FILE, text, 2));
  }

  /** Tells whether {@code path} consists of a normalised drive letter and nothing else. */
  static boolean isPath(CharSequence path) {
    return path.length() == 3
        && path.charAt(0) == '/'
        && is(path.subSequence(1, 3))
        && path.charAt(2) == ':';
  }

  /** Returns the drive that {@code path} begins with, such as {@code /C:}, or the empty string. */
  static String of(String path) {
    String start = path.substring(0, Math.min(3, path.length()));
    boolean segment = path.length() == 3 || (path.length() > 3 && path.charAt(3) == '/');
    return segment && isPath(start) ? start : "";
  }
}
