package io.github.utmguard.campaign.rule;

import java.util.List;

/** Looks for one kind of fault in all campaigns; stateless, and it knows no severity. */
public interface CampaignRule {

  /** The faults, in the order of their places. */
  List<CampaignFault> check(Campaigns campaigns);
}
