package io.github.utmguard.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.utmguard.campaign.CampaignCoverage;
import io.github.utmguard.check.Coverage;
import io.github.utmguard.finding.Severity;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What reports say of campaign links and materials. */
class CampaignSubjectTest {
  private static final SiteReport GREEN =
      SampleSubjects.report(SampleSubjects.CAMPAIGNS, Coverage.NONE);

  @Test
  void theReportNamesTheSheetAndSpeaksOfLinks() {
    Document page = SampleSubjects.html(GREEN);
    assertEquals("Passed: campaign links of campaigns.csv", page.title());
    assertEquals(
        "The campaign links are built right, and land on pages that keep the first interaction.",
        page.select("section.verdict p").text());
    assertTrue(page.text().contains("Nothing was found in the sheet and in the materials."));
    assertEquals(7, page.select("li.step").size());
    assertEquals(1, page.select("li.step.proven").size());
  }

  @Test
  void theFiguresAreThoseOfLinksAndMaterials() {
    assertEquals(
        List.of(
            "plain Rows of the sheet 7",
            "plain Campaign links 11",
            "plain Landing pages 3",
            "plain Materials 2",
            "plain Links in materials 5"),
        SampleSubjects.figures(GREEN));
  }

  @ParameterizedTest
  @CsvSource({"0, 0, Nothing checked", "1, 0, Passed", "0, 1, Passed"})
  void noLinkAtAllIsNotPassed(int links, int materialLinks, String verdict) {
    CampaignSubject subject =
        new CampaignSubject(
            "campaigns.csv", new CampaignCoverage(1, links, links, links, 1, materialLinks));
    SiteReport report = SampleSubjects.report(subject, Coverage.NONE);
    assertEquals(verdict, SampleSubjects.html(report).select("h1").text());
  }

  @Test
  void theLogAndTheSummaryCountTheSame() {
    assertEquals(
        "11 campaign links from 7 rows to 3 landing pages; 5 links in 2 materials: all well",
        SampleSubjects.CAMPAIGNS.summary(GREEN, "all well"));
    String summary = GitHubSummary.of(GREEN, 100_000);
    assertTrue(summary.startsWith("## Campaign links: `campaigns.csv`\n"), summary);
    assertTrue(
        summary.contains(
            "Links: 11, from 7 rows, to 3 landing pages. Links in materials: 5, in 2 files."),
        summary);
  }

  @Test
  void itsResultsStandApartFromThoseOfTheSite() throws IOException {
    assertEquals("superoffice-utm/campaigns/target/site/", SampleSubjects.sarifRun(GREEN));
  }

  @Test
  void aBuildServerIsToldOfTheRulesThatRan() throws IOException {
    Set<String> rules = SampleSubjects.junitRules(GREEN);
    assertTrue(rules.contains("campaign-landing-missing"), rules.toString());
    assertFalse(rules.contains("tag-missing"), rules.toString());
    assertFalse(rules.contains("live-tag-stripped"), rules.toString());
  }

  @Test
  void aFailedReportSaysWhatIsLost() {
    SiteReport red =
        SampleSubjects.report(
            SampleSubjects.CAMPAIGNS,
            Coverage.NONE,
            SampleSubjects.finding("campaign-landing-missing", Severity.ERROR));
    assertEquals(
        "Some links do not lead to where a lead is captured, or are not counted. Put the errors"
            + " right before you use them.",
        SampleSubjects.html(red).select("section.verdict p").text());
  }
}
