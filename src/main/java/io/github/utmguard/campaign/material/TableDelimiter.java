package io.github.utmguard.campaign.material;

/**
 * Tells what stands between the cells of a table: as often in each line as in the next. A list with
 * one address a line has no such thing, and a tab, which stands in no address, serves for it.
 */
final class TableDelimiter {
  /** The first wins where two are as good. */
  private static final String CANDIDATES = "\t;,";

  private static final int SAMPLE = 64 << 10;

  private TableDelimiter() {}

  static char of(String text) {
    if (text.startsWith("sep=") && text.length() > 4) {
      // As Excel takes it.
      return text.charAt(4);
    }
    int[] now = new int[CANDIDATES.length()];
    int[] before = new int[CANDIDATES.length()];
    int[] scores = new int[CANDIDATES.length()];
    boolean quoted = false;
    int end = Math.min(SAMPLE, text.length());
    for (int at = 0; at < end; at++) {
      char c = text.charAt(at);
      quoted ^= c == '"';
      int candidate = CANDIDATES.indexOf(c);
      if (c == '\n' && !quoted) {
        score(scores, before, now);
      } else if (candidate >= 0 && !quoted) {
        now[candidate]++;
      }
    }
    score(scores, before, now);
    return CANDIDATES.charAt(best(scores));
  }

  private static void score(int[] scores, int[] before, int[] now) {
    for (int i = 0; i < now.length; i++) {
      scores[i] += now[i] > 0 && now[i] == before[i] ? 1 : 0;
      before[i] = now[i];
      now[i] = 0;
    }
  }

  private static int best(int[] scores) {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      best = scores[i] > scores[best] ? i : best;
    }
    return best;
  }
}
