package io.github.utmguard.check;

import io.github.utmguard.page.LinkPolicy;
import io.github.utmguard.page.Policy;
import io.github.utmguard.settings.CampaignPolicy;
import io.github.utmguard.settings.SiteSettings;
import io.github.utmguard.site.PagePatterns;
import io.github.utmguard.tag.TrackingTag;
import java.util.List;
import java.util.Optional;

/** What settings judge pages by. */
public final class CheckPolicy {
  private CheckPolicy() {}

  /**
   * Takes it from settings.
   *
   * @param tag the tag that pages must carry, which may not be the settings' own
   */
  public static Policy of(SiteSettings settings, Optional<TrackingTag> tag) {
    CampaignPolicy campaigns = settings.campaignPolicy();
    PagePatterns named = PagePatterns.of(campaigns.internalCampaignLinks(), List.of());
    // Whoever switches the rule off has campaign links on the own site, which are linted as such.
    boolean everywhere = new Severities(settings).of("utm-internal-link").isEmpty();
    LinkPolicy links =
        new LinkPolicy(
            campaigns.utm(), campaigns.ownHosts(), path -> everywhere || named.matches(path));
    return new Policy(tag, settings.hostedFormHosts(), settings.siteUrl(), links);
  }
}
