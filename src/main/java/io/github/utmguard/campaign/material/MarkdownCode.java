package io.github.utmguard.campaign.material;

import java.util.HashMap;
import java.util.Map;

/** Finds the ends of code spans in one block (CommonMark 0.31, section 6.1); linear. */
final class MarkdownCode {
  private final String text;
  private final int end;

  /** Where a run of so many backticks stands last. */
  private final Map<Integer, Integer> lastRuns = new HashMap<>();

  MarkdownCode(String text, int start, int end) {
    this.text = text;
    this.end = end;
    int at = text.indexOf('`', start);
    while (at >= 0 && at < end) {
      int after = afterRun(at);
      lastRuns.put(after - at, at);
      at = text.indexOf('`', after);
    }
  }

  /** One past the code span that begins with the backticks here; past these if there is none. */
  int after(int start) {
    int opened = afterRun(start);
    int length = opened - start;
    if (lastRuns.getOrDefault(length, -1) <= start) {
      return opened;
    }
    int at = text.indexOf('`', opened);
    int after = afterRun(at);
    while (after - at != length) {
      at = text.indexOf('`', after);
      after = afterRun(at);
    }
    return after;
  }

  private int afterRun(int at) {
    int after = at;
    while (after < end && text.charAt(after) == '`') {
      after++;
    }
    return after;
  }
}
