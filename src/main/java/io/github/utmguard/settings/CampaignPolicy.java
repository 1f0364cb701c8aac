package io.github.utmguard.settings;

import io.github.utmguard.utm.UtmPolicy;
import java.util.List;
import java.util.Set;

/**
 * How a company wants its campaign links.
 *
 * @param utm how UTM parameters should be
 * @param internalCampaignLinks Ant-style patterns of pages, relative to the site, on which links
 *     within the site may carry UTM parameters
 * @param ownHosts further hosts of the company, in lower case
 */
public record CampaignPolicy(
    UtmPolicy utm, List<String> internalCampaignLinks, Set<String> ownHosts) {

  /** What holds where nobody says otherwise. */
  public static final CampaignPolicy DEFAULT =
      new CampaignPolicy(UtmPolicy.DEFAULT, List.of(), Set.of());
}
