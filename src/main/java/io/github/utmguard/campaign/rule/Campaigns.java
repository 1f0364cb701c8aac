package io.github.utmguard.campaign.rule;

import io.github.utmguard.campaign.landing.Landings;
import io.github.utmguard.campaign.link.BuiltLink;
import io.github.utmguard.campaign.material.MaterialLink;
import io.github.utmguard.campaign.sheet.CampaignSheet;
import io.github.utmguard.utm.UtmPolicy;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the rules look at: all campaigns, and all materials that link to the site.
 *
 * @param sheet empty where materials are checked without one
 * @param links one for each combination of each row, in their order
 * @param landings what is known of the landing page of each link; empty where there is no site at
 *     hand
 * @param materials the links of materials, by file and place
 * @param policy how campaign links should be
 * @param today the day that {@code expired} is measured against
 */
public record Campaigns(
    Optional<CampaignSheet> sheet,
    List<BuiltLink> links,
    Optional<Landings> landings,
    List<MaterialLink> materials,
    UtmPolicy policy,
    LocalDate today) {
  public Campaigns {
    links = List.copyOf(links);
    materials = List.copyOf(materials);
  }
}
