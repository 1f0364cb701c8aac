package io.github.utmguard.report.campaign;

import io.github.utmguard.finding.Severity;
import io.github.utmguard.report.HtmlStyle;
import io.github.utmguard.report.HtmlText;
import io.github.utmguard.report.Utf8Writer;
import io.github.utmguard.tag.TrackingTag;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/**
 * Writes {@code campaign-links.html}: one file for marketers, which loads nothing but, as a page of
 * the site, the UTM tag. Its links are text, not anchors: within the site, links that carry UTM
 * parameters would credit the site itself.
 */
final class CampaignLinksPage {
  private final LinksPageRenderer template =
      new LinksPageRenderer(Object::toString, HtmlText::escape);

  /**
   * Writes the page as UTF-8.
   *
   * @param lines of the CSV file, the header first
   * @param tag what a page of the site begins with; empty for a page that is not published
   */
  void write(
      CampaignLinksView view, List<String> lines, Optional<TrackingTag> tag, OutputStream out)
      throws IOException {
    Writer writer = new Utf8Writer(out);
    template.execute(page(view, lines, tag), writer);
    writer.flush();
  }

  private static LinksPage page(
      CampaignLinksView view, List<String> lines, Optional<TrackingTag> tag) {
    LinksWords words = new LinksWords(view.messages());
    FindingsByRow findings = new FindingsByRow(view.sheet(), view.findings());
    CardFindings ofCards = new CardFindings(view, findings);
    QrCodes codes = new QrCodes(view.links().size());
    CardWriter writer = new CardWriter(view, words, lines, codes);
    LinkCards cards = LinkCards.of(view, ofCards, writer);
    int elsewhere = findings.elsewhere() + ofCards.leftOut();
    return new LinksPage(
        words,
        view.messages().locale().toLanguageTag(),
        words.text("html.links.title", view.sheet().path()),
        view.sheet().path(),
        words.text(tag.isEmpty() ? "html.made-by" : "html.links.made-by", view.version()),
        style(codes, tag),
        tag.map(TrackingTag::html).orElse(""),
        verdict(view, findings, words),
        view.editAddress(),
        elsewhere == 0
            ? Optional.empty()
            : Optional.of(words.text("html.links.elsewhere", words.number(elsewhere))),
        cards.size(),
        cards,
        codes.drawn() ? Optional.empty() : Optional.of(writer.blank()),
        LinksPage.verbatim(lines.get(0)));
  }

  private static HtmlStyle style(QrCodes codes, Optional<TrackingTag> tag) {
    List<String> scripts =
        codes.drawn() ? List.of("links.js") : List.of("qrcode-generator.js", "links.js");
    String origin = tag.flatMap(known -> known.address().origin()).orElse("");
    return HtmlStyle.read(CampaignLinksPage.class, "links.css", scripts, origin);
  }

  private static LinksPage.Banner verdict(
      CampaignLinksView view, FindingsByRow findings, LinksWords words) {
    long errors = findings.count(Severity.ERROR);
    long warnings = findings.count(Severity.WARNING);
    LinksVerdict verdict = LinksVerdict.of(view.links().size(), errors, warnings);
    long running =
        view.links().stream()
            .filter(link -> Period.of(link.entry(), view.today()) == Period.RUNNING)
            .count();
    return new LinksPage.Banner(
        verdict.id(),
        words.text(verdict.word()),
        words.text(verdict.sentence()),
        words.text("html.links.as-of", Period.date(view.today(), view.messages())),
        List.of(
            figure("html.links.links", view.links().size(), words),
            figure("html.links.running", running, words),
            figure("html.errors", errors, words),
            figure("html.warnings", warnings, words)));
  }

  private static LinksPage.Figure figure(String name, long number, LinksWords words) {
    return new LinksPage.Figure(words.text(name), words.number(number));
  }
}
