package io.github.utmguard.campaign.sheet;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a cell at each {@code |} that does not stand inside what an ad platform or a mail tool
 * replaces, such as {@code *|FNAME|*} or {@code {{first_name|default:"you"}}}.
 */
public final class PipeSplit {
  /** Opening and closing, the longer of two that begin alike first. */
  private static final List<List<String>> PLACEHOLDERS =
      List.of(
          List.of("{{", "}}"),
          List.of("{", "}"),
          List.of("[[", "]]"),
          List.of("*|", "|*"),
          List.of("%%", "%%"),
          List.of("<%", "%>"));

  private final String text;
  private final boolean[] neverClosed = new boolean[PLACEHOLDERS.size()];

  private PipeSplit(String text) {
    this.text = text;
  }

  /** The parts, untrimmed; at least one. */
  public static List<String> of(String text) {
    return text.indexOf('|') < 0 ? List.of(text) : new PipeSplit(text).parts();
  }

  private List<String> parts() {
    List<String> parts = new ArrayList<>();
    int from = 0;
    int at = 0;
    while (at < text.length()) {
      int behind = behindPlaceholder(at);
      if (behind == at && text.charAt(at) == '|') {
        parts.add(text.substring(from, at));
        from = at + 1;
      }
      at = Math.max(behind, at + 1);
    }
    parts.add(text.substring(from));
    return parts;
  }

  /** Behind the placeholder that begins here; here, if none does. */
  private int behindPlaceholder(int at) {
    for (int i = 0; i < neverClosed.length; i++) {
      String open = PLACEHOLDERS.get(i).get(0);
      String close = PLACEHOLDERS.get(i).get(1);
      if (!neverClosed[i] && text.startsWith(open, at)) {
        int end = text.indexOf(close, at + open.length());
        if (end >= 0) {
          return end + close.length();
        }
        // Nothing further on is closed either: looking again each time would take quadratic time.
        neverClosed[i] = true;
      }
    }
    return at;
  }
}
