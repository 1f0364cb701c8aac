package io.github.utmguard.source;

import java.util.Locale;
import java.util.Set;

/** Blanks what no page is made of, so that the offsets of the rest stay. */
final class Masked {
  private static final Set<String> COMMENTED =
      Set.of("html", "htm", "xhtml", "xml", "fml", "md", "markdown", "vm");

  private Masked() {}

  /** The text without HTML or XML comments, or of a Java file the documentation comments only. */
  static String of(String fileName, String text) {
    String extension = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (extension.equals("java")) {
      return only("/**", "*/", text);
    }
    return COMMENTED.contains(extension) ? without("<!--", "-->", text) : text;
  }

  private static String without(String open, String close, String text) {
    StringBuilder masked = new StringBuilder(text.length());
    int at = 0;
    int start = text.indexOf(open);
    while (start >= 0) {
      int end = text.indexOf(close, start + open.length());
      if (end < 0) {
        break;
      }
      masked.append(text, at, start);
      at = end + close.length();
      blank(masked, text, start, at);
      start = text.indexOf(open, at);
    }
    return masked.append(text, at, text.length()).toString();
  }

  private static String only(String open, String close, String text) {
    StringBuilder masked = new StringBuilder(text.length());
    int at = 0;
    int start = text.indexOf(open);
    while (start >= 0) {
      int end = text.indexOf(close, start + open.length());
      end = end < 0 ? text.length() : end;
      blank(masked, text, at, start);
      masked.append(text, start, end);
      at = end;
      start = text.indexOf(open, at);
    }
    return masked.toString();
  }

  private static void blank(StringBuilder masked, String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      masked.append(c == '\n' || c == '\r' ? c : ' ');
    }
  }
}
