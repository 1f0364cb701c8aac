package io.github.utmguard.accept;

import io.github.utmguard.finding.Location;
import io.github.utmguard.page.OwnSite;
import io.github.utmguard.settings.SiteSettings;
import io.github.utmguard.url.Url;
import java.util.function.UnaryOperator;

/**
 * How suppressions name pages: relative to the site, also where a finding names a live page by its
 * address, so that one suppression holds for the built site and for the deployed one.
 */
final class PageNames implements UnaryOperator<String> {
  private final OwnSite site;

  PageNames(SiteSettings settings) {
    this.site =
        new OwnSite(
            settings.siteUrl(), settings.campaignPolicy().ownHosts(), settings.hostedFormHosts());
  }

  @Override
  public String apply(String page) {
    return new Location(page, 1, 1).isLive()
        ? Url.parse(page).map(site::fileOf).orElse(page)
        : page;
  }
}
