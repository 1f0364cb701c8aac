package io.github.utmguard.campaign.rule;

import io.github.utmguard.campaign.link.BuiltLink;
import io.github.utmguard.campaign.sheet.SheetColumn;
import io.github.utmguard.finding.Message;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds rows whose last day is past. */
final class CampaignExpired implements CampaignRule {
  @Override
  public List<CampaignFault> check(CampaignView view) {
    return view.places().stream().flatMap(places -> faults(view.campaigns(), places)).toList();
  }

  private static Stream<CampaignFault> faults(Campaigns campaigns, SheetPlaces places) {
    return campaigns.links().stream()
        .filter(link -> isOver(link, campaigns))
        .map(link -> fault(link, places))
        .distinct();
  }

  private static boolean isOver(BuiltLink link, Campaigns campaigns) {
    return link.entry().validTo().filter(last -> last.isBefore(campaigns.today())).isPresent();
  }

  private static CampaignFault fault(BuiltLink link, SheetPlaces places) {
    var row = link.entry().row();
    return new CampaignFault(
        places.of(row, SheetColumn.VALID_TO),
        Optional.empty(),
        Message.of(
            "campaign-expired.message",
            places.header(SheetColumn.VALID_TO),
            places.text(row, SheetColumn.VALID_TO).strip()),
        Message.of("campaign-expired.fix", places.header(SheetColumn.VALID_TO)),
        Optional.empty());
  }
}
