package io.github.utmguard.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.utmguard.check.CheckResult;
import io.github.utmguard.check.CheckScope;
import io.github.utmguard.check.Coverage;
import io.github.utmguard.finding.Finding;
import io.github.utmguard.finding.Messages;
import io.github.utmguard.finding.Severity;
import io.github.utmguard.finding.SuppressedFinding;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the seven steps claim: never more than was seen. */
class ChecklistTest {
  private static final Coverage ALL_TAGGED = new Coverage(51, 0, 51, 2, 0);

  private static List<ChecklistStep> steps(
      Coverage coverage, CheckScope scope, List<SuppressedFinding> accepted, Finding... findings) {
    CheckResult result = new CheckResult(coverage, List.of(findings), accepted);
    return new Checklist(
            new SiteReport(
                "site",
                result,
                new Messages(Locale.ENGLISH),
                "1.0",
                scope,
                SiteReport.Build.DEFAULT))
        .steps();
  }

  private static String states(List<ChecklistStep> steps) {
    return String.join(" ", steps.stream().map(step -> step.state().id()).toList());
  }

  private static List<ChecklistStep> steps(Finding... findings) {
    return steps(ALL_TAGGED, SampleReports.WHOLE, List.of(), findings);
  }

  private static Finding finding(String rule, Severity severity) {
    return SampleReports.finding(rule, severity, "a.html", "tag-missing.message");
  }

  @Test
  void aGreenSiteProvesWhatCanBeSeenOfIt() {
    assertEquals("by-hand proven not-run by-hand proven by-hand by-hand", states(steps()));
    assertEquals(List.of("Pages that carry the tag: 51 of 51."), steps().get(1).evidence());
  }

  @ParameterizedTest
  @CsvSource({
    "tag-missing, by-hand failed not-run by-hand proven by-hand by-hand",
    "tag-not-first, by-hand failed not-run by-hand proven by-hand by-hand",
    "tag-development-host, by-hand failed not-run by-hand proven by-hand by-hand",
    "tag-blocked, by-hand failed not-run by-hand proven failed by-hand",
    "charset-late, by-hand proven not-run by-hand proven by-hand by-hand",
    "embedded-form-untracked, by-hand failed not-run by-hand failed by-hand by-hand",
    "embedded-form-blocked, by-hand proven not-run by-hand failed failed by-hand",
    "embedded-form-tenant, by-hand proven not-run by-hand failed by-hand by-hand",
    "hosted-form-link, by-hand proven not-run by-hand failed by-hand by-hand",
    "hosted-form-redirect, by-hand proven not-run by-hand failed by-hand by-hand",
    "hosted-form-mention, by-hand proven not-run by-hand not-run by-hand by-hand",
    "utm-naming, by-hand proven failed by-hand proven by-hand by-hand",
    "utm-internal-link, by-hand proven failed by-hand proven by-hand by-hand",
    "page-unreadable, by-hand not-run not-run by-hand not-run by-hand by-hand"
  })
  void anOpenFindingUnticksItsSteps(String rule, String states) {
    assertEquals(states, states(steps(finding(rule, Severity.WARNING))));
    // Turned down it is no less true.
    if (!rule.startsWith("utm-")) {
      assertEquals(states, states(steps(finding(rule, Severity.INFO))));
    }
  }

  @Test
  void aFailedStepSaysOfWhichFindings() {
    List<ChecklistStep> steps =
        steps(
            finding("tag-missing", Severity.ERROR),
            finding("tag-missing", Severity.ERROR),
            finding("page-unreadable", Severity.ERROR),
            finding("utm-naming", Severity.WARNING),
            finding("hosted-form-link", Severity.ERROR));
    assertEquals(
        List.of(
            "Pages that carry the tag: 51 of 51.",
            "Open findings about the tag: 2.",
            "Pages that could not be read: 1."),
        steps.get(1).evidence());
    assertEquals(
        List.of("Open findings about UTM parameters in links of the site: 1."),
        steps.get(2).evidence());
    assertEquals(List.of("Open findings about forms: 1."), steps.get(4).evidence());
  }

  @Test
  void anExtraKeyThatSuperOfficeIgnoresIsNoFailure() {
    assertEquals(
        StepState.NOT_RUN, steps(finding("utm-unknown-parameter", Severity.INFO)).get(2).state());
  }

  @ParameterizedTest
  @ValueSource(strings = {"tag-missing", "hosted-form-link", "page-unreadable"})
  void anAcceptedFindingAndARuleSwitchedOffAreNoProof(String rule) {
    SuppressedFinding accepted =
        new SuppressedFinding(
            finding(rule, Severity.ERROR), SuppressedFinding.Origin.BASELINE, "known");
    CheckScope off = new CheckScope(true, true, Set.of(rule));
    for (List<ChecklistStep> steps :
        List.of(
            steps(ALL_TAGGED, SampleReports.WHOLE, List.of(accepted)),
            steps(ALL_TAGGED, off, List.of()))) {
      assertEquals(rule.startsWith("hosted-form"), steps.get(1).state() == StepState.PROVEN, rule);
      assertEquals(rule.startsWith("tag"), steps.get(4).state() == StepState.PROVEN, rule);
      assertTrue(steps.stream().noneMatch(step -> step.state() == StepState.FAILED), rule);
    }
  }

  @Test
  void pagesWithoutATagFailTheStepThoughNoRuleSaysSo() {
    CheckScope off = new CheckScope(true, true, Set.of("tag-missing"));
    ChecklistStep script = steps(new Coverage(51, 0, 50, 2, 0), off, List.of()).get(1);
    assertEquals(StepState.FAILED, script.state());
    assertEquals(List.of("Pages that carry the tag: 50 of 51."), script.evidence());
  }

  @Test
  void nothingIsProvenOfASiteThatIsNotSeenWhole() {
    String unproven = "by-hand not-run not-run by-hand not-run by-hand by-hand";
    CheckScope excluded = new CheckScope(false, true, Set.of());
    assertEquals(unproven, states(steps(ALL_TAGGED, excluded, List.of())));
    assertEquals(unproven, states(steps(ALL_TAGGED, CheckScope.UNKNOWN, List.of())));
    assertEquals(
        unproven, states(steps(new Coverage(0, 0, 0, 0, 0), SampleReports.WHOLE, List.of())));
  }

  @Test
  void theRightTagIsNotProvenWhereNobodySaidWhichItIs() {
    List<ChecklistStep> steps = steps(ALL_TAGGED, new CheckScope(true, false, Set.of()), List.of());
    assertEquals(StepState.NOT_RUN, steps.get(1).state());
    assertEquals(StepState.PROVEN, steps.get(4).state());
  }

  @Test
  void formsAreNotProvenByTheirAbsenceNorBesideFragments() {
    assertEquals(
        StepState.NOT_RUN,
        steps(new Coverage(51, 0, 51, 0, 0), SampleReports.WHOLE, List.of()).get(4).state());
    assertEquals(
        StepState.NOT_RUN,
        steps(new Coverage(51, 1, 51, 2, 0), SampleReports.WHOLE, List.of()).get(4).state());
  }

  @Test
  void everyStepSaysWhy() {
    steps().forEach(step -> assertFalse(step.evidence().isEmpty(), step.toString()));
  }
}
