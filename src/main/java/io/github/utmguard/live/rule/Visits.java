package io.github.utmguard.live.rule;

import io.github.utmguard.live.journey.JourneyResult;
import io.github.utmguard.live.pages.PageList.Origin;
import io.github.utmguard.url.Url;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All that was asked of a deployed site, and what came of it.
 *
 * @param site the site's address
 * @param hostedFormHosts further hosts of hosted forms, in lower case
 * @param origin how its pages were found
 * @param pages the visits of its pages
 * @param scripts the visits of its tags' scripts
 * @param tenants what SuperOffice said of the tags' tenants
 * @param links the visits of campaign links and of variants of the site's address
 * @param journey the visitor's journey, and the link that it began with
 */
public record Visits(
    Url site,
    Set<String> hostedFormHosts,
    Origin origin,
    List<PageVisit> pages,
    List<ScriptVisit> scripts,
    List<TenantHost> tenants,
    List<LinkVisit> links,
    Optional<Journeyed> journey) {

  public Visits {
    pages = List.copyOf(pages);
    scripts = List.copyOf(scripts);
    tenants = List.copyOf(tenants);
    links = List.copyOf(links);
  }

  /**
   * A journey that was taken.
   *
   * @param landing the link that it began with
   */
  public record Journeyed(Url landing, JourneyResult result) {}
}
