package io.github.utmguard.utm;

import java.util.List;

/**
 * Takes out what a mail tool or an ad network replaces: how it is written says nothing of the value
 * that a visitor's browser sends.
 */
final class Placeholders {
  /** Opening and closing, the longer of two that begin alike first. */
  private static final List<List<String>> DELIMITERS =
      List.of(
          List.of("{{", "}}"),
          List.of("[[", "]]"),
          List.of("%%", "%%"),
          List.of("*|", "|*"),
          List.of("|*", "*|"),
          List.of("<%", "%>"),
          List.of("__", "__"),
          List.of("${", "}"),
          List.of("#{", "}"),
          List.of("{", "}"),
          List.of("[", "]"),
          List.of("<", ">"));

  private Placeholders() {}

  /** The text without them, in time linear in it. */
  static String without(String text) {
    String rest = text;
    for (List<String> delimiters : DELIMITERS) {
      rest = without(rest, delimiters.get(0), delimiters.get(1));
    }
    return rest;
  }

  private static String without(String text, String open, String close) {
    StringBuilder rest = new StringBuilder();
    int at = 0;
    int start = text.indexOf(open);
    while (start >= 0) {
      int end = text.indexOf(close, start + open.length());
      if (end < 0) {
        break;
      }
      rest.append(text, at, start);
      at = end + close.length();
      start = text.indexOf(open, at);
    }
    return rest.append(text, at, text.length()).toString();
  }
}
