package io.github.utmguard.report;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Entities;

/** Text of any origin, made harmless for a place between tags or in a quoted attribute. */
public final class HtmlText {
  /** What the longest escape of a character costs, a quotation mark's. */
  private static final int LONGEST_ESCAPE = 6;

  private static final int LONGEST_CHARACTER = 3;

  /** How each character of ASCII is written. */
  private static final byte[][] ESCAPED = new byte[128][];

  static {
    for (char c = 0; c < ESCAPED.length; c++) {
      ESCAPED[c] = entity(c).getBytes(StandardCharsets.US_ASCII);
    }
  }

  private HtmlText() {}

  /**
   * The text in HTML, where it stays text: markup is escaped, and what could turn the reading
   * direction or is no character for people is replaced by U+FFFD. Line ends stay.
   */
  public static String escape(String text) {
    // Most of a report is lines of ASCII, and there is much of it.
    return escapeAscii(text).orElseGet(() -> escapeAny(text));
  }

  /** The text as {@link #escape} shows it, for a place where markup is text anyway. */
  public static String harmless(String text) {
    return isHarmless(text)
        ? text
        : text.lines().map(TerminalText::of).collect(Collectors.joining("\n"));
  }

  /** Whether it is printable ASCII, and no command. */
  private static boolean isHarmless(String text) {
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isHarmless(before, c)) {
        return false;
      }
      before = c;
    }
    return true;
  }

  private static String escapeAny(String text) {
    return text.indexOf('\n') < 0
        ? escapeLine(text)
        : text.lines().map(HtmlText::escapeLine).collect(Collectors.joining("\n"));
  }

  private static String escapeLine(String line) {
    return Entities.escape(TerminalText.of(line));
  }

  /**
   * As the library does, which takes longer to get going than a report of thousands of links; empty
   * for what is not printable ASCII, or may be a command.
   */
  private static Optional<String> escapeAscii(String text) {
    int size = 0;
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isHarmless(before, c)) {
        return Optional.empty();
      }
      size += ESCAPED[c].length;
      before = c;
    }
    return Optional.of(size == text.length() ? text : escaped(text, size));
  }

  private static String escaped(String text, int size) {
    byte[] escaped = new byte[size];
    int at = 0;
    for (int i = 0; i < text.length(); i++) {
      for (byte unit : ESCAPED[text.charAt(i)]) {
        escaped[at] = unit;
        at++;
      }
    }
    return new String(escaped, StandardCharsets.ISO_8859_1);
  }

  private static String entity(char c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      case '\'' -> "&apos;";
      default -> String.valueOf(c);
    };
  }

  /** Whether a character is printable ASCII, and no command with the one before it. */
  private static boolean isHarmless(char before, char c) {
    return c >= ' ' && c <= '~' && !isCommand(before, c);
  }

  /** Whether {@link TerminalText} may take these two for the end of one. */
  private static boolean isCommand(char before, char c) {
    return (c == ':' && before == ':') || (c == '[' && before == '#');
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
