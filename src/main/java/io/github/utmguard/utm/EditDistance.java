package io.github.utmguard.utm;

/** How many letters of a word are wrong: inserted, left out, replaced, or swapped with the next. */
public final class EditDistance {
  private EditDistance() {}

  /** True where so few edits make one text the other; takes constant time for very unlike ones. */
  public static boolean isWithin(int edits, String text, String other) {
    return Math.abs(text.length() - other.length()) <= edits && between(text, other) <= edits;
  }

  /** The optimal string alignment distance. */
  private static int between(String text, String other) {
    int[][] distance = new int[text.length() + 1][other.length() + 1];
    for (int i = 0; i <= text.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        distance[i][j] = Math.min(i, j) == 0 ? Math.max(i, j) : step(distance, text, other, i, j);
      }
    }
    return distance[text.length()][other.length()];
  }

  private static int step(int[][] distance, String text, String other, int i, int j) {
    int same = text.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
    int least = Math.min(distance[i - 1][j], distance[i][j - 1]) + 1;
    least = Math.min(least, distance[i - 1][j - 1] + same);
    boolean swapped =
        i > 1
            && j > 1
            && text.charAt(i - 1) == other.charAt(j - 2)
            && text.charAt(i - 2) == other.charAt(j - 1);
    return swapped ? Math.min(least, distance[i - 2][j - 2] + 1) : least;
  }
}
