package io.github.utmguard.campaign;

import io.github.utmguard.campaign.landing.Landings;
import io.github.utmguard.campaign.link.BuiltLink;
import io.github.utmguard.campaign.sheet.CampaignSheet;
import io.github.utmguard.check.CheckResult;
import java.util.List;
import java.util.Optional;

/**
 * What a check of campaigns built and found.
 *
 * @param sheet empty where materials are checked without one
 * @param links one for each combination of each row, in their order
 * @param landings what is known of the links' landing pages; empty where there is no link
 * @param coverage what was looked at
 * @param findings what was found; pages are paths relative to the base directory
 */
public record CampaignResult(
    Optional<CampaignSheet> sheet,
    List<BuiltLink> links,
    Optional<Landings> landings,
    CampaignCoverage coverage,
    CheckResult findings) {
  public CampaignResult {
    links = List.copyOf(links);
  }
}
