package io.github.utmguard.report.campaign;

import io.github.utmguard.campaign.link.BuiltLink;
import io.github.utmguard.campaign.sheet.CampaignEntry;
import io.github.utmguard.campaign.sheet.UtmValues;
import io.github.utmguard.report.HtmlText;
import java.util.List;

/** Writes the card of some links as HTML. Thread-safe. */
final class CardWriter {
  /** Longer names of files are not taken everywhere. */
  private static final int LONGEST_FILE_NAME = 100;

  private final LinksCardRenderer template =
      new LinksCardRenderer(Object::toString, HtmlText::escape);
  private final CampaignLinksView view;
  private final LinksWords words;
  private final List<String> lines;
  private final QrCodes codes;

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
  }

  /**
   * A card.
   *
   * @param number its own, from 1
   * @param links the indices of its links
   */
  String html(int number, List<Integer> links, CardFindings.OfCard findings) {
    return template.execute(new LinksCard(words, card(number, links, findings)));
  }

  private LinksPage.Card card(int number, List<Integer> links, CardFindings.OfCard findings) {
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
        FormWay.of(first, view),
        Period.of(entry, view.today()).days(entry, view.messages()),
        findings.shown(),
        links.stream().map(this::link).toList());
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
        verbatim(lines.get(index + 1)),
        codes.of(link.text()),
        fileName(values));
  }

  /** Escaped, and else as it is: nobody reads it here. A CR would be read as LF. */
  static String verbatim(String line) {
    return line.substring(0, line.length() - 2)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace("\r", "&#13;");
  }

  /** Letters and digits of any script, and a hyphen in place of whatever is between them. */
  private static String fileName(UtmValues values) {
    StringBuilder name = new StringBuilder("qr");
    boolean between = true;
    for (String value : values.byName().values()) {
      for (int i = 0; i < value.length() && name.length() < LONGEST_FILE_NAME; i++) {
        char c = Character.toLowerCase(value.charAt(i));
        boolean fit = Character.isLetterOrDigit(c) || c == '_';
        if (fit) {
          name.append(between ? "-" : "").append(c);
        }
        between = !fit;
      }
      between = true;
    }
    return name.append(".svg").toString();
  }
}
