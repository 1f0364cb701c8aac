package io.github.utmguard.csp;

import java.util.ArrayList;
import java.util.List;

/**
 * ASCII white space and letters as the Infra Standard defines them (ASCII whitespace, ASCII alpha).
 */
final class AsciiText {
  private AsciiText() {}

  static boolean isWhitespace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
  }

  static boolean isAlpha(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  static boolean isAlphanumeric(char c) {
    return isAlpha(c) || (c >= '0' && c <= '9');
  }

  /** Folds upper case in ASCII only, so that no other letter becomes one of a keyword's. */
  static String lowerCase(String text) {
    StringBuilder lower = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      lower.append(c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c);
    }
    return lower.toString();
  }

  static List<String> splitOnWhitespace(String text) {
    List<String> tokens = new ArrayList<>();
    int start = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at == text.length() || isWhitespace(text.charAt(at))) {
        if (at > start) {
          tokens.add(text.substring(start, at));
        }
        start = at + 1;
      }
    }
    return tokens;
  }

  /** Splits at every separator; the last part is kept even if it is empty. */
  static List<String> split(String text, char separator) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, start)) {
      parts.add(text.substring(start, at));
      start = at + 1;
    }
    parts.add(text.substring(start));
    return parts;
  }
}
