package io.github.utmguard.report;

import static io.github.utmguard.report.StepState.BY_HAND;
import static io.github.utmguard.report.StepState.FAILED;
import static io.github.utmguard.report.StepState.NOT_RUN;
import static io.github.utmguard.report.StepState.PROVEN;

import io.github.utmguard.campaign.CampaignCoverage;
import io.github.utmguard.finding.Finding;
import io.github.utmguard.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The seven steps of SuperOffice's setup guide, as far as a check of campaigns can tell: whether
 * links are made right, and whether the given materials use them. The site itself is {@code
 * check}'s work.
 */
final class CampaignChecklist {
  private static final Set<String> OF_MATERIALS =
      Set.of("campaign-link-untagged", "campaign-link-unlisted", "campaign-link-altered");

  private final SiteReport report;
  private final CampaignCoverage coverage;
  private final HtmlWords words;

  CampaignChecklist(SiteReport report, CampaignCoverage coverage) {
    this.report = report;
    this.coverage = coverage;
    this.words = new HtmlWords(report.messages());
  }

  List<ChecklistStep> steps() {
    List<String> check = List.of(words.text("html.gap.check"));
    return List.of(
        new ChecklistStep(GuideStep.ENABLE, BY_HAND, List.of(words.text("html.unseen.setting"))),
        new ChecklistStep(GuideStep.SCRIPT, NOT_RUN, check),
        links(),
        materials(),
        new ChecklistStep(GuideStep.PUBLISH, NOT_RUN, check),
        new ChecklistStep(GuideStep.TEST, BY_HAND, List.of(words.text("html.unseen.live"))),
        new ChecklistStep(GuideStep.ANALYZE, BY_HAND, List.of(words.text("html.unseen.results"))));
  }

  private ChecklistStep links() {
    String made =
        words.text(
            "html.evidence.campaign-links",
            words.number(coverage.links()),
            words.number(coverage.rows()));
    return step(GuideStep.LINKS, CampaignChecklist::isOfLinks, coverage.links(), made);
  }

  /** What is not among the materials, nobody but a person can look at. */
  private ChecklistStep materials() {
    List<String> unseen = List.of(words.text("html.unseen.other-materials"));
    if (coverage.materials() == 0) {
      return new ChecklistStep(
          GuideStep.APPLY, BY_HAND, List.of(words.text("html.unseen.materials")));
    }
    String used =
        words.text(
            "html.evidence.materials",
            words.number(coverage.materialLinks()),
            words.number(coverage.materials()));
    ChecklistStep checked =
        step(GuideStep.APPLY, OF_MATERIALS::contains, coverage.materialLinks(), used);
    List<String> evidence = new ArrayList<>(checked.evidence());
    evidence.addAll(unseen);
    return new ChecklistStep(
        GuideStep.APPLY, checked.state() == FAILED ? FAILED : BY_HAND, evidence);
  }

  private ChecklistStep step(GuideStep step, Predicate<String> rules, int links, String proof) {
    long wrong = open(rules);
    if (wrong > 0) {
      String found = words.text("html.evidence.campaign-findings", words.number(wrong));
      return new ChecklistStep(step, FAILED, List.of(proof, found));
    }
    List<String> gaps = ChecklistGaps.of(report, rules);
    if (links == 0) {
      gaps.add(0, words.text("html.gap.no-links"));
    }
    return gaps.isEmpty()
        ? new ChecklistStep(step, PROVEN, List.of(proof))
        : new ChecklistStep(step, NOT_RUN, gaps);
  }

  private static boolean isOfLinks(String rule) {
    return rule.startsWith("utm-")
        || (rule.startsWith("campaign-") && !OF_MATERIALS.contains(rule));
  }

  private long open(Predicate<String> rules) {
    return report.result().findings().stream()
        .filter(finding -> finding.severity() != Severity.INFO)
        .map(Finding::rule)
        .filter(rules)
        .count();
  }
}
