package io.github.utmguard.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.utmguard.check.CheckResult;
import io.github.utmguard.check.CheckScope;
import io.github.utmguard.check.Coverage;
import io.github.utmguard.finding.Finding;
import io.github.utmguard.finding.Severity;
import io.github.utmguard.finding.SuppressedFinding;
import io.github.utmguard.live.journey.JourneyStage;
import io.github.utmguard.live.journey.JourneyStep.State;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the seven steps claim of a deployed site: never more than was visited. */
class VerifyChecklistTest {
  private static final Coverage ALL_TAGGED = new Coverage(9, 0, 9, 1, 0);
  private static final String PAGES = "Pages that carry the tag: 9 of 9.";
  private static final String FORMS =
      "Embedded forms found: 1. No link from the files of the site leads to a hosted form.";
  private static final String FOLLOWED =
      "Campaign links that were followed to the page where they land: 4.";
  private static final String CARD =
      "Only a person can see whether the data arrives on the new person card.";
  private static final String NOT_ALL = "Not run in full: not all pages of the site were visited.";

  private static List<ChecklistStep> steps(VerifySubject subject, Finding... findings) {
    return subject.steps(SampleSubjects.report(subject, ALL_TAGGED, findings));
  }

  private static List<ChecklistStep> steps(Finding... findings) {
    return steps(SampleSubjects.VERIFIED, findings);
  }

  private static List<ChecklistStep> steps(CheckScope scope, SuppressedFinding... accepted) {
    CheckResult result = new CheckResult(ALL_TAGGED, List.of(), List.of(accepted));
    return SampleSubjects.VERIFIED.steps(
        SampleSubjects.report(SampleSubjects.VERIFIED, result, scope));
  }

  @Test
  void aSiteThatWasVisitedWholeProvesItsPages() {
    List<ChecklistStep> steps = steps();
    assertEquals(
        "by-hand proven not-run by-hand proven by-hand by-hand", SampleSubjects.states(steps));
    assertEquals(List.of(GuideStep.values()), steps.stream().map(ChecklistStep::step).toList());
    assertEquals(
        List.of(
            List.of("This setting is in SuperOffice, where no check of a site can see it."),
            List.of(PAGES),
            List.of(
                FOLLOWED,
                "Whether all of them are written consistently, the goal campaigns proves, with a"
                    + " report of its own."),
            List.of(
                "No newsletter, post or ad was checked. Where campaign links stand outside this"
                    + " site, only a person can see it."),
            List.of(FORMS),
            List.of(
                "No visitor's journey was taken in a browser. The option -Dutm.journey=true takes"
                    + " one.",
                CARD),
            List.of("The results are in SuperOffice, where no check of a site can see them.")),
        steps.stream().map(ChecklistStep::evidence).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "live-tag-stripped, by-hand failed not-run by-hand proven failed by-hand",
    "live-csp-blocked, by-hand failed not-run by-hand failed failed by-hand",
    "live-page-unreachable, by-hand failed not-run by-hand failed failed by-hand",
    "live-script-unreachable, by-hand failed not-run by-hand proven failed by-hand",
    "live-host-moved, by-hand failed not-run by-hand proven failed by-hand",
    "live-redirect-drops-utm, by-hand proven failed by-hand proven failed by-hand",
    "live-landing-missing, by-hand proven failed by-hand proven failed by-hand",
    "live-landing-untagged, by-hand proven failed by-hand proven failed by-hand",
    "utm-naming, by-hand proven failed by-hand proven by-hand by-hand",
    "tag-missing, by-hand failed not-run by-hand proven by-hand by-hand",
    "hosted-form-link, by-hand proven not-run by-hand failed by-hand by-hand"
  })
  void anOpenFindingUnticksItsSteps(String rule, String states) {
    assertEquals(
        states, SampleSubjects.states(steps(SampleSubjects.finding(rule, Severity.WARNING))));
  }

  @Test
  void aFailedStepSaysHowManyFindingsItHas() {
    List<ChecklistStep> steps =
        steps(
            SampleSubjects.finding("live-csp-blocked", Severity.ERROR),
            SampleSubjects.finding("live-tag-stripped", Severity.ERROR),
            SampleSubjects.finding("live-landing-missing", Severity.ERROR));
    assertEquals(
        List.of(PAGES, "Open findings about this on the deployed site: 2."),
        steps.get(1).evidence());
    assertEquals(
        List.of(FOLLOWED, "Open findings about this on the deployed site: 1."),
        steps.get(2).evidence());
    assertEquals(
        List.of(FORMS, "Open findings about this on the deployed site: 1."),
        steps.get(4).evidence());
  }

  @ParameterizedTest
  @ValueSource(strings = {"live-host-moved", "live-landing-untagged", "utm-unknown-parameter"})
  void informationIsNoFailure(String rule) {
    List<ChecklistStep> steps = steps(SampleSubjects.finding(rule, Severity.INFO));
    assertEquals(SampleSubjects.states(steps()), SampleSubjects.states(steps));
  }

