package io.github.utmguard.live;

import io.github.utmguard.campaign.CampaignLinks;
import io.github.utmguard.campaign.link.BuiltLink;
import io.github.utmguard.campaign.sheet.SheetCell;
import io.github.utmguard.campaign.sheet.SheetColumn;
import io.github.utmguard.finding.Location;
import io.github.utmguard.settings.SiteSettings;
import io.github.utmguard.url.Url;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The campaign links that are followed: those that lead to the company's own hosts, are in use
 * today or later, and have an address that is known before somebody clicks.
 *
 * @param all each address once, where the sheet names it first
 * @param hasSheet whether there is a sheet
 */
record LiveLinks(List<Placed> all, boolean hasSheet) {
  LiveLinks {
    all = List.copyOf(all);
  }

  /**
   * A link of the sheet.
   *
   * @param place where the sheet has its landing page
   */
  record Placed(Location place, BuiltLink link) {}

  /**
   * Chooses them.
   *
   * @throws NoSuchCampaignException if only one campaign is asked for, and the sheet has no such
   *     one
   */
  static LiveLinks of(CampaignLinks links, SiteSettings settings, ServedViews views) {
    Optional<String> only = settings.verify().onlyCampaign();
    only.ifPresent(name -> requireCampaign(name, links.links()));
    LocalDate today = settings.accepted().today();
    Map<Url, Placed> chosen = new LinkedHashMap<>();
    for (BuiltLink link : links.links()) {
      boolean asked = only.isEmpty() || only.get().equals(campaign(link));
      boolean over = link.entry().validTo().filter(end -> end.isBefore(today)).isPresent();
      if (asked && !over && !link.hasOpenAddress() && views.isOwn(link.landingPage())) {
        chosen.putIfAbsent(link.url(), new Placed(place(links, link), link));
      }
    }
    return new LiveLinks(List.copyOf(chosen.values()), links.sheet().isPresent());
  }

  private static String campaign(BuiltLink link) {
    return link.entry().values().campaign();
  }

  private static void requireCampaign(String name, List<BuiltLink> links) {
    TreeSet<String> names = new TreeSet<>();
    links.forEach(link -> names.add(campaign(link)));
    if (!names.contains(name)) {
      throw new NoSuchCampaignException(name, names);
    }
  }

  private static Location place(CampaignLinks links, BuiltLink link) {
    return links
        .sheet()
        .flatMap(
            sheet ->
                sheet
                    .cell(link.entry().row(), SheetColumn.LANDING_PAGE)
                    .map(cell -> at(sheet.path(), cell)))
        .orElseThrow();
  }

  private static Location at(String sheet, SheetCell cell) {
    return new Location(sheet, cell.line(), cell.column());
  }
}
