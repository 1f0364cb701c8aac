package io.github.utmguard.report;

import static io.github.utmguard.report.StepState.BY_HAND;
import static io.github.utmguard.report.StepState.FAILED;
import static io.github.utmguard.report.StepState.NOT_RUN;
import static io.github.utmguard.report.StepState.PROVEN;

import io.github.utmguard.check.Coverage;
import io.github.utmguard.finding.Finding;
import io.github.utmguard.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The seven steps of SuperOffice's setup guide, as far as a check of the site's files can tell. A
 * step is proven only where all of it was seen; what a check cannot see stays with people.
 */
final class Checklist {
  private static final Set<String> BLOCKED = Set.of("tag-blocked", "embedded-form-blocked");

  private final SiteReport report;
  private final HtmlWords words;

  Checklist(SiteReport report) {
    this.report = report;
    this.words = new HtmlWords(report.messages());
  }

  /** The steps in the guide's order. */
  List<ChecklistStep> steps() {
    return List.of(
        new ChecklistStep(GuideStep.ENABLE, BY_HAND, List.of(words.text("html.unseen.setting"))),
        script(),
        links(),
        new ChecklistStep(GuideStep.APPLY, BY_HAND, List.of(words.text("html.unseen.materials"))),
        publish(),
        test(),
        new ChecklistStep(GuideStep.ANALYZE, BY_HAND, List.of(words.text("html.unseen.results"))));
  }

  private ChecklistStep script() {
    Coverage coverage = report.result().coverage();
    String tagged =
        words.text(
            "html.evidence.tagged",
            words.number(coverage.tagged()),
            words.number(coverage.pages()));
    long wrong = open(Checklist::ofTag);
    if (wrong > 0 || coverage.tagged() < coverage.pages()) {
      List<String> evidence = new ArrayList<>(List.of(tagged));
      add(evidence, "html.evidence.tag-findings", wrong);
      add(evidence, "html.evidence.unreadable", open(Checklist::isUnreadable));
      return new ChecklistStep(GuideStep.SCRIPT, FAILED, evidence);
    }
    List<String> gaps = gaps(Checklist::ofTag);
    if (!report.scope().tagGiven()) {
      gaps.add(words.text("html.gap.tag-unknown"));
    }
    return proven(GuideStep.SCRIPT, gaps, tagged);
  }

  private ChecklistStep links() {
    long wrong =
        report.result().findings().stream()
            .filter(finding -> finding.severity() != Severity.INFO)
            .filter(finding -> finding.rule().startsWith("utm-"))
            .count();
    if (wrong > 0) {
      List<String> evidence = new ArrayList<>();
      add(evidence, "html.evidence.utm-findings", wrong);
      return new ChecklistStep(GuideStep.LINKS, FAILED, evidence);
    }
    return new ChecklistStep(GuideStep.LINKS, NOT_RUN, List.of(words.text("html.gap.campaigns")));
  }

  /** The step about forms. */
  ChecklistStep publish() {
    Coverage coverage = report.result().coverage();
    long wrong = open(Checklist::ofForm) - open(Checklist::isMention);
    if (wrong > 0) {
      List<String> evidence = new ArrayList<>();
      add(evidence, "html.evidence.form-findings", wrong);
      return new ChecklistStep(GuideStep.PUBLISH, FAILED, evidence);
    }
    List<String> gaps = gaps(Checklist::ofForm);
    add(gaps, "html.gap.mentions", open(Checklist::isMention));
    add(gaps, "html.gap.fragments", coverage.fragments());
    if (coverage.embeddedForms() == 0) {
      gaps.add(words.text("html.gap.no-form"));
    }
    String forms = words.text("html.evidence.forms", words.number(coverage.embeddedForms()));
    return proven(GuideStep.PUBLISH, gaps, forms);
  }

  private ChecklistStep test() {
    List<String> evidence = new ArrayList<>();
    add(evidence, "html.evidence.blocked", open(BLOCKED::contains));
    StepState state = evidence.isEmpty() ? BY_HAND : FAILED;
    evidence.add(words.text("html.unseen.live"));
    return new ChecklistStep(GuideStep.TEST, state, evidence);
  }

  private static ChecklistStep proven(GuideStep step, List<String> gaps, String evidence) {
    return gaps.isEmpty()
        ? new ChecklistStep(step, PROVEN, List.of(evidence))
        : new ChecklistStep(step, NOT_RUN, gaps);
  }

  /** Why nothing found by these rules does not mean that there is nothing. */
  private List<String> gaps(Predicate<String> ofStep) {
    Predicate<String> rules = ofStep.or(Checklist::isUnreadable);
    List<String> gaps = new ArrayList<>();
    if (report.result().coverage().pages() == 0) {
      gaps.add(words.text("html.gap.no-page"));
    }
    if (!report.scope().everyPage()) {
      gaps.add(words.text("html.gap.pages-left-out"));
    }
    gaps.addAll(ChecklistGaps.of(report, rules));
    add(gaps, "html.gap.unreadable", open(Checklist::isUnreadable));
    return gaps;
  }

  private void add(List<String> sentences, String key, long count) {
    if (count > 0) {
      sentences.add(words.text(key, words.number(count)));
    }
  }

  private long open(Predicate<String> rules) {
    return report.result().findings().stream().map(Finding::rule).filter(rules).count();
  }

  private static boolean ofTag(String rule) {
    return rule.startsWith("tag-") || rule.equals("embedded-form-untracked");
  }

  private static boolean ofForm(String rule) {
    return rule.startsWith("hosted-form-") || rule.startsWith("embedded-form-");
  }

  /** Which may be used, or not: neither can be told from files. */
  private static boolean isMention(String rule) {
    return rule.equals("hosted-form-mention");
  }

  private static boolean isUnreadable(String rule) {
    return rule.equals("page-unreadable");
  }
}
