package io.github.utmguard.campaign.rule;

import java.util.List;

/** Finds values that reports count as different although they mean the same, across the sheet. */
final class CampaignInconsistent implements CampaignRule {
  @Override
  public List<CampaignFault> check(CampaignView view) {
    return view.inconsistencies().stream().map(Inconsistency::fault).toList();
  }
}
