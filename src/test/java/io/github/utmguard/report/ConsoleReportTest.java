package io.github.utmguard.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.utmguard.check.CheckResult;
import io.github.utmguard.check.Coverage;
import io.github.utmguard.finding.Finding;
import io.github.utmguard.finding.Location;
import io.github.utmguard.finding.Message;
import io.github.utmguard.finding.Messages;
import io.github.utmguard.finding.Severity;
import io.github.utmguard.finding.SourceLocation;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ConsoleReportTest {
  private static final ConsoleReport REPORT =
      new ConsoleReport(new Messages(Locale.ENGLISH), "target/site/");

  @Test
  void oneBlockSaysWhatWhereAndWhatToPaste() {
    assertEquals(
        List.of(
            "hosted-form-link: This leads from the site to a SuperOffice-hosted form: the UTM tags"
                + " are lost between the pages.",
            "  at target/site/contact.html:42:14",
            "  address: " + Found.FORM,
            "  fix: Embed the form in place of this:",
            "       " + Found.EMBED,
            "       Or put that script on a page of its own, and link to that page.",
            "  more: https://utmguard.github.io/superoffice-utm-maven-plugin/rules/hosted-form-link.html"),
        onlyBlock(Found.of(Found.link("contact.html", 42, Found.FORM))));
  }

  @Test
  void speaksNorwegian() {
    Messages norwegian = new Messages(Locale.forLanguageTag("nb"));
    ConsoleReport report = new ConsoleReport(norwegian, "target/site/");
    Finding[] menu =
        IntStream.range(0, 2502)
            .mapToObj(i -> Found.link(i + ".html", 9, Found.FORM))
            .toArray(Finding[]::new);
    CheckResult result = Found.of(menu);
    List<String> lines = report.blocks(result).get(0).lines();
    assertEquals(
        "hosted-form-link: Dette fører fra nettstedet til et SuperOffice-hostet skjema:"
            + " UTM-taggene går tapt mellom sidene.",
        lines.get(0));
    assertEquals("  i target/site/0.html:9:14", lines.get(1));
    assertEquals("  og på 2\u00A0497 sider til", lines.get(6));
    assertEquals("  adresse: " + Found.FORM, lines.get(7));
    assertEquals("  løsning: Bygg inn skjemaet her i stedet:", lines.get(8));
    assertEquals("           " + Found.EMBED, lines.get(9));
    assertEquals(
        "51 sider kontrollert, 50 med sporingsskript, 1 fragment: 2\u00A0502 feil, 0 advarsler,"
            + " 0 merknader",
        summary(result, norwegian));
  }

  @Test
  void theSourcesOfACauseAreNamedOnceEachAndFiveAtMost() {
    Finding[] traced =
        IntStream.range(0, 20)
            .mapToObj(i -> Found.link(i + ".html", 9, Found.FORM))
            .map(f -> f.withSource(source(f), f.fix()))
            .toArray(Finding[]::new);
    assertEquals(
        List.of("  in a0.md:3", "  in a1.md:3", "  in a2.md:3", "  in a3.md:3", "  in a4.md:3"),
        onlyBlock(Found.of(traced)).stream().filter(line -> line.startsWith("  in ")).toList());
  }

  private static SourceLocation source(Finding finding) {
    return new SourceLocation("a" + finding.location().page().charAt(0) + ".md", 3);
  }

  @Test
  void everyLineToPasteStandsAlone() {
    List<String> lines = onlyBlock(Found.of(Found.untagged("index.html")));
    assertEquals(
        List.of("       <!-- SuperOffice UTM tag -->", "       <script src=\"x\"></script>"),
        lines.subList(lines.size() - 3, lines.size() - 1));
  }

  @Test
  void theSameLinkOnManyPagesIsOneBlock() {
    Finding[] menu =
        IntStream.range(0, 2502)
            .mapToObj(i -> Found.link(i + ".html", 9, Found.FORM))
            .toArray(Finding[]::new);
    List<String> lines = onlyBlock(Found.of(menu));
    assertEquals("  at target/site/4.html:9:14", lines.get(5));
    assertEquals("  and on 2,497 more pages", lines.get(6));
    assertEquals(12, lines.size());
  }

  @Test
  void theSameLinkManyTimesOnAPageIsOneBlock() {
    Finding[] links =
        IntStream.range(0, 8)
            .mapToObj(i -> Found.link(i % 2 + ".html", i, Found.FORM))
            .toArray(Finding[]::new);
    assertTrue(onlyBlock(Found.of(links)).contains("  and at 3 more places (on 2 pages in all)"));
  }

  @Test
  void anotherAddressIsAnotherBlockAndTheGravestComesFirst() {
    var blocks =
        REPORT.blocks(
            Found.of(
                Found.fragment("a.html"),
                Found.link("b.html", 1, Found.FORM),
                Found.link("b.html", 2, Found.FORM + "2")));
    assertEquals(
        List.of(Severity.ERROR, Severity.ERROR, Severity.INFO),
        blocks.stream().map(ConsoleReport.Block::severity).toList());
  }

  @Test
  void ofThousandsOfCausesOnlyTheFirstAreShown() {
    Finding[] links =
        IntStream.range(0, 3000)
            .mapToObj(i -> Found.link(i / 2 + ".html", 1, Found.FORM + i / 2))
            .toArray(Finding[]::new);
    var blocks = REPORT.blocks(Found.of(links));
    assertEquals(101, blocks.size());
    assertEquals(
        List.of("2,800 more findings of 1,400 other causes. Correct those above first."),
        blocks.get(100).lines());
  }

  @Test
  void noTextOfAPageReachesTheTerminalUnseen() {
    String hostile = "\u001B[2J\u001B]0;x\u0007\n[INFO] BUILD SUCCESS\r\u009B31m\u202E";
    Finding finding =
        new Finding(
            "page-unreadable",
            Severity.ERROR,
            new Location("a" + hostile, 1, 1),
            Optional.of(hostile),
            Message.of("page-unreadable.message", hostile),
            Message.of("page-unreadable.fix", hostile));
    List<String> lines = onlyBlock(Found.of(finding));
    for (String line : lines) {
      assertTrue(line.chars().noneMatch(c -> Character.isISOControl(c) || c == 0x202E), line);
    }
    assertTrue(lines.stream().skip(1).allMatch(line -> line.startsWith("  ")), lines.toString());
  }

  @Test
  void anEndlessAddressIsCut() {
    List<String> lines = onlyBlock(Found.of(Found.link("a.html", 1, "x".repeat(1_000_000))));
    assertEquals("  address: " + "x".repeat(500) + "... (1,000,000 characters)", lines.get(2));
  }

  @Test
  void theClosingLineCounts() {
    assertEquals(
        "51 pages checked, 50 tagged, 1 fragment: 1 error, 0 warnings, 2 infos",
        summary(Found.of(Found.untagged("a"), Found.fragment("b"), Found.fragment("c"))));
    assertEquals(
        "1 page checked, 1 tagged, 0 fragments: 0 errors, 0 warnings, 0 infos",
        summary(new CheckResult(new Coverage(1, 0, 1, 0, 0), List.of(), List.of())));
  }

  private static List<String> onlyBlock(CheckResult result) {
    List<ConsoleReport.Block> blocks = REPORT.blocks(result);
    assertEquals(1, blocks.size());
    return blocks.get(0).lines();
  }

  private static String summary(CheckResult result) {
    return summary(result, new Messages(Locale.ENGLISH));
  }

  private static String summary(CheckResult result, Messages messages) {
    SiteReport report = new SiteReport("site", result, messages, "1.0");
    return report.subject().summary(report, new ConsoleReport(messages, "").counts(result));
  }
}
