package io.github.utmguard.campaign.landing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Guesses which page of the site an address was meant for. */
final class NearestPage {
  /** More pages are not held against an address that nobody finds. */
  static final int MOST_PAGES = 20_000;

  /** For all addresses together: comparing takes some hundred nanoseconds each time. */
  private static final int MOST_COMPARISONS = 2_000_000;

  /** Longer names are mistyped as well, but comparing them takes long. */
  private static final int LONGEST = 200;

  private static final int MOST_EDITS = 3;

  private record Candidate(String path, String stem) {}

  private final List<Candidate> candidates = new ArrayList<>();
  private int comparisons;

  /**
   * Gets ready to guess.
   *
   * @param pages the paths of the site's pages, in their order
   */
  NearestPage(Collection<String> pages) {
    for (String page : pages) {
      candidates.add(new Candidate(page, stem(page)));
    }
  }

  /** The page with the fewest edits to a path, first of equals; only one that is near. */
  Optional<String> to(String path) {
    String wanted = stem(path);
    int best = Math.min(MOST_EDITS, Math.max(1, wanted.length() / 3)) + 1;
    Optional<String> nearest = Optional.empty();
    if (wanted.length() > LONGEST || comparisons > MOST_COMPARISONS) {
      return nearest;
    }
    for (Candidate candidate : candidates) {
      if (Math.abs(candidate.stem().length() - wanted.length()) < best) {
        comparisons++;
        int edits = edits(wanted, candidate.stem(), best);
        if (edits < best) {
          best = edits;
          nearest = Optional.of(candidate.path());
        }
      }
    }
    return nearest;
  }

  /** What is left of a path whose page may be written in several ways. */
  private static String stem(String path) {
    String stem = path.toLowerCase(Locale.ROOT).replaceFirst("\\.x?html?$", "");
    stem =
        stem.equals("index") || stem.endsWith("/index")
            ? stem.substring(0, stem.length() - 5)
            : stem;
    return stem.endsWith("/") ? stem.substring(0, stem.length() - 1) : stem;
  }

  /** The Levenshtein distance, or {@code limit} where it is not below it. */
  private static int edits(String one, String other, int limit) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      int least = i;
      // Further off the diagonal there are more edits than the limit.
      int from = Math.max(1, i - limit);
      int to = Math.min(other.length(), i + limit);
      if (from > 1) {
        row[from - 1] = limit;
      }
      for (int j = from; j <= to; j++) {
        int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
        least = Math.min(least, row[j]);
      }
      if (to < other.length()) {
        row[to + 1] = limit;
      }
      if (least >= limit) {
        return limit;
      }
    }
    return Math.min(limit, row[other.length()]);
  }
}
