package io.github.utmguard.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@MojoTest
class CheckMojoTest {
  private static final String LINK =
      "<a href=\"https://online2.superoffice.com/Cust26633/CS/scripts/customer.fcgi"
          + "?action=formFrame&amp;formId=F-1\">Contact</a>";
  private static final String GOOD =
      "<html><head>" + Goal.TAG + "<title>T</title></head><body>\n\n%s</body></html>";
  private static final String NOT_FIRST =
      "<html><head><title>T</title>" + Goal.TAG + "</head></html>";

  @TempDir private Path folder;
  private Goal goal;

  @BeforeEach
  @InjectMojo(goal = "check")
  void createGoal(CheckMojo mojo) throws Exception {
    goal = new Goal(mojo, folder);
  }

  @Test
  void aGoodSitePasses() throws Exception {
    goal.page("index.html", GOOD.formatted(""));
    assertEquals(
        List.of("INFO 1 page checked, 1 tagged, 0 fragments: 0 errors, 0 warnings, 0 infos"),
        goal.run().entries());
    assertTrue(Files.exists(folder.resolve("reports/report.json")));
  }

  @Test
  void aHostedLinkFailsTheBuildAndSaysWhatToPaste() throws Exception {
    goal.page("contact.html", GOOD.formatted(LINK));
    assertEquals(
        "The site's lead tracking is not right: 1 error, 0 warnings, 0 infos."
            + " The report is reports/report.html.",
        goal.failure());
    List<String> block = goal.log().entries().get(0).lines().toList();
    assertTrue(block.get(0).startsWith("ERROR hosted-form-link: "), block.get(0));
    assertEquals("  at public/contact.html:4:10", block.get(1));
    assertEquals(
        "       <script src=\"https://online2.superoffice.com/Cust26633/CS/scripts/customer.fcgi"
            + "?action=form&amp;id=F-1\"></script>",
        block.get(4));
  }

  @Test
  void speaksNorwegianToPeopleAndEnglishToPrograms() throws Exception {
    goal.page("contact.html", GOOD.formatted(LINK));
    assertEquals(
        "Leadsporingen på nettstedet er ikke i orden: 1 feil, 0 advarsler, 0 merknader."
            + " Rapporten ligger i reports/report.html.",
        goal.with("locale", "nb-NO").failure());
    String block = goal.log().entries().get(0);
    assertTrue(block.startsWith("ERROR hosted-form-link: Dette fører fra nettstedet til"), block);
    String report = Files.readString(folder.resolve("reports/report.json"));
    assertTrue(report.contains("This leads from the site to a SuperOffice-hosted form"), report);
  }

  @Test
  void whatFailsTheBuildIsChosen() throws Exception {
    goal.page("index.html", NOT_FIRST);
    goal.run();
    String failure = goal.with("failOn", "warning").failure();
    assertTrue(failure.contains("0 errors, 1 warning, 0 infos"), failure);
    assertTrue(failure.endsWith("(failOn=warning)"), failure);
    goal.page("contact.html", GOOD.formatted(LINK));
    goal.with("failOn", "never").run();
    List<String> entries = goal.log().entries();
    String counts = entries.get(entries.size() - 2);
    assertTrue(counts.endsWith("1 error, 1 warning, 0 infos"), counts);
    assertTrue(goal.log().last().contains("because of failOn=never"), goal.log().last());
  }

  @Test
  void rulesAreSwitchedOffAndWeighed() throws Exception {
    goal.page("index.html", NOT_FIRST + LINK);
    goal.with("rules", "hosted-form-link:off,tag-not-first:error");
    assertTrue(goal.failure().contains("1 error, 0 warnings, 0 infos"));
  }

