package io.github.utmguard.maven;

import io.github.utmguard.accept.Acceptance;
import io.github.utmguard.accept.Acceptance.Accepted;
import io.github.utmguard.campaign.CampaignChecker;
import io.github.utmguard.campaign.CampaignResult;
import io.github.utmguard.campaign.SheetNormaliser;
import io.github.utmguard.campaign.sheet.InvalidSheetException;
import io.github.utmguard.note.PageNotes;
import io.github.utmguard.report.CampaignSubject;
import io.github.utmguard.rule.Goal;
import io.github.utmguard.settings.Setting;
import io.github.utmguard.settings.SiteSettings;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.lifecycle.LifecycleExecutor;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Builds campaign links from a sheet, and fails the build where a link would spoil the statistics
 * or does not land on a tagged page; checks that newsletters, posts and ads use these links. Does
 * nothing where there is no sheet. Also explains a single link ({@code -Dutm.link}), or builds one
 * ({@code -Dutm.landingPage}, {@code -Dutm.source}, {@code -Dutm.medium}, {@code -Dutm.campaign}),
 * without a POM or a site.
 */
@Mojo(
    name = "campaigns",
    defaultPhase = LifecyclePhase.POST_SITE,
    requiresProject = false,
    threadSafe = true)
public class CampaignsMojo extends AbstractSiteMojo {

  /**
   * The campaign sheet, a CSV file in UTF-8. By default <code>src/site/campaigns.csv</code>; the
   * goal does nothing where there is none.
   */
  @Parameter(property = "utm.campaigns")
  private String campaigns;

  /**
   * Folders, or Ant-style patterns, of newsletters, posts and ad exports whose links to the site
   * must be campaign links, relative to the base directory. By default none.
   */
  @Parameter(property = "utm.materials")
  private List<String> materials;

  /**
   * Addresses in materials that need be no campaign links, in which an asterisk stands for any
   * characters, such as <code>https://www.example.com/unsubscribe*</code>. By default none.
   */
  @Parameter(property = "utm.excludedLinks")
  private List<String> excludedLinks;

  /**
   * Where the sheet can be changed in a browser, such as the editor of the repository's web site;
   * the page of links leads there. By default none.
   */
  @Parameter(property = "utm.sheetUrl")
  private String sheetUrl;

  /**
   * Where in the site the page of campaign links is published, such as <code>
   * internal/campaign-links.html</code>. By default it is only written beside the reports.
   */
  @Parameter(property = "utm.publishLinks")
  private String publishLinks;

  /**
   * Whether the sheet is written back with its values normalised (lower case, one separator), and
   * nothing else in it changed: <code>true</code> or <code>false</code>. By default it is not
   * written.
   */
  @Parameter(property = "utm.fixCampaigns")
  private String fixCampaigns;

  /** A single link to be explained, instead of a sheet. By default none. */
  @Parameter(property = "utm.link")
  private String link;

  /** Where a single link is to lead: a path in the site, or an absolute address. */
  @Parameter(property = "utm.landingPage")
  private String landingPage;

  /** The <code>utm_source</code> of a single link that is to be built. */
  @Parameter(property = "utm.source")
  private String source;

  /** The <code>utm_medium</code> of a single link that is to be built. */
  @Parameter(property = "utm.medium")
  private String medium;

  /** The <code>utm_campaign</code> of a single link that is to be built. */
  @Parameter(property = "utm.campaign")
  private String campaign;

  /** The <code>utm_term</code> of a single link that is to be built. By default none. */
  @Parameter(property = "utm.term")
  private String term;

  /** The <code>utm_content</code> of a single link that is to be built. By default none. */
  @Parameter(property = "utm.content")
  private String content;

  private final GitHubActions gitHub;

  @Inject
  CampaignsMojo(LifecycleExecutor lifecycle) {
    this(lifecycle, GitHubActions.ofProcess());
  }

  CampaignsMojo(LifecycleExecutor lifecycle, GitHubActions gitHub) {
    super(lifecycle);
    this.gitHub = gitHub;
  }

  @Override
  GivenParameters given() {
    return super.given()
        .text(Setting.CAMPAIGNS, campaigns)
        .list(Setting.MATERIALS, materials)
        .list(Setting.EXCLUDED_LINKS, excludedLinks)
        .text(Setting.SHEET_URL, sheetUrl)
        .text(Setting.PUBLISH_LINKS, publishLinks)
        .text(Setting.FIX_CAMPAIGNS, fixCampaigns)
        .text(Setting.LINK, link)
        .text(Setting.LANDING_PAGE, landingPage)
        .text(Setting.SOURCE, source)
        .text(Setting.MEDIUM, medium)
        .text(Setting.CAMPAIGN, campaign)
        .text(Setting.TERM, term)
        .text(Setting.CONTENT, content);
  }

  @Override
  boolean needsSite(SiteSettings settings) {
    return settings.campaigns().single().isEmpty();
  }

  @Override
  void run(SiteSettings settings) throws MojoExecutionException, MojoFailureException {
    CampaignLog log = new CampaignLog(getLog(), settings, executionRoot());
    Optional<PageNotes> notes = notesForCampaigns().take();
    if (settings.campaigns().single().isPresent()) {
      new SingleLinkLog(getLog(), settings).answer(settings.campaigns().single().get());
    } else if (log.isThereAnything()) {
      requireOwnBaseline(settings);
      check(settings, log, notes);
    }
  }

  private void check(SiteSettings settings, CampaignLog log, Optional<PageNotes> notes)
      throws MojoExecutionException, MojoFailureException {
    Acceptance acceptance = Acceptance.of(settings, Goal.CAMPAIGNS);
    CampaignResult result;
    try {
      log.fixed(SheetNormaliser.fix(settings));
      CampaignChecker checker = CampaignChecker.of(settings);
      log.requireRoom();
      notes.ifPresent(any -> getLog().debug("Pages that check has noted: " + any.pages()));
      result = onSite(settings, permits -> checker.check(permits, notes));
    } catch (InvalidSheetException e) {
      throw log.refused(e);
    } catch (IOException e) {
      throw log.unreadable(e);
    }
    Accepted accepted = acceptance.apply(result.findings());
    log.links(result, accepted.result());
    new FindingLog(getLog(), settings, executionRoot(), gitHub)
        .report(
            accepted,
            settings.campaigns().basedir(),
            Goal.CAMPAIGNS.id(),
            new CampaignSubject(log.name(), result.coverage()));
  }
}
