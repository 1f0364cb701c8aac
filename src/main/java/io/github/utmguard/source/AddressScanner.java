package io.github.utmguard.source;

import java.util.function.Consumer;

/** Finds what may be addresses in a text of any language: runs without white space and quotes. */
final class AddressScanner {
  /** What ends an address in some language: quotes, brackets, white space; and Markdown's bar. */
  private static final String DELIMITERS = "\"'<>()[]{}|\\^`";

  /** Punctuation of the sentence around an address, and marks of emphasis. */
  private static final String AROUND = ".,;:!?*_+";

  /** Longer runs are data; no address of a campaign is. */
  private static final int LONGEST = 8192;

  /**
   * A run of characters as they are meant.
   *
   * @param start its first character in the text
   * @param end one past its last character in the text
   */
  record Run(String text, int start, int end) {}

  private AddressScanner() {}

  /** Hands on every run in order; linear in the text's length. */
  static void scan(String text, Consumer<Run> runs) {
    AddressReader reader = new AddressReader(text);
    StringBuilder run = new StringBuilder();
    int start = 0;
    while (reader.hasNext()) {
      int before = reader.at();
      char c = reader.next();
      if (ends(c)) {
        hand(run, start, before, runs);
      } else {
        if (run.isEmpty()) {
          start = before;
        }
        if (run.length() <= LONGEST) {
          run.append(c);
        }
      }
    }
    hand(run, start, text.length(), runs);
  }

  static boolean ends(char c) {
    return c <= ' ' || DELIMITERS.indexOf(c) >= 0;
  }

  private static void hand(StringBuilder run, int start, int end, Consumer<Run> runs) {
    int first = 0;
    int last = run.length();
    while (last > 0 && AROUND.indexOf(run.charAt(last - 1)) >= 0) {
      last--;
    }
    while (first < last && AROUND.indexOf(run.charAt(first)) >= 0 && run.charAt(first) != '?') {
      first++;
    }
    if (first < last && run.length() <= LONGEST) {
      runs.accept(new Run(run.substring(first, last), start, end));
    }
    run.setLength(0);
  }
}