  @Test
  void anOldSiteIsAdoptedByABaseline() throws Exception {
    goal.page("contact.html", GOOD.formatted(LINK + LINK));
    goal.page("press.html", GOOD.formatted("<!-- utm-allow hosted-form-link: agreed -->" + LINK));
    goal.with("baseline", "conf/baseline.json").with("updateBaseline", "true");
    assertEquals(
        List.of(
            "INFO 2 pages checked, 2 tagged, 0 fragments: 0 errors, 0 warnings, 0 infos",
            "INFO Accepted findings: 1 suppressed, 2 in the baseline.",
            "INFO Baseline conf/baseline.json written: 2 findings."),
        goal.run().entries());
    goal.page("new.html", GOOD.formatted(LINK));
    goal.page("contact.html", GOOD.formatted(LINK));
    goal.log().entries().clear();
    String failure = goal.with("updateBaseline", "false").with("failOn", "warning").failure();
    assertTrue(failure.contains("1 error, 1 warning, 0 infos"), failure);
    String log = String.join("\n", goal.log().entries());
    assertTrue(log.contains("  at public/new.html:4:10"), log);
    assertTrue(log.contains("  at conf/baseline.json:2:1"), log);
  }

  /** As modules do whose baseline is named in one superoffice-utm.json for all. */
  @Test
  void aBaselineOfOneSiteIsNotOverwrittenByAnother() throws Exception {
    goal.page("contact.html", GOOD.formatted(LINK));
    Path other = Files.createDirectories(folder.resolve("other"));
    Files.writeString(other.resolve("index.html"), GOOD.formatted(""));
    Path baseline = folder.resolve("baseline.json");
    goal.with("baseline", baseline.toString()).with("updateBaseline", "true").run();
    String written = Files.readString(baseline);
    goal.run();
    String refusal = goal.with("siteDirectory", other.toString()).refusal();
    assertTrue(refusal.contains(baseline + " was just written for the site "), refusal);
    assertEquals(written, Files.readString(baseline));
  }

  @Test
  void aBaselineIsReadBeforeTheSite() throws Exception {
    Files.writeString(folder.resolve("baseline.json"), "{\"schemaVersion\": 9, \"entries\": []}");
    String refusal = goal.with("baseline", "baseline.json").refusal();
    assertTrue(refusal.startsWith("Parameter 'baseline' (property utm.baseline): "), refusal);
    assertTrue(refusal.contains("schemaVersion 9"), refusal);
  }

  @Test
  void theFolderThatMavenStandsInMayBeTheSite() throws Exception {
    Files.writeString(folder.resolve("contact.html"), GOOD.formatted(LINK));
    goal.with("siteDirectory", folder.toString()).failure();
    assertTrue(
        goal.log().entries().get(0).contains("  at contact.html:4:10"),
        goal.log().entries().get(0));
    assertTrue(
        Files.readString(folder.resolve("reports/report.json")).contains("\"site\" : \".\""));
  }

  /** Where the project is the site, the default folder of the reports is in it too. */
  @Test
  void itsOwnFilesAreNoPartOfTheSite() throws Exception {
    goal.page("contact.html", GOOD.formatted(LINK));
    goal.with("reportDirectory", goal.site().resolve("target/reports").toString());
    goal.with("baseline", goal.site().resolve("known.json").toString());
    goal.with("updateBaseline", "true").run();
    goal.with("updateBaseline", "false").log().entries().clear();
    goal.page(
        "superoffice-utm.json",
        "{\"suppressions\": [{\"url\": \"https://online2.superoffice.com/Cust26633/CS/scripts/"
            + "customer.fcgi?action=formFrame&formId=F-1\"}]}");
    assertEquals(
        List.of(
            "INFO 1 page checked, 1 tagged, 0 fragments: 0 errors, 0 warnings, 0 infos",
            "INFO Accepted findings: 0 suppressed, 1 in the baseline."),
        goal.run().entries());
  }

  @Test
  void aPageIsNotOverwrittenByTheReport() throws Exception {
    Path page = goal.page("report.html", GOOD.formatted(""));
    goal.with("reportDirectory", goal.site().toString());
    assertEquals(
        "Parameter 'reportDirectory' (property utm.reportDirectory): "
            + page
            + " belongs to the site, and a report of the same name would overwrite it."
            + " A right value: target/superoffice-utm",
        goal.refusal());
    assertEquals(GOOD.formatted(""), Files.readString(page));
    goal.with("reportFormats", List.of("json")).run();
    assertTrue(goal.log().last().contains("1 page checked, 1 tagged"), goal.log().last());
  }

