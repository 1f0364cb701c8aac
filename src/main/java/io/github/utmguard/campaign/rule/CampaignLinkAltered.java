package io.github.utmguard.campaign.rule;

import io.github.utmguard.campaign.link.BuiltLink;
import io.github.utmguard.campaign.rule.MaterialVerdict.Kind;
import io.github.utmguard.campaign.sheet.SheetColumn;
import io.github.utmguard.finding.Message;
import java.util.List;

/** Finds links of materials that are almost a row's link. */
final class CampaignLinkAltered implements CampaignRule {
  @Override
  public List<CampaignFault> check(CampaignView view) {
    return view.verdicts().stream()
        .filter(verdict -> verdict.kind() == Kind.ALTERED)
        .map(verdict -> fault(verdict, verdict.row().orElseThrow()))
        .toList();
  }

  private static CampaignFault fault(MaterialVerdict verdict, BuiltLink row) {
    LinkValues here = LinkValues.of(verdict.link().url());
    LinkValues there = LinkValues.of(row.url());
    List<SheetColumn> differing =
        LinkValues.COLUMNS.stream()
            .filter(column -> !here.value(column).equals(there.value(column)))
            .toList();
    String number = Integer.toString(row.entry().row().number());
    Message message =
        differing.isEmpty()
            ? Message.of("campaign-link-altered.page", number, row.landingPage().href())
            : Message.of(
                "campaign-link-altered.values",
                number,
                here.shown(differing),
                there.shown(differing));
    return verdict.fault(message, Message.of("campaign-link-altered.fix", number, row.text()));
  }
}
