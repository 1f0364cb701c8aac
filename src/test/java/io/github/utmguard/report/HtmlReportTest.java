package io.github.utmguard.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.utmguard.check.CheckResult;
import io.github.utmguard.check.Coverage;
import io.github.utmguard.finding.Finding;
import io.github.utmguard.finding.Messages;
import io.github.utmguard.finding.SuppressedFinding;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReportTest {
  private static Document read(SiteReport report) {
    return Jsoup.parse(SampleReports.html(report));
  }

  @ParameterizedTest
  @CsvSource({"green,passed,Passed", "amber,attention,Look closer", "red,failed,Failed"})
  void theVerdictIsAWordAndAColour(String name, String colour, String word) {
    SiteReport report =
        switch (name) {
          case "green" -> SampleReports.green();
          case "amber" -> SampleReports.amber();
          default -> SampleReports.red();
        };
    Document page = read(report);
    assertEquals(word, page.select("section.verdict." + colour + " h1").text());
    assertTrue(page.title().startsWith(word + ": lead tracking of target/site"), page.title());
  }

  @Test
  void acceptedErrorsAreNotGreenAndNoPagesAreNeither() {
    CheckResult accepted =
        new CheckResult(
            new Coverage(1, 0, 1, 0, 1),
            List.of(),
            List.of(
                new SuppressedFinding(
                    Found.link("a.html", 1, Found.FORM),
                    SuppressedFinding.Origin.BASELINE,
                    "known")));
    CheckResult nothing = new CheckResult(new Coverage(0, 0, 0, 0, 0), List.of(), List.of());
    assertEquals("Look closer", read(SampleReports.of(accepted)).select("h1").text());
    assertEquals("Nothing checked", read(SampleReports.of(nothing)).select("h1").text());
  }

  @Test
  void aFindingTellsWhereAndWhatToPaste() {
    Element finding = read(SampleReports.red()).getElementById("finding-1");
    assertEquals(
        "This leads from the site to a SuperOffice-hosted form: the UTM tags are lost between the"
            + " pages.",
        finding.select("h3").text());
    assertEquals(Found.EMBED, finding.select("pre").text());
    assertEquals(
        "https://utmguard.github.io/superoffice-utm-maven-plugin/rules/hosted-form-link.html",
        finding.select("a").attr("href"));
    assertEquals(
        List.of(Found.FORM, "src/site/site.xml:18"), finding.select(".labelled bdi").eachText());
    assertEquals("Places: 40, pages: 40", finding.select("summary").text());
    assertEquals("guide/chapter-1.html:42:14", finding.select("details li bdi").first().text());
    assertEquals(40, finding.select("details li").size());
  }

  @Test
  void sourcesThatDifferStandByTheirPages() {
    Finding one = Found.link("a.html", 1, Found.FORM);
    Finding two =
        Found.link("b.html", 2, Found.FORM)
            .withSource(new io.github.utmguard.finding.SourceLocation("b.md", 9), one.fix());
    Document page = read(SampleReports.of(Found.of(one, two)));
    assertEquals(
        List.of("a.html:1:14", "b.html:2:14 Written in b.md:9"),
        page.select("#finding-1 .places li").eachText());
  }

  @Test
  void acceptedFindingsSayWhyAndWhere() {
    Document page = read(SampleReports.red());
    assertEquals(
        List.of(
            "Reason There before the plugin",
            "Reason The partner's own form, which we do not measure"),
        page.select(".accepted .labelled").eachText());
    assertEquals(
        List.of("In the baseline", "On the page itself"),
        page.select(".accepted .pill").eachText());
  }

  @Test
  void coverageIsNeverRoundedUpToAll() {
    assertEquals(
        List.of("10,137", "10,135", "2", "53", "1"),
        read(SampleReports.red()).select(".figure .number").eachText());
    assertTrue(read(SampleReports.red()).select(".figure.bad .text").text().startsWith("99%"));
  }

  @Test
  void textOfPagesStaysText() {
    Document page = read(SampleReports.hostile());
    Document harmless = read(SampleReports.of(Found.of(Found.link("a.html", 1, Found.FORM))));
    assertEquals(1, page.select("script").size());
    assertEquals(
        harmless.select("script").outerHtml(), page.select("script").outerHtml(), "the script");
    Set<String> known =
        Set.of(
            "href",
            "rel",
            "class",
            "id",
            "aria-labelledby",
            "type",
            "hidden",
            "data-copy",
            "aria-label");
    page.select("article *, article")
        .forEach(
            element ->
                element
                    .attributes()
                    .forEach(
                        attribute ->
                            assertTrue(known.contains(attribute.getKey()), element.outerHtml())));
    String shown = SampleReports.HOSTILE.replaceAll("[\u202E\u0000\u001B\u2028]", "\uFFFD");
    assertEquals("https://x/" + shown, page.select(".labelled bdi").first().wholeText());
  }

  @Test
  void nothingThatSteersReachesTheFile() {
    Random random = new Random(4);
    for (int i = 0; i < 200; i++) {
      String text =
          random
              .ints(40, 0, 0x2100)
              .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
              .toString();
      String html = SampleReports.html(SampleReports.of(Found.of(Found.link(text, 1, text))));
      assertTrue(
          html.codePoints()
              .noneMatch(
                  c ->
                      (Character.isISOControl(c) && c != '\n')
                          || (c >= 0x202A && c <= 0x202E)
                          || (c >= 0x2066 && c <= 0x2069)),
          () -> text.codePoints().mapToObj(Integer::toHexString).toList().toString());
    }
  }

  /** A page holds what it likes; only what the plugin itself brings may be written as it is. */
  @Test
  void theTemplateWritesNothingUnescapedButItsOwnStyleAndScript() throws Exception {
    Path folder = Path.of("src/main/resources/io/github/utmguard/report");
    String template =
        Files.readString(folder.resolve("report.mustache"))
            + Files.readString(folder.resolve("places.mustache"));
    assertEquals(
        List.of("{{{style.css}}}", "{{{style.script}}}"),
        java.util.regex.Pattern.compile("\\{\\{[{&][^}]*}+")
            .matcher(template)
            .results()
            .map(java.util.regex.MatchResult::group)
            .toList());
  }

  @Test
  void hasTheLanguageOfItsWords() {
    SiteReport korean =
        new SiteReport(
            "site",
            Found.of(),
            new Messages(Locale.KOREAN),
            "1.0",
            SampleReports.WHOLE,
            SiteReport.Build.DEFAULT);
    assertEquals("en", read(korean).select("html").attr("lang"));
  }

  @Test
  void headingsAreInOrderAndIdsAreUnique() {
    Document page = read(SampleReports.red());
    int last = 0;
    for (Element heading : page.select("h1, h2, h3, h4")) {
      int level = heading.normalName().charAt(1) - '0';
      assertTrue(level <= last + 1, heading.outerHtml());
      last = level;
    }
    assertEquals(1, page.select("h1").size());
    List<String> ids = page.select("[id]").eachAttr("id");
    assertEquals(ids.size(), Set.copyOf(ids).size(), ids.toString());
  }

  @Test
  void twoRunsWriteTheSameBytes() {
    assertEquals(SampleReports.html(SampleReports.red()), SampleReports.html(SampleReports.red()));
  }

  @Test
  void isTheFirstOfTheFiles(@TempDir Path target) throws Exception {
    assertEquals(
        List.of(target.resolve("report.html"), target.resolve("report.json")),
        ReportFiles.write(target, "report", Set.of("json", "html"), SampleReports.green()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "html.skip",
        "html.product",
        "html.contents",
        "html.coverage",
        "html.findings",
        "html.findings.text",
        "html.address",
        "html.fix",
        "html.copy",
        "html.copied",
        "html.copy-failed",
        "html.source",
        "html.suppressed",
        "html.suppressed.text",
        "html.origin",
        "html.suppressed.reason",
        "html.steps",
        "html.steps.text",
        "html.step.who",
        "html.step.when",
        "html.step.how"
      })
  void saysEachOfItsTexts(String key) {
    Messages english = new Messages(Locale.ENGLISH);
    Document page = read(SampleReports.red());
    assertTrue(
        page.text().contains(english.text(key)) || page.outerHtml().contains(english.text(key)));
  }

  @Test
  void saysWhereThereIsNothingToSay() {
    String nothing = new Messages(Locale.ENGLISH).text("html.findings.none");
    assertTrue(read(SampleReports.green()).text().contains(nothing));
    assertFalse(read(SampleReports.red()).text().contains(nothing));
    assertEquals(0, read(SampleReports.green()).select("#accepted, #journey").size());
    assertEquals(1, read(SampleReports.red()).select("h2#accepted").size());
  }

  @Test
  void eachStepHasTheSignOfItsState() {
    Document page = read(SampleReports.red());
    Map<String, String> signs =
        Map.of(
            "proven", "#icon-yes",
            "failed", "#icon-no",
            "not-run", "#icon-none",
            "by-hand", "#icon-hand");
    Set<String> seen = new TreeSet<>();
    for (Element dot : page.select(".dot")) {
      String state = dot.classNames().stream().filter(name -> !name.equals("dot")).findAny().get();
      assertEquals(List.of(signs.get(state)), dot.select("use").eachAttr("href"), state);
      seen.add(state);
    }
    assertTrue(seen.size() > 1, seen.toString());
  }

  /** A browser refuses whatever has another hash. */
  @Test
  void itsPolicyAllowsItsOwnStyleAndScriptOnly() throws Exception {
    Document page = read(SampleReports.green());
    String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
    assertEquals(
        "default-src 'none'; style-src 'sha256-%s'; script-src 'sha256-%s'; img-src data:; base-uri 'none'; form-action 'none'"
            .formatted(hash(page.select("style")), hash(page.select("script"))),
        policy);
  }

  private static String hash(Elements only) throws Exception {
    assertEquals(1, only.size());
    assertTrue(only.get(0).data().length() > 500, only.get(0).data());
    byte[] text = only.get(0).data().getBytes(StandardCharsets.UTF_8);
    return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(text));
  }
}
