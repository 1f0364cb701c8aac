package io.github.utmguard.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Why nothing found by some rules does not mean that there is nothing. */
final class ChecklistGaps {
  private ChecklistGaps() {}

  /** What of their findings was not judged, in words; more may be added to the list. */
  static List<String> of(SiteReport report, Predicate<String> rules) {
    HtmlWords words = new HtmlWords(report.messages());
    List<String> gaps = new ArrayList<>();
    List<String> off = report.scope().rulesOff().stream().filter(rules).sorted().toList();
    if (!off.isEmpty()) {
      gaps.add(words.text("html.gap.rules-off", String.join(", ", off)));
    }
    long accepted =
        report.result().suppressed().stream()
            .filter(any -> rules.test(any.finding().rule()))
            .count();
    if (accepted > 0) {
      gaps.add(words.text("html.gap.accepted", words.number(accepted)));
    }
    return gaps;
  }
}
