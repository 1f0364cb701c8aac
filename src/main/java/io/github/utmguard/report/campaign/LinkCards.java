package io.github.utmguard.report.campaign;

import io.github.utmguard.campaign.link.BuiltLink;
import io.github.utmguard.campaign.sheet.CampaignEntry;
import io.github.utmguard.campaign.sheet.UtmValues;
import io.github.utmguard.finding.Finding;
import io.github.utmguard.finding.Messages;
import io.github.utmguard.report.HtmlFix;
import io.github.utmguard.report.HtmlRoom;
import io.github.utmguard.report.HtmlText;
import io.github.utmguard.report.HtmlWords;
import io.github.utmguard.report.RuleDocumentation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Puts links that differ in their channels only on one card, with the findings of their row. */
final class LinkCards {
  private static final int MARKUP_OF_FINDING = 700;
  private static final long ROOM_FOR_FINDINGS = 6_000_000;

  /** Beyond it nobody reads on. */
  private static final int LONGEST = 500;

  private static final Pattern UNFIT_FOR_FILES = Pattern.compile("[^\\p{L}\\p{N}_]+");

  /** Longer names of files are not taken everywhere. */
  private static final int LONGEST_FILE_NAME = 100;

  private final CampaignLinksView view;
  private final Messages messages;
  private final FindingsByRow findings;
  private final Set<String> linkTexts;
  private final HtmlRoom room = new HtmlRoom(ROOM_FOR_FINDINGS);
  private final List<LinksPage.Card> cards = new ArrayList<>();
  private int findingsLeftOut;

  private LinkCards(CampaignLinksView view, FindingsByRow findings) {
    this.view = view;
    this.messages = view.messages();
    this.findings = findings;
    this.linkTexts = view.links().stream().map(BuiltLink::text).collect(Collectors.toSet());
  }

  /**
   * The cards in the order of their links.
   *
   * @param lines of the CSV file, the header first
   */
  static LinkCards of(CampaignLinksView view, FindingsByRow findings, List<String> lines) {
    LinkCards all = new LinkCards(view, findings);
    List<LinksPage.Code> codes = QrCodes.of(view.links());
    Map<List<Object>, List<Integer>> groups = new LinkedHashMap<>();
    for (int i = 0; i < view.links().size(); i++) {
      CampaignEntry entry = view.links().get(i).entry();
      List<Object> group =
          List.of(
              entry.row().number(),
              entry.landingPage(),
              entry.values().campaign(),
              entry.name(),
              entry.validFrom(),
              entry.validTo());
      groups.computeIfAbsent(group, key -> new ArrayList<>()).add(i);
    }
    for (List<Integer> group : groups.values()) {
      all.add(group.stream().map(i -> all.link(i, lines.get(i + 1), codes.get(i))).toList());
    }
    return all;
  }

  List<LinksPage.Card> cards() {
    return cards;
  }

  /** How many findings had no room. */
  int findingsLeftOut() {
    return findingsLeftOut;
  }

  private void add(List<LinksPage.Link> links) {
    BuiltLink first = view.links().get(links.get(0).number() - 1);
    CampaignEntry entry = first.entry();
    List<Finding> found = findings(entry, links);
    String campaign = entry.values().campaign();
    cards.add(
        new LinksPage.Card(
            "c" + (cards.size() + 1),
            found.isEmpty() ? "" : found.get(0).severity().id(),
            entry.name().orElse(campaign),
            campaign,
            entry.landingPage(),
            messages.number(entry.row().number()),
            FormWay.of(first, view),
            Period.of(entry, view.today()).days(entry, messages),
            found.stream().filter(this::hasRoom).map(this::finding).toList(),
            links));
  }

  /** Those of the row, but for those of links on its other cards. */
  private List<Finding> findings(CampaignEntry entry, List<LinksPage.Link> links) {
    List<Finding> found = findings.of(entry.row());
    if (found.isEmpty()) {
      return found;
    }
    Set<String> here = links.stream().map(LinksPage.Link::text).collect(Collectors.toSet());
    return found.stream()
        .filter(
            one ->
                one.url().filter(url -> linkTexts.contains(url) && !here.contains(url)).isEmpty())
        .toList();
  }

  private boolean hasRoom(Finding finding) {
    boolean taken =
        room.take(
            MARKUP_OF_FINDING,
            HtmlText.cut(messages.text(finding.message()), LONGEST),
            messages.text(finding.fix()),
            finding.url().orElse(""));
    if (!taken) {
      findingsLeftOut++;
    }
    return taken;
  }

  private LinksPage.Found finding(Finding finding) {
    return new LinksPage.Found(
        finding.severity().id(),
        HtmlWords.severity(finding.severity(), messages),
        HtmlText.cut(messages.text(finding.message()), LONGEST),
        finding.url().map(address -> HtmlText.cut(address, LONGEST)),
        HtmlFix.of(messages.text(finding.fix())),
        messages.text("html.rule", finding.rule()),
        RuleDocumentation.address(finding.rule()));
  }

  private LinksPage.Link link(int index, String line, LinksPage.Code code) {
    BuiltLink link = view.links().get(index);
    UtmValues values = link.entry().values();
    return new LinksPage.Link(
        index + 1,
        values.source() + " / " + values.medium(),
        values.content(),
        values.term(),
        link.text(),
        verbatim(line),
        code,
        fileName(values));
  }

  /** Escaped, and else as it is: nobody reads it here. A CR would be read as LF. */
  static String verbatim(String line) {
    return line.substring(0, line.length() - 2)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace("\r", "&#13;");
  }

  private static String fileName(UtmValues values) {
    String name = String.join("-", values.byName().values()).toLowerCase(Locale.ROOT);
    name = UNFIT_FOR_FILES.matcher(name).replaceAll("-");
    return "qr-" + name.substring(0, Math.min(name.length(), LONGEST_FILE_NAME)) + ".svg";
  }
}
