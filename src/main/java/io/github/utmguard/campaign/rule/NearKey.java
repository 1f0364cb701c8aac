package io.github.utmguard.campaign.rule;

import io.github.utmguard.campaign.sheet.SheetColumn;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;

/**
 * Landing page and values of a link as hashes of 64 bits, so that links that differ in some of them
 * only are found by the sum of the others.
 */
final class NearKey {
  /** The first part is the page's, the others are those of the columns. */
  static final int PAGE = 0;

  static final int CAMPAIGN = part(SheetColumn.UTM_CAMPAIGN);

  /** Left out a letter, a shorter name may become any other. */
  private static final int SHORTEST = 5;

  private static final long BASE = 0x9E3779B97F4A7C15L;

  private final long[] parts = new long[1 + LinkValues.COLUMNS.size()];
  private final String campaign;
  private final long all;

  /**
   * Reads the values of a link.
   *
   * @param spellings what is known of how values are spelt, by column
   */
  NearKey(LinkValues values, Map<SheetColumn, Map<String, String>> spellings) {
    parts[PAGE] = hash(PAGE, values.page());
    String name = "";
    for (SheetColumn column : LinkValues.COLUMNS) {
      String value = values.value(column);
      String spelt = spellings.get(column).computeIfAbsent(value, v -> Spelling.key(column, v));
      parts[part(column)] = hash(part(column), spelt);
      name = column == SheetColumn.UTM_CAMPAIGN ? spelt : name;
    }
    this.campaign = name;
    this.all = sum();
  }

  static int part(SheetColumn column) {
    return 1 + LinkValues.COLUMNS.indexOf(column);
  }

  private long sum() {
    long sum = 0;
    for (long part : parts) {
      sum += part;
    }
    return sum;
  }

  /** The same for links that differ in no other parts than these. */
  long without(Collection<Integer> open) {
    long rest = all;
    for (int part : open) {
      rest -= parts[part];
      rest += LongIndex.mixed(part);
    }
    return rest;
  }

  /**
   * Keys of which two links share one if their campaigns are one letter apart, and all else is the
   * same: each with one letter of the campaign left out, and with none.
   */
  void forEachNear(LongConsumer visitor) {
    int length = campaign.length();
    if (length < SHORTEST) {
      return;
    }
    long others = without(List.of(CAMPAIGN));
    long[] after = new long[length + 1];
    for (int i = length - 1; i >= 0; i--) {
      after[i] = campaign.charAt(i) + BASE * after[i + 1];
    }
    visitor.accept(others ^ LongIndex.mixed(after[0]));
    long before = 0;
    long power = 1;
    for (int i = 0; i < length; i++) {
      // What stands after the letter moves into its place.
      visitor.accept(others ^ LongIndex.mixed(before + power * after[i + 1]));
      before += power * campaign.charAt(i);
      power *= BASE;
    }
  }

  private static long hash(int part, String text) {
    long hash = part + 1L;
    for (int i = 0; i < text.length(); i++) {
      hash = hash * BASE + text.charAt(i) + 1;
    }
    return LongIndex.mixed(hash);
  }
}
