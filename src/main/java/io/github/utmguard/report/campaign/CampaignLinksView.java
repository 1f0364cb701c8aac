package io.github.utmguard.report.campaign;

import io.github.utmguard.campaign.landing.Landings;
import io.github.utmguard.campaign.link.BuiltLink;
import io.github.utmguard.campaign.sheet.CampaignSheet;
import io.github.utmguard.finding.Finding;
import io.github.utmguard.finding.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is told of campaign links.
 *
 * @param sheet what they were built from
 * @param links in the order in which they are told
 * @param landings what is known of where they land
 * @param findings all open ones about campaigns; those in a row of the sheet stand beside it, the
 *     others are only counted
 * @param today the day that periods are measured against
 * @param messages the language to tell them in
 * @param version the version of this plugin
 * @param editAddress where the sheet can be changed in a browser
 */
public record CampaignLinksView(
    CampaignSheet sheet,
    List<BuiltLink> links,
    Optional<Landings> landings,
    List<Finding> findings,
    LocalDate today,
    Messages messages,
    String version,
    Optional<String> editAddress) {
  public CampaignLinksView {
    links = List.copyOf(links);
    findings = List.copyOf(findings);
  }
}
