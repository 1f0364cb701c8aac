package io.github.utmguard.campaign.rule;

import io.github.utmguard.utm.UtmPolicy;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The sign by which a sheet separates words: the policy's, or the one that most values have.
 *
 * @param right the sign
 * @param example a value that has it; empty where none has
 */
record Separators(char right, Optional<Usage> example) {

  static Separators of(Collection<List<Usage>> columns, UtmPolicy policy) {
    List<Usage> all = columns.stream().flatMap(List::stream).toList();
    char common = count('-', all) > count('_', all) ? '-' : '_';
    char right = policy.separator().orElse(common);
    return new Separators(
        right, all.stream().filter(any -> Spelling.separatesBy(right, any.value())).findFirst());
  }

  private static long count(char sign, List<Usage> usages) {
    return usages.stream()
        .filter(usage -> Spelling.separatesBy(sign, usage.value()))
        .mapToLong(Usage::count)
        .sum();
  }

  char wrong() {
    return right == '_' ? '-' : '_';
  }

  /** True for a value that separates words by the other sign, and only by it. */
  boolean isWrong(String value) {
    return Spelling.separatesBy(wrong(), value);
  }

  String corrected(String value) {
    return value.replace(wrong(), right);
  }
}
