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
        ? escapeLine(text)
        : text.lines().map(HtmlText::escapeLine).collect(Collectors.joining("\n"));
  }

  private static String escapeLine(String line) {
    String safe = TerminalText.of(line);
    for (int i = 0; i < safe.length(); i++) {
      if (safe.charAt(i) >= PLAIN.length) {
        return Entities.escape(safe);
      }
    }
    return escapeAscii(safe);
  }

  /** As the library does, which takes longer to get going than a report of thousands of links. */
  private static String escapeAscii(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 32);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        case '\'' -> escaped.append("&apos;");
        default -> escaped.append(c);
      }
    }
    return escaped.toString();
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
                  // Of what would be a command of GitHub Actions, one character is replaced.
                  case ':', '[' -> LONGEST_CHARACTER;
                  default -> c < 0x7F && c >= ' ' ? 1 : LONGEST_CHARACTER;
                })
        .sum();
  }
}
