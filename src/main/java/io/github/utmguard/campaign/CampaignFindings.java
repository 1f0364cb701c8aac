package io.github.utmguard.campaign;

import io.github.utmguard.campaign.rule.CampaignCatalogue;
import io.github.utmguard.campaign.rule.CampaignFault;
import io.github.utmguard.campaign.rule.Campaigns;
import io.github.utmguard.campaign.rule.Found;
import io.github.utmguard.check.Severities;
import io.github.utmguard.finding.Finding;
import io.github.utmguard.finding.Severity;
import io.github.utmguard.settings.SiteSettings;
import java.util.List;

/** Runs the rules about campaigns, and weighs what they find. */
final class CampaignFindings {
  private final Severities severities;

  CampaignFindings(SiteSettings settings) {
    this.severities = new Severities(settings);
  }

  /** The findings in the order of reports. */
  List<Finding> of(Campaigns campaigns) {
    return CampaignCatalogue.check(campaigns, rule -> severities.of(rule).isPresent()).stream()
        .map(this::finding)
        .sorted(Finding.ORDER)
        .toList();
  }

  private Finding finding(Found found) {
    CampaignFault fault = found.fault();
    Severity severity = severities.of(found.rule()).orElseThrow();
    return new Finding(
        found.rule(),
        fault.atMost().filter(cap -> cap.compareTo(severity) > 0).orElse(severity),
        fault.place(),
        fault.url(),
        fault.message(),
        fault.fix());
  }
}
