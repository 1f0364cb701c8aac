package io.github.utmguard.report;

import static io.github.utmguard.report.StepState.BY_HAND;
import static io.github.utmguard.report.StepState.FAILED;
import static io.github.utmguard.report.StepState.NOT_RUN;

import io.github.utmguard.finding.Finding;
import io.github.utmguard.finding.Severity;
import io.github.utmguard.live.journey.JourneyResult;
import io.github.utmguard.live.journey.JourneyStep.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The seven steps of SuperOffice's setup guide, as far as visits of the deployed site can tell.
 * What {@code check} proves of files holds here for what is served, if all of it was visited.
 */
final class VerifyChecklist {
  private static final Set<String> OF_SCRIPT =
      Set.of(
          "live-tag-stripped",
          "live-csp-blocked",
          "live-page-unreachable",
          "live-script-unreachable",
          "live-host-moved");

  private static final Set<String> OF_LINKS =
      Set.of("live-redirect-drops-utm", "live-landing-missing", "live-landing-untagged");

  private final SiteReport report;
  private final VerifySubject subject;
  private final HtmlWords words;

  VerifyChecklist(SiteReport report, VerifySubject subject) {
    this.report = report;
    this.subject = subject;
    this.words = new HtmlWords(report.messages());
  }

  List<ChecklistStep> steps() {
    List<ChecklistStep> served = new Checklist(report).steps();
    return List.of(
        served.get(0),
        whole(served.get(1), OF_SCRIPT),
        links(),
        served.get(3),
        whole(served.get(4), Set.of("live-csp-blocked", "live-page-unreachable")),
        test(),
        served.get(6));
  }

  /** A step that is proven of what was visited, where that was all and all of it was judged. */
  private ChecklistStep whole(ChecklistStep step, Set<String> rules) {
    long wrong = open(rules::contains);
    List<String> evidence = new ArrayList<>(step.evidence());
    if (wrong > 0) {
      evidence.add(words.text("html.evidence.live-findings", words.number(wrong)));
      return new ChecklistStep(step.step(), FAILED, evidence);
    }
    List<String> gaps = gaps(rules);
    if (step.state() == FAILED || gaps.isEmpty()) {
      return step;
    }
    if (step.state() == NOT_RUN && isComplete()) {
      gaps.addAll(0, step.evidence());
    }
    return new ChecklistStep(step.step(), NOT_RUN, gaps);
  }

  /** Why nothing found by these rules does not mean that there is nothing. */
  private List<String> gaps(Set<String> rules) {
    List<String> gaps = ChecklistGaps.of(report, rules::contains);
    if (!isComplete()) {
      gaps.add(
          0,
          subject.coverage().onlyCampaign().isPresent()
              ? words.text("html.gap.only-campaign")
              : words.text("html.gap.not-all-pages"));
    }
    return gaps;
  }

  private boolean isComplete() {
    return subject.coverage().complete() && subject.coverage().onlyCampaign().isEmpty();
  }

  private ChecklistStep links() {
    String followed =
        words.text("html.evidence.followed", words.number(subject.coverage().campaignLinks()));
    long wrong = open(rule -> OF_LINKS.contains(rule) || rule.startsWith("utm-"));
    if (wrong > 0) {
      String found = words.text("html.evidence.live-findings", words.number(wrong));
      return new ChecklistStep(GuideStep.LINKS, FAILED, List.of(followed, found));
    }
    return new ChecklistStep(
        GuideStep.LINKS, NOT_RUN, List.of(followed, words.text("html.gap.campaigns-goal")));
  }

  /** What a browser has proven; the new person card nobody but a person can look at. */
  private ChecklistStep test() {
    if (subject.journey().isEmpty()) {
      return new ChecklistStep(
          GuideStep.TEST,
          open(rule -> rule.startsWith("live-")) > 0 ? FAILED : BY_HAND,
          List.of(words.text("html.gap.no-journey"), words.text("html.unseen.card")));
    }
    JourneyResult result = subject.journey().get().result();
    long proven = result.steps().stream().filter(step -> step.state() == State.PROVEN).count();
    boolean failed = !result.failed().isEmpty();
    return new ChecklistStep(
        GuideStep.TEST,
        failed ? FAILED : BY_HAND,
        List.of(
            words.text(
                "html.evidence.journey", words.number(proven), words.number(result.steps().size())),
            words.text("html.unseen.card")));
  }

  private long open(Predicate<String> rules) {
    return report.result().findings().stream()
        .filter(finding -> finding.severity() != Severity.INFO)
        .map(Finding::rule)
        .filter(rules)
        .count();
  }
}
