package io.github.utmguard.report.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.utmguard.tag.TrackingTag;
import io.github.utmguard.url.Url;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the page says, however it looks. */
class CampaignLinksPageTest {
  private static final List<String> HEADER =
      List.of(
          "name", "landing_page", "utm_source", "utm_medium", "utm_campaign", "utm_term", "Note");

  private static Document page(SampleLinks links) {
    return Jsoup.parse(SampleLinks.html(links.view(Locale.ENGLISH)));
  }

  private static SampleLinks one(String name, String source) {
    return new SampleLinks(HEADER).row(name, "/a", source, "social", "demo", "", "");
  }

  private static List<String> texts(Element in, String selector) {
    return in.select(selector).eachText();
  }

  @Test
  void hasACardForEachRowWithTheLinksOfItsChannels() {
    Document page =
        page(
            new SampleLinks(HEADER)
                .row("Webinar", "/a|/b", "x|y", "social", "demo", "", "")
                .row("", "/a", "x", "social", "demo", "blue shoes", ""));
    assertEquals(List.of("Webinar", "Webinar", "demo"), texts(page, "h3[id]"));
    assertEquals(List.of("c1", "c2", "c3"), page.select("article").eachAttr("id"));
    assertEquals(
        List.of(
            "Campaign demo Landing page /a Row in the sheet 2",
            "Campaign demo Landing page /b Row in the sheet 2",
            "Campaign demo Landing page /a Row in the sheet 3"),
        texts(page, "dl.facts"));
    assertEquals(
        List.of("x / social", "y / social", "x / social", "y / social"),
        texts(page, ".channel").subList(0, 4));
    assertEquals("x / social Term: blue shoes", texts(page, ".channel").get(4));
    assertEquals(List.of("n1", "n2", "n3", "n4", "n5"), page.select(".channel").eachAttr("id"));
    assertEquals(
        SampleLinks.SITE + "/b?utm_source=x&utm_medium=social&utm_campaign=demo",
        texts(page, ".code code").get(2));
  }

  /** The script makes a file of them, which must be the one that is written. */
  @Test
  void keepsTheLinesOfTheCsvFile() {
    SampleLinks links =
        one("Say \"<b>&amp;\"", "x").row("=1", "/b", "x", "social", "d", "", "a\rb");
    Document page = page(links);
    String lines =
        page.select("#csv-header").text()
            + "\r\n"
            + String.join("\r\n", page.select(".csv").stream().map(Element::wholeText).toList())
            + "\r\n";
    assertEquals(SampleLinks.csv(links.view(Locale.ENGLISH)).substring(1), lines);
  }

  @Test
  void hasACardForEachCampaignOfARow() {
    Document page =
        page(new SampleLinks(HEADER).row("", "/a", "x|y", "social", "spring|autumn", "", ""));
    assertEquals(List.of("spring", "autumn"), texts(page, "h3[id]"));
    assertEquals(
        List.of("x / social", "y / social", "x / social", "y / social"), texts(page, ".channel"));
  }

  @Test
  void drawsAFewCardsAndLeavesManyToItsScript() {
    Document few = page(SampleLinks.many(QrCodes.DRAWN));
    assertEquals(QrCodes.DRAWN, few.select(".qr > svg").size());
    assertEquals(List.of(), texts(few, "#needs-script"));
    Document many = page(SampleLinks.many(QrCodes.DRAWN + 1));
    assertEquals(List.of(), many.select("svg[role=img]"));
    assertEquals(
        List.of(
            "So many links are shown by JavaScript: turn it on to see them. "
                + "The build writes all of them to campaign-links.csv, too."),
        texts(many, "#needs-script"));
    assertTrue(many.select("script").html().length() > few.select("script").html().length());
  }

  /** In their order: what is found in a row is written as it is on small pages. */
  @Test
  void writesCardsWithFindingsAmongManyOthers() {
    Document many = page(SampleLinks.many(QrCodes.DRAWN + 1));
    List<String> kinds = many.select("#cards > *").stream().map(Element::tagName).toList();
    assertEquals(List.of("article", "pre", "article", "pre"), kinds.subList(0, 4));
    assertEquals("c1", many.select("#cards > article").get(0).id());
    assertTrue(many.select("#cards > pre").get(0).text().startsWith("[[\"c2\",\"\","));
    assertEquals("c51", many.select("#cards > article").get(1).id());
  }

  @Test
  void laysOutManyCardsOnlyWhereTheyAreSeen() {
    assertEquals(0, page(SampleLinks.many(200)).select(".many").size());
    assertEquals(1, page(SampleLinks.many(201)).select(".many").size());
  }

