package io.github.utmguard.campaign.rule;

import java.util.Comparator;

/**
 * A fault, and whose it is.
 *
 * @param rule the id of the rule that found it
 * @param fault what it found
 */
public record Found(String rule, CampaignFault fault) {
  /** The order of reports: file, line, column, rule, address. */
  static final Comparator<Found> ORDER =
      Comparator.comparing((Found found) -> found.fault().place().page())
          .thenComparingInt(found -> found.fault().place().line())
          .thenComparingInt(found -> found.fault().place().column())
          .thenComparing(Found::rule)
          .thenComparing(found -> found.fault().url().orElse(""));
}
