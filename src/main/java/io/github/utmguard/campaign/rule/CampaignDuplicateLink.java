package io.github.utmguard.campaign.rule;

import io.github.utmguard.campaign.link.BuiltLink;
import io.github.utmguard.campaign.sheet.SheetColumn;
import io.github.utmguard.campaign.sheet.SheetRow;
import io.github.utmguard.finding.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds rows that give a link which another row gives already; each pair of rows once. */
final class CampaignDuplicateLink implements CampaignRule {
  private record Pair(int row, int earlier) {}

  @Override
  public List<CampaignFault> check(CampaignView view) {
    return view.places().map(places -> faults(view.campaigns(), places)).orElse(List.of());
  }

  private static List<CampaignFault> faults(Campaigns campaigns, SheetPlaces places) {
    List<CampaignFault> faults = new ArrayList<>();
    Map<String, SheetRow> rows = new HashMap<>();
    Set<Pair> pairs = new HashSet<>();
    for (BuiltLink link : campaigns.links()) {
      SheetRow row = link.entry().row();
      SheetRow earlier = rows.putIfAbsent(link.text(), row);
      if (earlier != null && pairs.add(new Pair(row.number(), earlier.number()))) {
        faults.add(fault(link, earlier, places));
      }
    }
    return faults;
  }

  private static CampaignFault fault(BuiltLink link, SheetRow earlier, SheetPlaces places) {
    SheetRow row = link.entry().row();
    boolean same = row.number() == earlier.number();
    String other = Integer.toString(earlier.number());
    return new CampaignFault(
        places.of(row, SheetColumn.LANDING_PAGE),
        Optional.of(link.text()),
        same
            ? Message.of("campaign-duplicate-link.same-row")
            : Message.of("campaign-duplicate-link.message", other),
        same
            ? Message.of("campaign-duplicate-link.same-row-fix")
            : Message.of("campaign-duplicate-link.fix", other),
        Optional.empty());
  }
}
