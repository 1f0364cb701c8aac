package io.github.utmguard.campaign.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Values of one row that are one slip of the keyboard away from a value of several rows. Only sure
 * ones: the slip is within a long word, not at its end, where words are inflected, and never in a
 * number. Time is linear in the values.
 */
final class Misspellings {
  /** A shorter word may well be another one: {@code juni} and {@code juli}. */
  private static final int LONG = 6;

  /** Words this long differ by more than one letter in its place. */
  private static final int VERY_LONG = 8;

  /** What is left of a value of several rows when a letter is left out; and the value itself. */
  private final Map<String, Usage> nearCommon = new HashMap<>();

  Misspellings(List<Usage> usages) {
    for (Usage usage : usages) {
      if (usage.count() > 1) {
        String value = usage.value();
        nearCommon.putIfAbsent(value, usage);
        forEachShorter(value, shorter -> nearCommon.putIfAbsent(shorter, usage));
      }
    }
  }

  /** The value of several rows that was meant; empty where that is not sure. */
  Optional<Usage> meant(Usage usage) {
    if (usage.count() > 1 || nearCommon.isEmpty()) {
      return Optional.empty();
    }
    Search search = new Search(usage.value());
    search.look(usage.value());
    forEachShorter(usage.value(), search::look);
    return search.found;
  }

  private interface Visitor {
    void visit(String shorter);
  }

  private static void forEachShorter(String value, Visitor visitor) {
    int start = 0;
    while (start < value.length()) {
      int end = start;
      while (end < value.length() && Character.isLetter(value.charAt(end))) {
        end++;
      }
      for (int i = start; end - start >= LONG && i < end; i++) {
        visitor.visit(value.substring(0, i) + value.substring(i + 1));
      }
      start = end + 1;
    }
  }

  private final class Search {
    private final String value;
    private Optional<Usage> found = Optional.empty();

    Search(String value) {
      this.value = value;
    }

    void look(String shorter) {
      Usage common = nearCommon.get(shorter);
      if (common != null && found.isEmpty() && isSlip(value, common.value())) {
        found = Optional.of(common);
      }
    }
  }

  /** One letter left out, typed twice or wrong, or two of them swapped. */
  private static boolean isSlip(String value, String meant) {
    int start = 0;
    int shorter = Math.min(value.length(), meant.length());
    while (start < shorter && value.charAt(start) == meant.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && value.charAt(value.length() - 1 - end) == meant.charAt(meant.length() - 1 - end)) {
      end++;
    }
    String typed = value.substring(start, value.length() - end);
    String right = meant.substring(start, meant.length() - end);
    boolean inside = end > 0 && Character.isLetter(meant.charAt(meant.length() - end));
    if (typed.length() == 2 && right.length() == 2) {
      return typed.charAt(0) == right.charAt(1) && typed.charAt(1) == right.charAt(0);
    }
    if (typed.length() == 1 && right.length() == 1) {
      return inside && word(meant, start) >= VERY_LONG;
    }
    return inside && typed.length() + right.length() == 1;
  }

  /** The length of the word around a place. */
  private static int word(String text, int at) {
    int start = at;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    int end = at;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end - start;
  }
}
