package io.github.utmguard.report;

import io.github.utmguard.finding.Messages;

/** Text from pages, made harmless for a terminal and a log. */
public final class TerminalText {
  private static final int REPLACEMENT = 0xFFFD;

  private TerminalText() {}

  /**
   * The text on one line: what could steer the terminal (ECMA-48), fake a line of the log or turn
   * the reading direction (Unicode Bidirectional Algorithm, UAX 9), or be a command to GitHub
   * Actions, is replaced by U+FFFD, like what is no character, and white space by spaces.
   */
  public static String of(String text) {
    if (isPrintableAscii(text)) {
      return withoutCommands(text);
    }
    StringBuilder safe = new StringBuilder(text.length());
    text.codePoints().map(TerminalText::harmless).forEach(safe::appendCodePoint);
    return withoutCommands(safe.toString());
  }

  private static boolean isPrintableAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
        return false;
      }
    }
    return true;
  }

  /**
   * GitHub Actions takes a line that begins with {@code ::}, after any white space, and {@code ##[}
   * anywhere in a line for a command (actions/runner, ActionCommand.cs).
   */
  private static String withoutCommands(String line) {
    String text = line.replace("##[", "##" + Character.toString(REPLACEMENT));
    int start = 0;
    while (start < text.length() && isSpace(text.charAt(start))) {
      start++;
    }
    return text.startsWith("::", start)
        ? text.substring(0, start) + Character.toString(REPLACEMENT) + text.substring(start + 1)
        : text;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /**
   * As {@link #of(String)}, in English, but cut after so many characters, and marked where it is.
   */
  public static String of(String text, int longest) {
    return text.length() <= longest
        ? of(text)
        : cut(text, longest, Amount.of(text.length()) + " characters");
  }

  /** As {@link #of(String, int)}, in the language of the messages. */
  public static String of(String text, int longest, Messages messages) {
    return text.length() <= longest
        ? of(text)
        : cut(text, longest, messages.count("console.characters", text.length()));
  }

  private static String cut(String text, int longest, String length) {
    return of(text.substring(0, longest)) + "... (" + length + ")";
  }

  private static int harmless(int c) {
    if (c == '\t' || c == '\n' || c == '\r') {
      return ' ';
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          REPLACEMENT;
      default -> turns(c) || isNone(c) ? REPLACEMENT : c;
    };
  }

  /** Unicode's noncharacters: XML forbids some, and jsoup takes U+FFFF for the end of a page. */
  private static boolean isNone(int c) {
    return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
  }

  private static boolean turns(int c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  }
}
