package io.github.utmguard.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.utmguard.check.CheckResult;
import io.github.utmguard.finding.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonReportTest {

  @TempDir private Path target;

  @Test
  void isWhatTheDesignSays() throws IOException {
    Path file = target.resolve("superoffice-utm/report.json");
    CheckResult result =
        Found.of(Found.link("contact.html", 42, Found.FORM), Found.fragment("menu.html"));
    write(file, "target/site", result);
    assertEquals(
        """
        {
          "schemaVersion" : 1,
          "site" : "target/site",
          "summary" : {
            "pages" : 51,
            "fragments" : 1,
            "tagged" : 50,
            "errors" : 1,
            "warnings" : 0,
            "infos" : 1,
            "suppressed" : 0
          },
          "findings" : [
            {
              "rule" : "hosted-form-link",
              "severity" : "error",
              "page" : "contact.html",
              "line" : 42,
              "column" : 14,
              "url" : "%s",
              "message" : "This leads from the site to a SuperOffice-hosted form: the UTM tags are lost between the pages.",
              "fix" : "Embed the form in place of this:\\n%s\\nOr put that script on a page of its own, and link to that page."
            },
            {
              "rule" : "page-fragment",
              "severity" : "info",
              "page" : "menu.html",
              "line" : 1,
              "column" : 1,
              "message" : "The file is a piece of a page, or no HTML: it has no doctype and no html, head or body tag. It is left alone.",
              "fix" : "Nothing needs to be done if other pages load it; exclude it to silence this."
            }
          ],
          "suppressed" : [ ]
        }
        """
            .formatted(Found.FORM, Found.EMBED.replace("\"", "\\\"")),
        Files.readString(file));
  }

  @Test
  void twoRunsWriteTheSameBytes() throws IOException {
    CheckResult result = Found.of(Found.untagged("a.html"), Found.untagged("b.html"));
    write(target.resolve("one.json"), "site", result);
    write(target.resolve("two.json"), "site", result);
    assertArrayEquals(
        Files.readAllBytes(target.resolve("one.json")),
        Files.readAllBytes(target.resolve("two.json")));
  }

  @Test
  void anyTextOfAPageIsReadBackAsItWas() throws IOException {
    String url = "https:/\\x\"\u0000\u001B[31m\r\n\t\u007F\u2028größe \uD83D\uDE00 </script>";
    assertEquals(url, urlOf(Found.of(Found.link("a\nb.html", 1, url))));
  }

  @Test
  void halfASurrogatePairDoesNotKeepTheReportFromBeingWritten() throws IOException {
    assertEquals("https://x/?", urlOf(Found.of(Found.link("a.html", 1, "https://x/\uD800"))));
  }

  private String urlOf(CheckResult result) throws IOException {
    Path file = target.resolve("report.json");
    write(file, "site", result);
    JsonNode report = new ObjectMapper().readTree(file.toFile());
    return report.at("/findings/0/url").textValue();
  }

  @Test
  void replacesTheReportOfTheLastRunAndLeavesNoLitter() throws IOException {
    Path file = Files.writeString(target.resolve("report.json"), "old");
    write(file, "site", Found.of());
    assertEquals('{', Files.readString(file).charAt(0));
    assertEquals(List.of("report.json"), namesIn(target));
  }

  @Test
  void theOldReportStaysWhereTheNewOneFails() throws IOException {
    Path file = Files.writeString(target.resolve("report.json"), "old");
    assertThrows(
        IOException.class,
        () ->
            ReportFile.write(
                file,
                out -> {
                  out.write('{');
                  throw new IOException("disk full");
                }));
    assertEquals("old", Files.readString(file));
    assertEquals(List.of("report.json"), namesIn(target));
  }

  @Test
  void saysThatAFileStandsWhereItsDirectoryShouldBe() throws IOException {
    Path file = Files.createFile(target.resolve("superoffice-utm"));
    var refusal =
        assertThrows(
            NotDirectoryException.class,
            () -> write(file.resolve("report.json"), "site", Found.of()));
    assertEquals(file.toString(), refusal.getFile());
  }

  @Test
  void programsReadEnglishWhateverTheLocale() throws IOException {
    CheckResult result = Found.of(Found.untagged("a"));
    Messages norwegian = new Messages(Locale.forLanguageTag("nb"));
    SiteReport report = new SiteReport("site", result, norwegian, "1.0");
    Path written = ReportFiles.write(target, "report", Set.of("json"), report).get(0);
    Path english = target.resolve("english.json");
    write(english, "site", result);
    assertEquals(Files.readString(english), Files.readString(written));
  }

  private static void write(Path file, String site, CheckResult result) throws IOException {
    SiteReport report = new SiteReport(site, result, new Messages(Locale.ENGLISH), "1.0");
    ReportFile.write(file, out -> new JsonReport().write(report, out));
  }

  private static List<String> namesIn(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.map(path -> path.getFileName().toString()).toList();
    }
  }
}
