package io.github.utmguard.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.utmguard.campaign.CampaignCoverage;
import io.github.utmguard.check.CheckResult;
import io.github.utmguard.check.CheckScope;
import io.github.utmguard.check.Coverage;
import io.github.utmguard.finding.Finding;
import io.github.utmguard.finding.Severity;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the seven steps claim of campaign links and materials: never more than was seen. */
class CampaignChecklistTest {
  private static final String MADE =
      "Campaign links that were built and checked: 11, from 7 rows of the sheet.";
  private static final String USED =
      "Links in the given materials that were checked: 5, in 2 files.";
  private static final String ELSEWHERE =
      "Only a person can see whether the links are used in places that are not among the given"
          + " materials.";

  private static List<ChecklistStep> steps(Finding... findings) {
    return SampleSubjects.CAMPAIGNS.steps(
        SampleSubjects.report(SampleSubjects.CAMPAIGNS, Coverage.NONE, findings));
  }

  private static List<ChecklistStep> steps(CampaignCoverage coverage) {
    CampaignSubject subject = new CampaignSubject("campaigns.csv", coverage);
    return subject.steps(SampleSubjects.report(subject, Coverage.NONE));
  }

  private static List<ChecklistStep> steps(CheckResult result, CheckScope scope) {
    return SampleSubjects.CAMPAIGNS.steps(
        SampleSubjects.report(SampleSubjects.CAMPAIGNS, result, scope));
  }

  @Test
  void whatIsRightIsProvenOfLinksAndLeftToPeopleWhereTheyAreUsed() {
    List<ChecklistStep> steps = steps();
    assertEquals(
        "by-hand not-run proven by-hand not-run by-hand by-hand", SampleSubjects.states(steps));
    assertEquals(List.of(GuideStep.values()), steps.stream().map(ChecklistStep::step).toList());
    assertEquals(
        List.of(
            List.of("This setting is in SuperOffice, where no check of a site can see it."),
            List.of("The goal check proves this step, with a report of its own."),
            List.of(MADE),
            List.of(USED, ELSEWHERE),
            List.of("The goal check proves this step, with a report of its own."),
            List.of(
                "Only a person can see whether the data arrives on the new person card. The"
                    + " published site was not checked."),
            List.of("The results are in SuperOffice, where no check of a site can see them.")),
        steps.stream().map(ChecklistStep::evidence).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "utm-naming, failed, by-hand",
    "campaign-landing-missing, failed, by-hand",
    "campaign-hosted-form, failed, by-hand",
    "campaign-link-untagged, proven, failed",
    "campaign-link-unlisted, proven, failed",
    "campaign-link-altered, proven, failed",
    "tag-missing, proven, by-hand"
  })
  void anOpenFindingUnticksItsStep(String rule, String links, String materials) {
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING)) {
      List<ChecklistStep> steps = steps(SampleSubjects.finding(rule, severity));
      assertEquals(
          "by-hand not-run " + links + " " + materials + " not-run by-hand by-hand",
          SampleSubjects.states(steps));
    }
  }

  @Test
  void aFailedStepSaysHowManyFindingsItHas() {
    List<ChecklistStep> steps =
        steps(
            SampleSubjects.finding("campaign-link-altered", Severity.ERROR),
            SampleSubjects.finding("campaign-landing-missing", Severity.ERROR),
            SampleSubjects.finding("utm-naming", Severity.WARNING));
    assertEquals(List.of(MADE, "Open findings about them: 2."), steps.get(2).evidence());
    assertEquals(List.of(USED, "Open findings about them: 1.", ELSEWHERE), steps.get(3).evidence());
  }

  @Test
  void informationIsNoFailure() {
    List<ChecklistStep> steps =
        steps(
            SampleSubjects.finding("utm-unknown-parameter", Severity.INFO),
            SampleSubjects.finding("campaign-link-unlisted", Severity.INFO));
    assertEquals(SampleSubjects.states(steps()), SampleSubjects.states(steps));
  }

  @Test
  void noLinkIsNoProof() {
    List<ChecklistStep> steps = steps(new CampaignCoverage(7, 0, 0, 0, 2, 0));
    assertEquals(StepState.NOT_RUN, steps.get(2).state());
    assertEquals(List.of("There was no such link to check."), steps.get(2).evidence());
    assertEquals(StepState.BY_HAND, steps.get(3).state());
    assertEquals(List.of("There was no such link to check.", ELSEWHERE), steps.get(3).evidence());
  }

  @Test
  void withoutMaterialsNoneIsSaidToBeChecked() {
    ChecklistStep materials = steps(new CampaignCoverage(7, 11, 3, 3, 0, 0)).get(3);
    assertEquals(StepState.BY_HAND, materials.state());
    assertEquals(
        List.of(
            "No newsletter, post or ad was checked. Where campaign links stand outside this site,"
                + " only a person can see it."),
        materials.evidence());
  }

  @Test
  void whatIsAcceptedOrSwitchedOffIsNoProof() {
    CheckResult accepted =
        new CheckResult(
            Coverage.NONE,
            List.of(),
            List.of(
                SampleSubjects.accepted("campaign-inconsistent"),
                SampleSubjects.accepted("campaign-link-altered"),
                SampleSubjects.accepted("tag-missing")));
    CheckScope scope =
        new CheckScope(
            true, true, Set.of("utm-naming", "campaign-expired", "campaign-link-untagged"));
    List<ChecklistStep> steps = steps(accepted, scope);
    assertEquals(
        "by-hand not-run not-run by-hand not-run by-hand by-hand", SampleSubjects.states(steps));
    assertEquals(
        List.of(
            "Not run in full: these rules are switched off: campaign-expired, utm-naming.",
            "Not proven: findings about this step that are accepted, but not put right: 1."),
        steps.get(2).evidence());
    assertEquals(
        List.of(
            "Not run in full: these rules are switched off: campaign-link-untagged.",
            "Not proven: findings about this step that are accepted, but not put right: 1.",
            ELSEWHERE),
        steps.get(3).evidence());
  }
}
