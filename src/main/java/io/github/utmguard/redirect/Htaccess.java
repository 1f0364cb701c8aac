package io.github.utmguard.redirect;

import io.github.utmguard.redirect.Words.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads {@code .htaccess}: the directives of mod_alias and mod_rewrite that send visitors on, and
 * ErrorDocument with an address.
 */
final class Htaccess {
  private Htaccess() {}

  static List<Redirect> read(String text) {
    List<Redirect> found = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = Lines.end(text, start);
      while (isContinued(text, start, end)) {
        end = Lines.end(text, nextLine(text, end));
      }
      directive(Words.quoted(text, start, end), found);
      start = end + 1;
    }
    return found;
  }

  /** A backslash as the last character of a line goes on with the next one, in comments too. */
  private static boolean isContinued(String text, int start, int end) {
    return end > start && end < text.length() && text.charAt(end - 1) == '\\';
  }

  private static int nextLine(String text, int end) {
    return text.startsWith("\r\n", end) ? end + 2 : end + 1;
  }

  private static void directive(List<Word> words, List<Redirect> found) {
    List<Word> arguments =
        words.stream().skip(1).filter(word -> !word.text().matches("\\\\[\\r\\n]+")).toList();
    if (arguments.isEmpty()) {
      return;
    }
    switch (words.get(0).text().toLowerCase(Locale.ROOT)) {
      case "redirect", "redirectmatch", "redirectpermanent", "redirecttemp" ->
          add(arguments.get(arguments.size() - 1), found);
      case "rewriterule" -> second(arguments, found);
      case "errordocument" -> {
        // Anything else than an address is the text that is shown.
        if (arguments.size() > 1 && arguments.get(1).text().matches("(?i)(/|https?:)\\S*")) {
          second(arguments, found);
        }
      }
      default -> {
        // Other directives, and comments, lead nowhere.
      }
    }
  }

  private static void second(List<Word> arguments, List<Redirect> found) {
    if (arguments.size() > 1) {
      add(arguments.get(1), found);
    }
  }

  /** In a substitution a backslash takes the next character for itself, as in {@code \&}. */
  private static void add(Word word, List<Redirect> found) {
    found.add(new Redirect(word.offset(), word.text().replace("\\", "")));
  }
}