  /** Version 40, level L, holds 2,953 bytes; a link of more has no code, drawn or not. */
  @ParameterizedTest
  @CsvSource({"2953, 1, false", "2954, 0, false", "2953, 1, true", "2954, 0, true"})
  void saysWhereALinkIsTooLongForACode(int bytes, int codes, boolean many) {
    SampleLinks links = many ? SampleLinks.many(QrCodes.DRAWN) : new SampleLinks();
    String around = SampleLinks.SITE + "/a?utm_source=&utm_medium=m&utm_campaign=c";
    String source = "x".repeat(bytes - around.length());
    links.row("Long", "/a", source, "m", "c", "", "", "", "");
    Document page = page(links);
    if (many) {
      // The script is told so.
      String last = page.select("#cards > pre").last().text();
      assertTrue(
          last.endsWith(codes == 1 ? ",true]]]]" : ",false]]]]"),
          last.substring(last.length() - 50));
      return;
    }
    Element card = page.select("article").last();
    assertEquals(codes, card.select("details").size());
    assertEquals(
        codes == 1 ? List.of() : List.of("This link is too long for a QR code."),
        texts(card, "li > .label"));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0, nothing, No links",
    "1, 0, 0, passed, Ready to use",
    "1, 0, 1, attention, Look closer",
    "1, 1, 1, failed, Not ready"
  })
  void saysWhetherItsLinksCanBeUsed(int rows, int errors, int warnings, String kind, String word) {
    SampleLinks links = rows == 0 ? new SampleLinks(HEADER) : one("", "x");
    CardFindingsTest.find(links, errors, warnings);
    Document page = page(links);
    Element verdict = page.select(".verdict").get(0);
    assertTrue(verdict.hasClass(kind), verdict.className());
    assertEquals(word, verdict.select("h1").text());
    assertEquals(
        "Links " + rows + " Running 0 Errors " + errors + " Warnings " + warnings,
        verdict.select(".counts").text());
    assertEquals("2026", verdict.select(".as-of").text().replaceAll(".*(2026).*", "$1"));
    assertEquals(rows, page.select("#find").size());
  }

  @Test
  void countsWhatIsRunning() {
    assertTrue(
        page(SampleLinks.usual()).select(".counts").text().startsWith("Links 27 Running 21 "),
        page(SampleLinks.usual()).select(".counts").text());
  }

  @Test
  void loadsNothingButTheTagWhereItIsPublished() throws IOException {
    TrackingTag tag =
        new TrackingTag(Url.parse("https://o.superoffice.com/C/utm.js").orElseThrow(), Map.of());
    String published = written(Optional.of(tag));
    assertTrue(published.contains("<head>" + tag.html() + "\n"), published.substring(0, 500));
    Document page = Jsoup.parse(published);
    assertTrue(policy(page).contains("' https://o.superoffice.com; "), policy(page));
    assertTrue(page.select("footer").text().contains("nothing but the SuperOffice UTM tag"));
    Document file = Jsoup.parse(written(Optional.empty()));
    assertFalse(policy(file).contains("http"), policy(file));
    assertEquals(List.of(), file.select("script[src]"));
    assertFalse(file.select("footer").text().contains("UTM tag"));
  }

  private static String policy(Document page) {
    return page.select("meta[http-equiv]").attr("content");
  }

  private static String written(Optional<TrackingTag> tag) throws IOException {
    CampaignLinksView view = one("Webinar", "x").view(Locale.ENGLISH);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<String> lines = new CampaignLinksCsv(view.sheet()).lines(view.links());
    new CampaignLinksPage().write(view, lines, tag, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void speaksNorwegianToo() {
    Document page =
        Jsoup.parse(SampleLinks.html(SampleLinks.usual().view(Locale.forLanguageTag("nb"))));
    assertEquals("nb", page.select("html").attr("lang"));
    assertTrue(page.select(".days").text().contains("november"), page.select(".days").text());
    assertFalse(page.select("main").text().contains("Copy link"));
  }

  /** But for what stands on a published one only, and where the way to a form is known. */
  @ParameterizedTest
  @ValueSource(strings = {"en", "nb"})
  void saysEachOfItsTexts(String language) {
    Locale locale = Locale.forLanguageTag(language);
    SampleLinks everything =
        new SampleLinks(HEADER).row("", "/a", "x".repeat(3000), "email", "demo", "term", "");
    String all =
        Stream.of(
                SampleLinks.usual().row("", "/a", "x", "email", "demo", "", "", "2027-01-01", ""),
                SampleLinks.many(QrCodes.DRAWN + 1),
                new SampleLinks(HEADER),
                CardFindingsTest.find(one("", "x"), 0, 1),
                everything)
            .map(links -> SampleLinks.html(links.view(locale)))
            .map(html -> Jsoup.parse(html).select("body, head"))
            .map(page -> page.outerHtml() + page.text())
            .collect(Collectors.joining());
    ResourceBundle bundle = ResourceBundle.getBundle("io.github.utmguard.messages", locale);
    List<String> missing =
        bundle.keySet().stream()
            .filter(key -> key.startsWith("html.links.") && !key.contains(".publish."))
            .filter(key -> !key.startsWith("html.links.form") && !key.equals("html.links.date"))
            .filter(key -> !key.equals("html.links.made-by"))
            .filter(key -> !saidIn(all, bundle.getString(key)))
            .toList();
    assertEquals(List.of(), missing);
  }

  private static boolean saidIn(String page, String text) {
    return Stream.of(text.split("\\{\\d\\}", -1)).allMatch(page::contains);
  }

  @Test
  void isWrittenWithItsSheet(@TempDir Path directory) throws IOException {
    CampaignLinksView view = SampleLinks.usual().view(Locale.ENGLISH);
    List<Path> files = CampaignFiles.write(directory.resolve("new"), view);
    assertEquals(
        List.of("campaign-links.html", "campaign-links.csv"),
        files.stream().map(file -> file.getFileName().toString()).toList());
    assertEquals(SampleLinks.html(view), Files.readString(files.get(0)));
    assertEquals(SampleLinks.csv(view), Files.readString(files.get(1)));
  }
}
