package io.github.utmguard.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnReportsTest {
  private static final String HTML =
      "<!doctype html><meta name=\"generator\" content=\"superoffice-utm-maven-plugin\">";
  private static final String JSON = "{\n  \"schemaVersion\" : 1";
  private static final List<String> BOTH = List.of("report.html", "report.json");

  @TempDir Path folder;
  private TestSite site;

  @BeforeEach
  void makeSite() throws IOException {
    site = TestSite.in(folder.resolve("site"));
  }

  private OwnReports reports(String directory) {
    return new OwnReports(site.root(), site.root().resolve(directory));
  }

  @Test
  void reportsOfAnEarlierRunAreNoPages() throws IOException {
    site.file("utm/report.html", HTML);
    site.file("utm/report.json", JSON);
    OwnReports reports = reports("utm");
    assertEquals(
        List.of("old/**", "utm/report.html", "utm/report.json"), reports.and(List.of("old/**")));
    assertEquals(Optional.empty(), reports.wouldOverwrite(BOTH));
  }

  @Test
  void pageAndDataOfTheSameNameStayPartOfTheSiteAndAreNotOverwritten() throws IOException {
    Path html = site.file("report.html", "<!doctype html><title>Annual report</title>");
    Path json = site.file("report.json", "{\"schemaVersion\" : 1}");
    OwnReports reports = reports("");
    assertEquals(List.of(), reports.and(List.of()));
    assertEquals(Optional.of(html), reports.wouldOverwrite(BOTH));
    assertEquals(Optional.of(json), reports.wouldOverwrite(List.of("report.json")));
    assertEquals(Optional.empty(), reports.wouldOverwrite(List.of("report.sarif")));
  }

  @Test
  void onlyWhatStandsInTheReportsDirectoryOfTheSiteCounts() throws IOException {
    TestSite outside = TestSite.in(folder.resolve("site-reports"));
    outside.file("report.html", HTML);
    outside.file("report.json", "{}");
    site.file("report.html", HTML);
    Files.createDirectories(site.root().resolve("utm/report.json"));
    site.link("utm/report.html", outside.file("page.html"));
    for (String directory : List.of("../site-reports", "missing", "utm")) {
      assertEquals(List.of(), reports(directory).and(List.of()), directory);
      assertEquals(Optional.empty(), reports(directory).wouldOverwrite(BOTH), directory);
    }
  }
}
