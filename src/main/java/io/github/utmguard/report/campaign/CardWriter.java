package io.github.utmguard.report.campaign;

import io.github.utmguard.campaign.link.BuiltLink;
import io.github.utmguard.campaign.sheet.CampaignEntry;
import io.github.utmguard.campaign.sheet.UtmValues;
import io.github.utmguard.report.HtmlText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Writes the cards of links, as HTML or as data for the page's script. Thread-safe. */
final class CardWriter {
  private final LinksCardRenderer template =
      new LinksCardRenderer(Object::toString, HtmlText::escape);
  private final CampaignLinksView view;
  private final LinksWords words;
  private final List<String> lines;
  private final QrCodes codes;
  private final FormWay ways;
  private final CardData data = new CardData();

  /** By the first day and the last. */
  private final Map<List<Optional<LocalDate>>, LinksPage.Days> days = new ConcurrentHashMap<>();

  /**
   * Gets ready.
   *
   * @param lines of the CSV file, the header first
   */
  CardWriter(CampaignLinksView view, LinksWords words, List<String> lines, QrCodes codes) {
    this.view = view;
    this.words = words;
    this.lines = lines;
    this.codes = codes;
    this.ways = new FormWay(view);
  }

  /**
   * Writes cards in their order: as HTML, or, where there are many links, as data, but for cards
   * with findings.
   */
  List<String> html(List<LinksPage.Card> cards) {
    List<String> html = new ArrayList<>();
    int from = 0;
    while (from < cards.size()) {
      int to = from;
      while (to < cards.size() && isData(cards.get(to))) {
        to++;
      }
      if (to > from) {
        html.add(data.html(cards.subList(from, to)));
      } else {
        html.add(template.execute(new LinksCard(words, cards.get(from))));
        to++;
      }
      from = to;
    }
    return html;
  }

  /** HTML: a card for the script to fill in, with all that it may have, and nothing in it. */
  String blank() {
    LinksPage.Link link =
        new LinksPage.Link(
            0, "", Optional.of(""), Optional.of(""), "", "", LinksPage.Code.BY_SCRIPT);
    LinksPage.Card card =
        new LinksPage.Card(
            "c",
            "",
            "",
            "",
            "",
            "",
            Optional.of(""),
            new LinksPage.Days("", "", ""),
            List.of(),
            List.of(link));
    return template.execute(new LinksCard(words, card));
  }

  private boolean isData(LinksPage.Card card) {
    return !codes.drawn() && card.findings().isEmpty();
  }

  /**
   * A card.
   *
   * @param number its own, from 1
   * @param links the indices of its links
   */
  LinksPage.Card card(int number, List<Integer> links, CardFindings.OfCard findings) {
    BuiltLink first = view.links().get(links.get(0));
    CampaignEntry entry = first.entry();
    String campaign = entry.values().campaign();
    return new LinksPage.Card(
        "c" + number,
        findings.severity(),
        entry.name().orElse(campaign),
        campaign,
        entry.landingPage(),
        words.number(entry.row().number()),
        ways.of(first),
        days.computeIfAbsent(
            List.of(entry.validFrom(), entry.validTo()),
            any -> Period.of(entry, view.today()).days(entry, view.messages())),
        findings.shown(),
        links(links));
  }

  private List<LinksPage.Link> links(List<Integer> indices) {
    List<LinksPage.Link> links = new ArrayList<>(indices.size());
    for (int index : indices) {
      links.add(link(index));
    }
    return links;
  }

  private LinksPage.Link link(int index) {
    BuiltLink link = view.links().get(index);
    UtmValues values = link.entry().values();
    return new LinksPage.Link(
        index + 1,
        values.source() + " / " + values.medium(),
        values.content(),
        values.term(),
        link.text(),
        lines.get(index + 1),
        codes.of(link.text()));
  }
}
