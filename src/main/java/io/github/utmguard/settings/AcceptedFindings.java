package io.github.utmguard.settings;

import io.github.utmguard.finding.Suppression;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Which findings are known and accepted.
 *
 * @param suppressions findings accepted on purpose, in the order given
 * @param baseline the file of findings that were there before the plugin
 * @param updateBaseline whether the baseline is written anew; only where there is one
 * @param today what "expired" is measured against
 */
public record AcceptedFindings(
    List<Suppression> suppressions,
    Optional<BaselineFile> baseline,
    boolean updateBaseline,
    LocalDate today) {
  public AcceptedFindings {
    suppressions = List.copyOf(suppressions);
  }

  /** Findings of which none is accepted by the settings. */
  public AcceptedFindings(
      Optional<BaselineFile> baseline, boolean updateBaseline, LocalDate today) {
    this(List.of(), baseline, updateBaseline, today);
  }
}
