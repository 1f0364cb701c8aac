package io.github.utmguard.report.campaign;

import io.github.utmguard.campaign.link.BuiltLink;
import io.github.utmguard.finding.Finding;
import io.github.utmguard.finding.Messages;
import io.github.utmguard.report.HtmlFix;
import io.github.utmguard.report.HtmlRoom;
import io.github.utmguard.report.HtmlText;
import io.github.utmguard.report.HtmlWords;
import io.github.utmguard.report.RuleDocumentation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Chooses the findings that stand on each card, as many as a browser opens with ease. */
final class CardFindings {
  private static final int MARKUP_OF_FINDING = 700;
  private static final long ROOM_FOR_FINDINGS = 6_000_000;

  /** Beyond it nobody reads on. */
  private static final int LONGEST = 500;

  private final Messages messages;
  private final FindingsByRow byRow;
  private final List<BuiltLink> links;
  private final Set<String> linkTexts;
  private final HtmlRoom room = new HtmlRoom(ROOM_FOR_FINDINGS);
  private int leftOut;

  CardFindings(CampaignLinksView view, FindingsByRow byRow) {
    this.messages = view.messages();
    this.byRow = byRow;
    this.links = view.links();
    this.linkTexts =
        byRow.isEmpty()
            ? Set.of()
            : view.links().stream().map(BuiltLink::text).collect(Collectors.toSet());
  }

  /** Those of the next card, by the indices of its links; the cards share one room. */
  OfCard next(List<Integer> indices) {
    List<Finding> found = byRow.of(links.get(indices.get(0)).entry().row());
    if (found.isEmpty()) {
      return OfCard.NONE;
    }
    Set<String> here =
        indices.stream().map(index -> links.get(index).text()).collect(Collectors.toSet());
    String severity = "";
    List<LinksPage.Found> shown = new ArrayList<>();
    for (Finding finding : found) {
      // Of a row's findings, but for those of links on its other cards.
      if (finding.url().filter(url -> linkTexts.contains(url) && !here.contains(url)).isEmpty()) {
        severity = severity.isEmpty() ? finding.severity().id() : severity;
        if (hasRoom(finding)) {
          shown.add(shown(finding));
        }
      }
    }
    return new OfCard(severity, shown);
  }

  private boolean hasRoom(Finding finding) {
    boolean taken =
        room.take(
            MARKUP_OF_FINDING,
            HtmlText.cut(messages.text(finding.message()), LONGEST),
            messages.text(finding.fix()),
            finding.url().orElse(""));
    if (!taken) {
      leftOut++;
    }
    return taken;
  }

  private LinksPage.Found shown(Finding finding) {
    return new LinksPage.Found(
        finding.severity().id(),
        HtmlWords.severity(finding.severity(), messages),
        HtmlText.cut(messages.text(finding.message()), LONGEST),
        finding.url().map(address -> HtmlText.cut(address, LONGEST)),
        HtmlFix.of(messages.text(finding.fix())),
        messages.text("html.rule", finding.rule()),
        RuleDocumentation.address(finding.rule()));
  }

  /** How many had no room. */
  int leftOut() {
    return leftOut;
  }

  /**
   * The findings of one card.
   *
   * @param severity of the gravest, shown or not; empty where there is none
   */
  record OfCard(String severity, List<LinksPage.Found> shown) {
    static final OfCard NONE = new OfCard("", List.of());
  }
}