  @Test
  void saysWhatKeepsTheReportFromBeingWritten() throws Exception {
    goal.page("index.html", GOOD.formatted(""));
    Path file = Files.createFile(folder.resolve("taken"));
    assertEquals(
        "reportDirectory: no report can be written to "
            + file
            + " ("
            + file
            + " is a file, not a folder)."
            + " Name a folder where it can: -Dutm.reportDirectory=target/superoffice-utm",
        goal.with("reportDirectory", file.toString()).refusal());
    Files.createDirectories(folder.resolve("reports/report.json/x"));
    for (String place : List.of(file + "/deeper", folder + "/reports")) {
      String refusal = goal.with("reportDirectory", place).refusal();
      assertTrue(refusal.startsWith("reportDirectory: no report can be written to "), refusal);
      // The system's own words, in the user's language; not only the file's name once more.
      assertTrue(
          refusal.matches(
              "reportDirectory: no report can be written to [^(]* \\([^/]+\\)\\. Name .*"),
          refusal);
    }
  }

  @Test
  void theReportClaimsNoMoreThanTheSettingsLetItSee() throws Exception {
    goal.page("index.html", GOOD.formatted(""));
    goal.with("scriptUrl", Goal.ADDRESS).run();
    assertEquals("Proven", stateOfTheTag());
    goal.with("excludes", List.of("old/**")).run();
    assertEquals("Not run", stateOfTheTag());
    goal.with("excludes", List.of()).with("includes", List.of("**/*.html")).run();
    assertEquals("Not run", stateOfTheTag());
    goal.with("includes", List.of()).with("rules", "tag-missing:off").run();
    assertEquals("Not run", stateOfTheTag());
  }

  private String stateOfTheTag() throws IOException {
    return Jsoup.parse(Files.readString(folder.resolve("reports/report.html")))
        .select("#step-2 .pill")
        .text();
  }

  @Test
  void writesTheReportsThatAreAskedForAndNamesTheFirst() throws Exception {
    goal.page("index.html", GOOD.formatted(LINK));
    String failure = goal.with("reportFormats", List.of("junit", "sarif")).failure();
    assertTrue(failure.endsWith(" The report is reports/report.sarif."), failure);
    try (var files = Files.list(folder.resolve("reports"))) {
      assertEquals(
          Set.of("report.sarif", "report.junit.xml"),
          files.map(file -> file.getFileName().toString()).collect(Collectors.toSet()));
    }
  }

  @Test
  void aRuleThatIsOffIsASkippedTest() throws Exception {
    goal.page("index.html", GOOD.formatted(""));
    goal.with("reportFormats", List.of("junit")).with("rules", "charset-late:off").run();
    String report = Files.readString(folder.resolve("reports/report.junit.xml"));
    assertTrue(report.contains(" skipped=\"1\" "), report);
    assertTrue(report.contains("<skipped message=\"charset-late:off\"/>"), report);
  }

  @Test
  void onGitHubEachCauseIsAnAnnotationAndTheJobHasASummary() throws Exception {
    goal.page("index.html", GOOD.formatted(LINK));
    Path summary = Files.writeString(folder.resolve("summary.md"), "# Another step's\n");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Map<String, String> environment =
        Map.of(
            "GITHUB_ACTIONS",
            "true",
            "GITHUB_STEP_SUMMARY",
            summary.toString(),
            "GITHUB_WORKSPACE",
            folder.getParent().toString());
    goal.with("gitHub", new GitHubActions(environment, out)).failure();
    String line = out.toString(StandardCharsets.UTF_8);
    assertTrue(
        line.startsWith(
            "::error file="
                + folder.getFileName()
                + "/public/index.html,line=4,col=10,title=hosted-form-link::This"),
        line);
    assertEquals(1, line.lines().count(), line);
    String text = Files.readString(summary);
    assertTrue(text.startsWith("# Another step's\n## SuperOffice UTM guard on `public`\n"), text);
  }

  @Test
  void changesNothingInTheSite() throws Exception {
    Path page = goal.page("index.html", NOT_FIRST + LINK);
    goal.failure();
    assertEquals(NOT_FIRST + LINK, Files.readString(page));
    try (var files = Files.list(goal.site())) {
      assertEquals(1, files.count());
    }
  }
}