  @Test
  void nothingIsProvenOfASiteThatWasNotVisitedWhole() {
    List<ChecklistStep> steps = steps(SampleSubjects.visited(false, Optional.empty()));
    assertEquals(
        "by-hand not-run not-run by-hand not-run by-hand by-hand", SampleSubjects.states(steps));
    assertEquals(List.of(NOT_ALL), steps.get(1).evidence());
    assertEquals(List.of(NOT_ALL), steps.get(4).evidence());
  }

  @Test
  void aSiteThatWasNotVisitedWholeIsNotSaidToHaveNoForm() {
    VerifySubject part = SampleSubjects.visited(false, Optional.empty());
    SiteReport report = SampleSubjects.report(part, new Coverage(9, 0, 9, 0, 0));
    assertEquals(List.of(NOT_ALL), part.steps(report).get(4).evidence());
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void nothingIsProvenOfASiteWhereOnlyACampaignWasLookedAt(boolean complete) {
    List<ChecklistStep> steps = steps(SampleSubjects.visited(complete, Optional.of("spring")));
    List<String> gap = List.of("Not run in full: only the pages of one campaign were visited.");
    assertEquals(
        "by-hand not-run not-run by-hand not-run by-hand by-hand", SampleSubjects.states(steps));
    assertEquals(gap, steps.get(1).evidence());
    assertEquals(gap, steps.get(4).evidence());
  }

  @Test
  void whatIsWrongIsWrongThoughNotAllWasVisited() {
    VerifySubject part = SampleSubjects.visited(false, Optional.empty());
    ChecklistStep ofFiles =
        steps(part, SampleSubjects.finding("tag-missing", Severity.ERROR)).get(1);
    assertEquals(StepState.FAILED, ofFiles.state());
    assertEquals(List.of(PAGES, "Open findings about the tag: 1."), ofFiles.evidence());
    assertEquals(
        "by-hand failed not-run by-hand not-run failed by-hand",
        SampleSubjects.states(
            steps(part, SampleSubjects.finding("live-tag-stripped", Severity.ERROR))));
  }

  @Test
  void whatIsAcceptedIsNoProof() {
    List<ChecklistStep> steps =
        steps(
            SampleReports.WHOLE,
            SampleSubjects.accepted("live-page-unreachable"),
            SampleSubjects.accepted("live-tag-stripped"));
    assertEquals(
        "by-hand not-run not-run by-hand not-run by-hand by-hand", SampleSubjects.states(steps));
    assertEquals(
        List.of("Not proven: findings about this step that are accepted, but not put right: 2."),
        steps.get(1).evidence());
    assertEquals(
        List.of("Not proven: findings about this step that are accepted, but not put right: 1."),
        steps.get(4).evidence());
  }

  @Test
  void whatIsSwitchedOffIsNoProof() {
    CheckScope scope =
        new CheckScope(
            true, false, Set.of("live-tag-stripped", "live-csp-blocked", "live-landing-missing"));
    List<ChecklistStep> steps = steps(scope);
    assertEquals(
        "by-hand not-run not-run by-hand not-run by-hand by-hand", SampleSubjects.states(steps));
    assertEquals(
        List.of(
            "Not proven: the parameter scriptUrl is not given, so the pages were only compared"
                + " with each other.",
            "Not run in full: these rules are switched off: live-csp-blocked, live-tag-stripped."),
        steps.get(1).evidence());
    assertEquals(
        List.of("Not run in full: these rules are switched off: live-csp-blocked."),
        steps.get(4).evidence());
  }

  @Test
  void aJourneySaysHowFarItCameAndLeavesTheCardToPeople() {
    ChecklistStep test =
        steps(
                SampleSubjects.walked(
                    SampleSubjects.step(JourneyStage.LANDING, State.PROVEN),
                    SampleSubjects.step(JourneyStage.KEPT, State.PROVEN),
                    SampleSubjects.step(JourneyStage.FORM, State.WARNING),
                    SampleSubjects.step(JourneyStage.SUBMIT, State.NOT_RUN)))
            .get(5);
    assertEquals(StepState.BY_HAND, test.state());
    assertEquals(
        List.of("Steps of a visitor's journey in a real browser that were proven: 2 of 4.", CARD),
        test.evidence());
  }

  @Test
  void aJourneyThatFailedFailsTheTest() {
    ChecklistStep test =
        steps(
                SampleSubjects.walked(
                    SampleSubjects.step(JourneyStage.LANDING, State.PROVEN),
                    SampleSubjects.step(JourneyStage.KEPT, State.FAILED)))
            .get(5);
    assertEquals(StepState.FAILED, test.state());
    assertEquals(
        List.of("Steps of a visitor's journey in a real browser that were proven: 1 of 2.", CARD),
        test.evidence());
  }
}
