package io.github.utmguard.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
  void theFolderThatMavenStandsInMayBeTheSite() throws Exception {
    Files.writeString(folder.resolve("contact.html"), GOOD.formatted(LINK));
    goal.with("siteDirectory", folder.toString()).failure();
    assertTrue(
        goal.log().entries().get(0).contains("  at contact.html:4:10"),
        goal.log().entries().get(0));
    assertTrue(
        Files.readString(folder.resolve("reports/report.json")).contains("\"site\" : \".\""));
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
  void noReportIsPromisedWhereNoneIsWritten() throws Exception {
    goal.page("index.html", GOOD.formatted(LINK));
    String failure = goal.with("reportFormats", List.of("junit")).failure();
    assertFalse(failure.contains("report.json"), failure);
    assertFalse(Files.exists(folder.resolve("reports")));
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
