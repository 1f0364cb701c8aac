package io.github.utmguard.campaign.rule;

import io.github.utmguard.finding.Finding;
import io.github.utmguard.finding.Severity;
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

  /**
   * The finding that reports show.
   *
   * @param severity what its rule weighs in this run
   */
  public Finding finding(Severity severity) {
    return new Finding(
        rule,
        fault.atMost().filter(most -> most.compareTo(severity) > 0).orElse(severity),
        fault.place(),
        fault.url(),
        fault.message(),
        fault.fix());
  }
}
