package io.github.utmguard.campaign.rule;

import java.util.List;

/** Looks for one kind of fault in all campaigns; stateless, and it knows no severity. */
public interface CampaignRule {

  /** The faults, in whatever order; none of them twice. */
  List<CampaignFault> check(CampaignView view);
}
