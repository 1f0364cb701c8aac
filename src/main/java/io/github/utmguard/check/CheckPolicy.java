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
    LinkPolicy links =
        new LinkPolicy(
            campaigns.utm(),
            campaigns.ownHosts(),
            PagePatterns.of(campaigns.internalCampaignLinks(), List.of())::matches);
    return new Policy(tag, settings.hostedFormHosts(), settings.siteUrl(), links);
  }
}
