package io.github.utmguard.campaign.rule;

import io.github.utmguard.campaign.rule.MaterialVerdict.Kind;
import io.github.utmguard.campaign.sheet.CampaignSheet;
import io.github.utmguard.finding.Message;
import java.util.List;

/** Finds links of materials that are tagged, but in no row of the sheet. */
final class CampaignLinkUnlisted implements CampaignRule {
  @Override
  public List<CampaignFault> check(CampaignView view) {
    return view.sheet().map(sheet -> faults(sheet, view)).orElse(List.of());
  }

  private static List<CampaignFault> faults(CampaignSheet sheet, CampaignView view) {
    return view.verdicts().stream()
        .filter(verdict -> verdict.kind() == Kind.UNLISTED)
        .map(
            verdict ->
                verdict.fault(
                    Message.of("campaign-link-unlisted.message", sheet.path()),
                    Message.of(
                        "campaign-link-unlisted.fix", NewRow.of(sheet, verdict.link().url()))))
        .toList();
  }
}
