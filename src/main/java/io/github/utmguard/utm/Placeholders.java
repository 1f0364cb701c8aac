package io.github.utmguard.utm;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * Finds what a mail tool or an ad network replaces, such as <code>{keyword}</code>: how it is
 * written says nothing of the value that a visitor's browser sends.
 */
public final class Placeholders {
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

  /**
   * Where one stands in a text.
   *
   * @param start the index of its first character
   * @param end the index after its last one
   */
  public record Span(int start, int end) {
    /** The placeholder itself, with its delimiters. */
    public String in(String text) {
      return text.substring(start, end);
    }
  }

  private Placeholders() {}

  /** All of them in their order, none inside another, in time linear in the text. */
  public static List<Span> spans(String text) {
    return mayHoldAny(text) ? spans(text, new BitSet()) : List.of();
  }

  /**
   * Those that begin in one of some ways.
   *
   * @param openings such as <code>{{</code>
   */
  public static List<Span> spans(String text, Set<String> openings) {
    if (!mayHoldAny(text)) {
      return List.of();
    }
    BitSet passedOver = new BitSet();
    for (int i = 0; i < DELIMITERS.size(); i++) {
      passedOver.set(i, !openings.contains(DELIMITERS.get(i).get(0)));
    }
    return spans(text, passedOver);
  }

  private static List<Span> spans(String text, BitSet passedOver) {
    List<Span> spans = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = endOfSpan(text, at, passedOver);
      if (end > at) {
        spans.add(new Span(at, end));
      }
      at = Math.max(at + 1, end);
    }
    return spans;
  }

  /** Whether any delimiter may begin in it: in nearly all values none does. */
  private static boolean mayHoldAny(String text) {
    for (int i = 0; i < text.length(); i++) {
      if ("{[%*|<".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return text.contains("__");
  }

  /**
   * The end of the one that begins here, or -1.
   *
   * @param passedOver the delimiters that do not count, or of which the rest of the text closes
   *     none, looked for once
   */
  private static int endOfSpan(String text, int start, BitSet passedOver) {
    for (int i = 0; i < DELIMITERS.size(); i++) {
      String open = DELIMITERS.get(i).get(0);
      String close = DELIMITERS.get(i).get(1);
      if (!passedOver.get(i) && text.startsWith(open, start)) {
        int end = text.indexOf(close, start + open.length());
        if (end >= 0) {
          return end + close.length();
        }
        passedOver.set(i);
      }
    }
    return -1;
  }

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
