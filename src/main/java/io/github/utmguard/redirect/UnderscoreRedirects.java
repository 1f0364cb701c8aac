package io.github.utmguard.redirect;

import io.github.utmguard.redirect.Words.Word;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads {@code _redirects}: one rule a line, {@code from [query parameters] to [status]
 * [conditions]}; a word that begins with a number sign begins a comment.
 */
final class UnderscoreRedirects {
  private UnderscoreRedirects() {}

  static List<Redirect> read(String text) {
    List<Redirect> found = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = Lines.end(text, start);
      rule(Words.plain(text, start, end), found);
      start = end + 1;
    }
    return found;
  }

  private static void rule(List<Word> words, List<Redirect> found) {
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if (word.text().startsWith("#")) {
        return;
      }
      // What stands between the two addresses, as in id=:id, is a condition.
      if (i > 0 && isAddress(word.text())) {
        found.add(new Redirect(word.offset(), word.text()));
        return;
      }
    }
  }

  private static boolean isAddress(String word) {
    return word.startsWith("/")
        || word.regionMatches(true, 0, "http:", 0, 5)
        || word.regionMatches(true, 0, "https:", 0, 6);
  }
}
