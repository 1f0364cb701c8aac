package io.github.utmguard.redirect;

import java.util.ArrayList;
import java.util.List;

/** The words of a line, perhaps in quotes, with their places. */
final class Words {

  /**
   * One word.
   *
   * @param offset its first character, inside the quotes
   */
  record Word(int offset, String text) {}

  private Words() {}

  /** Splits at white space only. */
  static List<Word> plain(String text, int from, int to) {
    List<Word> words = new ArrayList<>();
    int at = skipSpace(text, from, to);
    while (at < to) {
      int end = at;
      while (end < to && !isSpace(text.charAt(end))) {
        end++;
      }
      words.add(new Word(at, text.substring(at, end)));
      at = skipSpace(text, end, to);
    }
    return words;
  }

  /**
   * Splits as Apache does (ap_getword_conf): a word that begins with a quote goes on to the next
   * one, and a backslash in front of a quote takes it for a character.
   */
  static List<Word> quoted(String text, int from, int to) {
    List<Word> words = new ArrayList<>();
    int at = skipSpace(text, from, to);
    while (at < to) {
      char quote = text.charAt(at);
      boolean isQuoted = quote == '"' || quote == '\'';
      int start = isQuoted ? at + 1 : at;
      int end = start;
      while (end < to && (isQuoted ? text.charAt(end) != quote : !isSpace(text.charAt(end)))) {
        end += text.charAt(end) == '\\' && end + 1 < to ? 2 : 1;
      }
      words.add(new Word(start, text.substring(start, end)));
      at = skipSpace(text, isQuoted ? end + 1 : end, to);
    }
    return words;
  }

  private static int skipSpace(String text, int from, int to) {
    int at = from;
    while (at < to && isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || c == '\u00a0';
  }
}
