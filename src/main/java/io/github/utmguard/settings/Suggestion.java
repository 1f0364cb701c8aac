package io.github.utmguard.settings;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Guesses which known name somebody meant. */
public final class Suggestion {
  /** Beyond this length nobody mistyped a name, and comparing would take long. */
  private static final int LONGEST = 64;

  private Suggestion() {}

  /**
   * The known name with the fewest edits to {@code name}, first of equals; only one that is near.
   */
  public static Optional<String> nearest(String name, Collection<String> known) {
    if (name.length() > LONGEST) {
      return Optional.empty();
    }
    return known.stream()
        .sorted()
        .min(Comparator.comparingInt(candidate -> distance(name, candidate)))
        .filter(best -> distance(name, best) <= Math.max(2, best.length() / 3));
  }

  /** The Levenshtein distance; upper and lower case do not count. */
  private static int distance(String one, String other) {
    int[] previous = new int[other.length() + 1];
    for (int j = 0; j < previous.length; j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] current = new int[previous.length];
      current[0] = i;
      for (int j = 1; j < current.length; j++) {
        int change = same(one.charAt(i - 1), other.charAt(j - 1)) ? 0 : 1;
        int edited = Math.min(previous[j], current[j - 1]) + 1;
        current[j] = Math.min(edited, previous[j - 1] + change);
      }
      previous = current;
    }
    return previous[other.length()];
  }

  private static boolean same(char one, char other) {
    return Character.toLowerCase(one) == Character.toLowerCase(other);
  }
}
