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
      return documentation(text);
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

  private static String documentation(String java) {
    StringBuilder masked = new StringBuilder(java.length());
    int at = 0;
    int start = java.indexOf("/**");
    while (start >= 0) {
      // An empty comment, /**/, begins alike.
      int end = java.indexOf("*/", start + 2);
      end = end < 0 ? java.length() : end;
      blank(masked, java, at, start);
      masked.append(java, start, end);
      at = end;
      start = java.indexOf("/**", Math.min(at + 2, java.length()));
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
