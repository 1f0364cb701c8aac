package io.github.utmguard.settings;

import java.util.List;
import java.util.Set;

/**
 * How a company wants its campaign links.
 *
 * @param requiredParameters the UTM parameters that a campaign link must carry
 * @param internalCampaignLinks Ant-style patterns of pages, relative to the site, on which links
 *     within the site may carry UTM parameters
 * @param ownHosts further hosts of the company, in lower case
 */
public record CampaignPolicy(
    List<String> requiredParameters, List<String> internalCampaignLinks, Set<String> ownHosts) {

  /** The parameters that SuperOffice stores. */
  static final List<String> PARAMETERS =
      List.of("utm_source", "utm_medium", "utm_campaign", "utm_term", "utm_content");

  /** What holds where nobody says otherwise. */
  public static final CampaignPolicy DEFAULT =
      new CampaignPolicy(List.of("utm_source", "utm_medium", "utm_campaign"), List.of(), Set.of());
}
