package io.github.utmguard.campaign;

import io.github.utmguard.campaign.landing.Landing;
import io.github.utmguard.campaign.landing.LandingChecker;
import io.github.utmguard.campaign.landing.Landings;
import io.github.utmguard.campaign.link.BuiltLink;
import io.github.utmguard.campaign.material.ExcludedLinks;
import io.github.utmguard.campaign.material.Materials;
import io.github.utmguard.campaign.material.MaterialsRead;
import io.github.utmguard.campaign.rule.Campaigns;
import io.github.utmguard.campaign.sheet.CampaignSheet;
import io.github.utmguard.campaign.sheet.InvalidSheetException;
import io.github.utmguard.check.CheckResult;
import io.github.utmguard.check.Coverage;
import io.github.utmguard.note.PageNotes;
import io.github.utmguard.page.OwnSite;
import io.github.utmguard.settings.CampaignSettings;
import io.github.utmguard.settings.SiteSettings;
import io.github.utmguard.site.PagePermits;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Builds all campaign links, and checks them, where they land, and the materials that use them. */
public final class CampaignChecker {
  private final SiteSettings settings;
  private final Optional<CampaignSheet> sheet;
  private final List<BuiltLink> links;
  private final MaterialsRead materials;

  private CampaignChecker(
      SiteSettings settings,
      Optional<CampaignSheet> sheet,
      List<BuiltLink> links,
      MaterialsRead materials) {
    this.settings = settings;
    this.sheet = sheet;
    this.links = List.copyOf(links);
    this.materials = materials;
  }

  /**
   * Reads sheet and materials, and builds the links; looks at no page yet.
   *
   * @throws InvalidSheetException if the sheet has mistakes of form
   * @throws IOException if a file cannot be read
   */
  public static CampaignChecker of(SiteSettings settings)
      throws IOException, InvalidSheetException {
    CampaignLinks links = CampaignLinks.read(settings);
    return new CampaignChecker(settings, links.sheet(), links.links(), materials(settings));
  }

  private static MaterialsRead materials(SiteSettings settings) throws IOException {
    CampaignSettings campaigns = settings.campaigns();
    OwnSite site =
        new OwnSite(
            settings.siteUrl(), settings.campaignPolicy().ownHosts(), settings.hostedFormHosts());
    ExcludedLinks excluded = new ExcludedLinks(campaigns.excludedLinks());
    return new Materials(campaigns.basedir(), new OwnMaterialLinks(site), excluded)
        .read(campaigns.materials());
  }

  /**
   * Reads as much of the site as the landing pages need, and runs all rules.
   *
   * @param permits shared with whatever else the build does at once
   * @param notes what an earlier goal of the build noted of the site's pages
   * @throws IOException if the site's directory is missing or is none
   * @throws InterruptedException if the calling thread is interrupted
   */
  public CampaignResult check(PagePermits permits, Optional<PageNotes> notes)
      throws IOException, InterruptedException {
    Optional<Landings> landings =
        links.isEmpty()
            ? Optional.empty()
            : Optional.of(
                new LandingChecker(settings, permits)
                    .check(links.stream().map(BuiltLink::landingPage).toList(), notes));
    Campaigns campaigns =
        new Campaigns(
            sheet,
            links,
            landings,
            materials.links(),
            settings.campaignPolicy().utm(),
            settings.accepted().today());
    CheckResult found =
        new CheckResult(pages(landings), new CampaignFindings(settings).of(campaigns), List.of());
    return new CampaignResult(sheet, links, landings, coverage(landings), found);
  }

  private CampaignCoverage coverage(Optional<Landings> landings) {
    return new CampaignCoverage(
        sheet.map(any -> any.rows().size()).orElse(0),
        links.size(),
        landings.map(any -> any.byAddress().size()).orElse(0),
        pages(landings).pages(),
        materials.files(),
        materials.links().size());
  }

  /** Of the site, only the landing pages are judged. */
  private static Coverage pages(Optional<Landings> landings) {
    List<Landing.Page> pages =
        landings.stream()
            .flatMap(any -> any.byAddress().values().stream())
            .filter(Landing.Page.class::isInstance)
            .map(Landing.Page.class::cast)
            .toList();
    int tagged = (int) pages.stream().filter(Landing.Page::tagged).count();
    return new Coverage(pages.size(), 0, tagged, 0, 0);
  }
}
