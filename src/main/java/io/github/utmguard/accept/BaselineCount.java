package io.github.utmguard.accept;

import io.github.utmguard.finding.Finding;
import io.github.utmguard.finding.SourceLocation;
import io.github.utmguard.rule.Goal;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Counts the findings of a goal against the baseline: one more of a cause than it knows is new. */
final class BaselineCount {
  private final Goal goal;
  private final Baseline baseline;
  private final Map<Cause, Integer> met = new HashMap<>();

  BaselineCount(Goal goal, Baseline baseline) {
    this.goal = goal;
    this.baseline = baseline.of(goal);
  }

  /**
   * One place in a source, whatever pages are generated from it.
   *
   * @param source where it is written
   */
  private record Written(String rule, Optional<String> url, SourceLocation source) {
    static Optional<Written> of(Finding finding) {
      return finding.source().map(source -> new Written(finding.rule(), finding.url(), source));
    }
  }

  /**
   * The findings that the baseline knows. What is written in one known place, such as a menu, is no
   * new cause on a new page.
   *
   * @param findings in the order of reports; to be asked once
   */
  Set<Finding> known(List<Finding> findings) {
    Set<Finding> known = Collections.newSetFromMap(new IdentityHashMap<>());
    findings.stream().filter(this::knows).forEach(known::add);
    Set<Written> places =
        known.stream().flatMap(any -> Written.of(any).stream()).collect(Collectors.toSet());
    findings.stream()
        .filter(any -> baseline.count(Cause.of(goal, any)) == 0)
        .filter(any -> Written.of(any).filter(places::contains).isPresent())
        .forEach(known::add);
    return known;
  }

  private boolean knows(Finding finding) {
    Cause cause = Cause.of(goal, finding);
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
