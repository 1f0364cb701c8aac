package io.github.utmguard.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.utmguard.check.Coverage;
import io.github.utmguard.finding.Finding;
import io.github.utmguard.finding.Messages;
import io.github.utmguard.finding.Severity;
import io.github.utmguard.live.VerifyCoverage;
import io.github.utmguard.live.journey.JourneyStage;
import io.github.utmguard.live.journey.JourneyStep;
import io.github.utmguard.live.journey.JourneyStep.State;
import io.github.utmguard.live.pages.PageList;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What reports say of a deployed site. */
class VerifySubjectTest {
  private static final Coverage PAGES = new Coverage(10, 1, 9, 2, 3);
  private static final SiteReport REPORT = SampleSubjects.report(SampleSubjects.VERIFIED, PAGES);
  private static final SiteReport WALKED =
      SampleSubjects.report(
          SampleSubjects.walked(
              SampleSubjects.step(JourneyStage.BROWSER, State.PROVEN),
              SampleSubjects.step(JourneyStage.LANDING, State.WARNING),
              SampleSubjects.step(JourneyStage.KEPT, State.FAILED),
              SampleSubjects.step(JourneyStage.FORM, State.NOT_RUN)),
          PAGES);

  private static Finding live(String rule) {
    return SampleSubjects.finding(rule, Severity.ERROR);
  }

  @Test
  void theReportNamesTheAddressAndSpeaksOfWhatVisitorsGet() {
    Document page = SampleSubjects.html(REPORT);
    assertEquals("Passed: deployed site https://www.example.com/", page.title());
    assertEquals(
        "Verification of the deployed site https://www.example.com/",
        page.select("header p.site").text());
    assertEquals(
        "On the site as visitors get it, nothing was found that loses the campaign of a lead.",
        page.select("section.verdict p").text());
    assertEquals(7, page.select("li.step").size());
    assertTrue(
        page.text()
            .contains("No journey was taken, as no page has a UTM tag whose work could be proven."),
        "its notes");
  }

  @Test
  void theFiguresAreThoseOfThePagesAndOfWhatWasFollowed() {
    List<String> figures = SampleSubjects.figures(REPORT);
    SiteReport ofFiles = SampleSubjects.report(new SiteSubject(), PAGES);
    assertEquals(SampleSubjects.figures(ofFiles), figures.subList(0, figures.size() - 2));
    assertEquals(
        List.of("plain Campaign links followed 4", "plain Spellings of the address 3"),
        figures.subList(figures.size() - 2, figures.size()));
  }

  @ParameterizedTest
  @CsvSource({"0, 0, Nothing checked", "1, 0, Passed", "0, 1, Passed"})
  void nothingVisitedIsNotPassed(int pages, int links, String verdict) {
    VerifyCoverage coverage =
        new VerifyCoverage(
            PageList.Origin.CRAWL, true, 0, links, 0, Optional.empty(), true, List.of());
    SiteReport report =
        SampleSubjects.report(
            new VerifySubject(coverage, Optional.empty()), new Coverage(pages, 0, pages, 0, 0));
    assertEquals(verdict, SampleSubjects.html(report).select("h1").text());
  }

  @Test
  void theLogAndTheSummaryCountTheSame() {
    assertEquals(
        "10 pages visited, 9 tagged; 4 campaign links and 3 spellings of the address followed:"
            + " all well",
        SampleSubjects.VERIFIED.summary(REPORT, "all well"));
    String summary = GitHubSummary.of(REPORT, 100_000);
    assertTrue(summary.startsWith("## Deployed site: `https://www.example.com/`\n"), summary);
    assertTrue(
        summary.contains(
            "Pages visited: 10, with the tag: 9. Campaign links followed: 4. Spellings of the"
                + " site's address followed: 3."),
        summary);
  }

  @Test
  void itsResultsStandApartAndItsPagesKeepTheirAddresses() throws IOException {
    assertEquals("superoffice-utm/verify/", SampleSubjects.sarifRun(REPORT));
    SiteReport red =
        SampleSubjects.report(SampleSubjects.VERIFIED, PAGES, live("live-tag-stripped"));
    assertEquals("", red.sitePrefix());
    assertTrue(
        GitHubSummary.of(red, 100_000)
            .contains("- `https://www.example.com/ (line 3, column 7)`\n"),
        GitHubSummary.of(red, 100_000));
  }

  @Test
  void aBuildServerIsToldOfTheRulesThatRan() throws IOException {
    Set<String> rules = SampleSubjects.junitRules(REPORT);
    assertTrue(rules.containsAll(Set.of("live-tag-stripped", "tag-missing")), rules.toString());
    assertFalse(rules.contains("campaign-landing-missing"), rules.toString());
  }

  @Test
  void theJourneyIsToldStepByStep() {
    Document page = SampleSubjects.html(WALKED);
    assertEquals(
        "A real browser opened a campaign link and walked to a form, as a visitor does."
            + " Chromium 140",
        page.select("section[aria-labelledby=journey] > p.about").text());
    assertEquals(
        List.of(
            "Proven Start a browser.",
            "Warning Open the campaign link.",
            "Failed The UTM values are kept.",
            "Not run The embedded form appears."),
        page.select("ol.journey > li").stream()
            .map(step -> step.select(".pill").text() + " " + step.select("h3").text())
            .toList());
    assertEquals(
        List.of("pill proven", "pill warning", "pill failed", "pill not-run"),
        page.select("ol.journey .pill").eachAttr("class"));
    assertTrue(
        page.select("ol.journey > li")
            .get(2)
            .text()
            .endsWith("The site keeps utm_source. The browser says: no cookies."));
    assertEquals(
        List.of(
            "In SuperOffice, open the new person's card: Privacy > E-marketing > Show more.",
            "Expect exactly this source: newsletter."),
        page.select(".by-hand-list li").eachText());
  }

  @Test
  void eachStepShowsWhatTheBrowserShowedAndTheEmptyFirstWindowIsLeftOut() {
    var pictures = SampleSubjects.html(WALKED).select("ol.journey img");
    assertEquals(
        List.of(
            "What the browser showed at the step: Open the campaign link.",
            "What the browser showed at the step: The UTM values are kept.",
            "What the browser showed at the step: The embedded form appears."),
        pictures.eachAttr("alt"));
    assertEquals("data:image/png;base64,AQID", pictures.attr("src"));
  }

  @Test
  void withoutAJourneyNoneIsTold() {
    assertFalse(SampleSubjects.html(REPORT).text().contains("A visitor's journey"));
  }

  @ParameterizedTest
  @CsvSource({"PROVEN, Proven", "WARNING, Warning", "FAILED, Failed", "NOT_RUN, Not run"})
  void aStepIsALineOfTheLog(State state, String word) {
    JourneyStep step = SampleSubjects.step(JourneyStage.KEPT, state);
    assertEquals(
        word + ": The UTM values are kept. The site keeps utm_source.",
        JourneyWords.line(step, new Messages(Locale.ENGLISH)));
  }
}
