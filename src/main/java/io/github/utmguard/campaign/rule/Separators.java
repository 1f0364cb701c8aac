package io.github.utmguard.campaign.rule;

import io.github.utmguard.campaign.sheet.SheetColumn;
import io.github.utmguard.utm.UsualMediums;
import io.github.utmguard.utm.UtmPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The sign by which a sheet separates words: the policy's, or the one that most values have.
 *
 * @param right the sign
 * @param example a value that has it; empty where none has
 */
record Separators(char right, Optional<Usage> example) {

  static Separators of(Map<SheetColumn, List<Usage>> columns, UtmPolicy policy) {
    List<Usage> all = new ArrayList<>();
    columns.forEach((column, usages) -> all.addAll(telling(column, usages, policy)));
    char common = count('-', all) > count('_', all) ? '-' : '_';
    char right = policy.separator().orElse(common);
    return new Separators(
        right, all.stream().filter(any -> Spelling.separatesBy(right, any.value())).findFirst());
  }

  /**
   * Those whose signs stand between words. In {@code linked-in} beside {@code linkedin} none does,
   * and how {@code e-post} is spelt is not for the sheet to say.
   */
  private static List<Usage> telling(SheetColumn column, List<Usage> usages, UtmPolicy policy) {
    Set<String> inOnePiece =
        usages.stream()
            .map(Usage::value)
            .filter(value -> value.indexOf('-') < 0 && value.indexOf('_') < 0)
            .map(value -> Spelling.key(column, value))
            .collect(Collectors.toSet());
    return usages.stream()
        .filter(
            usage ->
                inOnePiece.isEmpty() || !inOnePiece.contains(Spelling.key(column, usage.value())))
        .filter(usage -> !isUsual(column, usage.value(), policy))
        .toList();
  }

  /** Whether it is a medium that is always spelt so. */
  static boolean isUsual(SheetColumn column, String value, UtmPolicy policy) {
    return column == SheetColumn.UTM_MEDIUM && UsualMediums.isKnown(value, policy.mediums());
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
