package io.github.utmguard.accept;

import io.github.utmguard.finding.Finding;
import io.github.utmguard.finding.Suppression;
import io.github.utmguard.settings.AcceptedFindings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The suppressions of the settings: which findings they accept, and which accept none. */
final class SettingsSuppressions {
  private final List<SuppressionMatcher> valid = new ArrayList<>();
  private final List<Suppression> expired = new ArrayList<>();

  /**
   * Takes them.
   *
   * @param pageNames how suppressions name the page of a finding
   */
  SettingsSuppressions(AcceptedFindings accepted, UnaryOperator<String> pageNames) {
    for (Suppression suppression : accepted.suppressions()) {
      if (suppression.isExpired(accepted.today())) {
        expired.add(suppression);
      } else {
        valid.add(new SuppressionMatcher(suppression, pageNames));
      }
    }
  }

  /** Why the finding is accepted; empty where it is not. */
  Optional<String> reason(Finding finding) {
    // All are asked: one that repeats another is not unused.
    return valid.stream()
        .filter(matcher -> matcher.accepts(finding))
        .map(matcher -> matcher.suppression().reason())
        .toList()
        .stream()
        .findFirst();
  }

  /** What is to be said of those that accepted nothing, to be asked for last. */
  List<Finding> unused(Judged judged, Unused words) {
    Stream<Finding> late =
        expired.stream()
            .filter(suppression -> judged.isRule(suppression.rule()))
            .map(words::expired);
    Stream<Finding> idle =
        valid.stream()
            .filter(matcher -> !matcher.isUsed())
            .map(SuppressionMatcher::suppression)
            .filter(suppression -> judged.isRule(suppression.rule()))
            .filter(suppression -> !suppression.shared())
            .filter(judged::mayMatch)
            .map(words::suppression);
    return Stream.concat(late, idle).toList();
  }
}
