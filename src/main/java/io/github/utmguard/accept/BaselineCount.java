package io.github.utmguard.accept;

import io.github.utmguard.finding.Finding;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts findings against the baseline: one more of a cause than it knows is new. */
final class BaselineCount {
  private final Baseline baseline;
  private final Map<Cause, Integer> met = new HashMap<>();

  BaselineCount(Baseline baseline) {
    this.baseline = baseline;
  }

  /** Whether the baseline knows the finding; each is to be asked once, in the order of reports. */
  boolean knows(Finding finding) {
    Cause cause = Cause.of(finding);
    return met.merge(cause, 1, Integer::sum) <= baseline.count(cause);
  }

  /** What is to be said of entries that stand for more findings than there are. */
  List<Finding> unused(Judged judged, Unused words, String file) {
    return baseline.entries().stream()
        .filter(entry -> met.getOrDefault(entry.cause(), 0) < entry.count())
        .filter(entry -> judged.isRule(entry.cause().rule()))
        .filter(entry -> judged.isPage(entry.cause().page()))
        .sorted(Comparator.comparingInt(Baseline.Entry::line))
        .map(entry -> words.entry(file, entry))
        .toList();
  }
}
