package io.github.utmguard.report.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.utmguard.finding.Finding;
import io.github.utmguard.finding.Location;
import io.github.utmguard.finding.Message;
import io.github.utmguard.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The findings that stand beside the links of a row. */
class CardFindingsTest {
  private static final Message CASE = Message.of("utm-naming.case", "utm_medium", "Social");
  private static final Message FIX = Message.of("utm-naming.fix", "utm_medium=social");

  private static final String LINK_OF_B =
      SampleLinks.SITE + "/b?utm_source=x&utm_medium=social&utm_campaign=demo";

  /** Findings in the last row, warnings first. */
  static SampleLinks find(SampleLinks links, int errors, int warnings) {
    for (int i = 0; i < warnings + errors; i++) {
      Severity severity = i < warnings ? Severity.WARNING : Severity.ERROR;
      links.found("utm-naming", severity, CASE, FIX);
    }
    return links;
  }

  private static SampleLinks sheet() {
    return new SampleLinks(
        List.of("landing_page", "utm_source", "utm_medium", "utm_campaign", "Note"));
  }

  private static CampaignLinksView withFindings(CampaignLinksView view, List<Finding> findings) {
    return new CampaignLinksView(
        view.sheet(),
        view.links(),
        view.landings(),
        findings,
        view.today(),
        view.messages(),
        view.version(),
        view.editAddress());
  }

  private static Document page(CampaignLinksView view) {
    return Jsoup.parse(SampleLinks.html(view));
  }

  private static Finding at(int line, Optional<String> url, Message message) {
    return new Finding(
        "utm-naming", Severity.WARNING, new Location(SampleLinks.PATH, line, 1), url, message, FIX);
  }

  @Test
  void standOnTheCardTheGravestFirst() {
    SampleLinks links = find(sheet().row("/a", "x", "social", "demo", ""), 1, 1);
    Document page = page(links.row("/b", "x", "social", "demo", "").view(Locale.ENGLISH));
    Element card = page.select("article").get(0);
    assertTrue(card.hasClass("error"), card.className());
    assertTrue(card.select(".found").get(0).hasClass("error"), card.html());
    assertTrue(card.select(".found").get(1).hasClass("warning"), card.html());
    assertEquals(List.of("Error", "Warning"), card.select(".found .pill").eachText());
    assertEquals(List.of("#icon-no", "#icon-look"), card.select(".found use").eachAttr("href"));
    assertEquals(
        links.view(Locale.ENGLISH).messages().text(CASE),
        card.select(".what strong").first().text());
    assertTrue(card.select(".found").text().contains("utm_medium=social"), card.text());
    assertTrue(card.select(".found a").attr("href").contains("utm-naming"), card.html());
    assertEquals("card row", page.select("article").get(1).className().strip());
    assertEquals(0, page.select("article").get(1).select(".found").size());
  }

  @Test
  void ofALinkStandOnTheCardOfThatLinkOnly() {
    CampaignLinksView view = sheet().row("/a|/b", "x", "social", "demo", "").view(Locale.ENGLISH);
    Document page =
        page(
            withFindings(
                view,
                List.of(
                    at(2, Optional.of(LINK_OF_B), CASE),
                    at(2, Optional.of("https://elsewhere.example/"), CASE),
                    at(2, Optional.empty(), CASE))));
    assertEquals(
        List.of(2, 3),
        page.select("article").stream().map(card -> card.select(".found").size()).toList());
    assertEquals(
        List.of("https://elsewhere.example/", LINK_OF_B),
        page.select("article").get(1).select(".found code").eachText().stream()
            .filter(code -> code.startsWith("http"))
            .toList());
  }

  @Test
  void areCutWhereNobodyReadsOn() {
    CampaignLinksView view = sheet().row("/a", "x", "social", "demo", "").view(Locale.ENGLISH);
    Message endless = Message.of("utm-naming.case", "utm_medium", "S".repeat(1000));
    Optional<String> address = Optional.of("https://a.example/" + "x".repeat(1000));
    Element found =
        page(withFindings(view, List.of(at(2, address, endless)))).select(".found").get(0);
    assertEquals(501, found.select("strong").text().length());
    assertEquals(501, found.select("code").first().text().length());
  }

  /** A browser would take minutes to open them all; the reports have them. */
  @Test
  void areCountedWhereThereIsNoRoomForThem() {
    SampleLinks links = sheet();
    List<Finding> findings = new ArrayList<>();
    Message longest = Message.of("utm-naming.case", "utm_medium", "<".repeat(490));
    for (int i = 0; i < 2000; i++) {
      links.row("/a", "x", "social", "demo", "");
      findings.add(at(2 + i, Optional.empty(), longest));
    }
    findings.add(
        new Finding(
            "utm-naming",
            Severity.WARNING,
            new Location("post.txt", 1, 1),
            Optional.empty(),
            CASE,
            FIX));
    Document page = page(withFindings(links.view(Locale.ENGLISH), findings));
    int shown = page.select(".found").size();
    assertTrue(shown > 1000 && shown < 1900, "shown: " + shown);
    assertEquals(shown, page.select("article.warning").size());
    // The cards of the others are among those that the script draws.
    String drawn = page.select("#cards > pre").text();
    assertEquals(2000 - shown, drawn.split("\",\"warning\",", -1).length - 1);
    String elsewhere = page.select("main > .more").text();
    assertTrue(elsewhere.contains(": " + (2001 - shown) + "."), elsewhere);
  }

  @Test
  void ofNoRowAreOnlyCounted() {
    assertTrue(
        page(SampleLinks.usual().view(Locale.ENGLISH))
            .select("main > .more")
            .text()
            .contains("such as those in newsletters, posts and ads: 1."));
    assertEquals(
        0,
        page(sheet().row("/a", "x", "social", "demo", "").view(Locale.ENGLISH))
            .select("main > .more")
            .size());
  }
}
