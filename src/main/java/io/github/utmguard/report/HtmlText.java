package io.github.utmguard.report;

import java.util.stream.Collectors;
import org.jsoup.nodes.Entities;

/** Text of any origin, made harmless for a place between tags or in a quoted attribute. */
public final class HtmlText {
  /** What the longest escape of a character costs, a quotation mark's. */
  private static final int LONGEST_ESCAPE = 6;

  private static final int LONGEST_CHARACTER = 3;

  private static final boolean[] PLAIN = new boolean[128];

  static {
    for (char c = 0; c < PLAIN.length; c++) {
      PLAIN[c] = Character.isLetterOrDigit(c) || " _-.,/?=".indexOf(c) >= 0;
    }
  }

  private HtmlText() {}

  /**
   * The text in HTML, where it stays text: markup is escaped, and what could turn the reading
   * direction or is no character for people is replaced by U+FFFD. Line ends stay.
   */
  public static String escape(String text) {
    if (isPlain(text)) {
      return text;
    }
    return text.indexOf('\n') < 0
        ? Entities.escape(TerminalText.of(text))
        : text.lines()
            .map(line -> Entities.escape(TerminalText.of(line)))
            .collect(Collectors.joining("\n"));
  }

  /**
   * Whether it means nothing to anybody: most of a report is such text, and there is much of it.
   */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= PLAIN.length || !PLAIN[c]) {
        return false;
      }
    }
    return true;
  }

  /** The text, or as much of it as a reader takes in, with an ellipsis. */
  public static String cut(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest) + '\u2026';
  }

  /** The most bytes that the escaped text can take in UTF-8. */
  static long weight(String text) {
    return text.chars()
        .mapToLong(
            c ->
                switch (c) {
                  case '<', '>', '&', '"', '\'', '\u00A0' -> LONGEST_ESCAPE;
                  default -> c < 0x80 && c >= ' ' ? 1 : LONGEST_CHARACTER;
                })
        .sum();
  }
}
