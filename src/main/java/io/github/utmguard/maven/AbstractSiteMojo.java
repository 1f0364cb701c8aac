package io.github.utmguard.maven;

import io.github.utmguard.finding.Messages;
import io.github.utmguard.rule.RuleCatalogue;
import io.github.utmguard.settings.InvalidSettingException;
import io.github.utmguard.settings.Setting;
import io.github.utmguard.settings.SiteSettings;
import io.github.utmguard.source.SourcePlaces;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.lifecycle.LifecycleExecutor;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * A goal that works on a generated site: reads its parameters, makes sure that the site is
 * finished, and leaves the work to the goal itself.
 *
 * <p>Numbers and switches are texts here, because Maven takes every text but {@code true} for
 * false: {@code -Dutm.dryRun=yes} would write. Directories are texts too: Maven makes the whole
 * base directory of an empty one ({@code -Dutm.siteDirectory=$UNSET}). No parameter has a default
 * value in Maven's sense, so that a value that was given can be told from one that was not.
 */
abstract class AbstractSiteMojo extends AbstractMojo {

  /**
   * The directory of the generated site. Relative to the project's directory, or without a POM to
   * the current one. By default {@code ${project.reporting.outputDirectory}}, the site that Maven
   * renders (so {@code target/site}); without a POM it is required: {@code
   * -Dutm.siteDirectory=public}.
   */
  @Parameter(property = "utm.siteDirectory")
  private String siteDirectory;

  /**
   * Ant-style patterns of the files that are pages, relative to the site's directory. By default
   * <code>**&#47;*.html, **&#47;*.htm, **&#47;*.xhtml</code>.
   */
  @Parameter(property = "utm.includes")
  private List<String> includes;

  /**
   * Ant-style patterns of files that are no pages after all, relative to the site's directory. By
   * default none.
   */
  @Parameter(property = "utm.excludes")
  private List<String> excludes;

  /**
   * The address of the UTM script as SuperOffice shows it (Settings and maintenance &gt;
   * Marketing): {@code https://online4.superoffice.com/Cust12345/cs/javascript/utm.js} or another
   * host. Or give {@code customerId} and {@code host}. Required by {@code inject}; without it
   * {@code check} accepts any tag, as long as all pages have the same.
   */
  @Parameter(property = "utm.scriptUrl")
  private String scriptUrl;

  /**
   * The customer's id in SuperOffice, such as <code>Cust12345</code>; together with <code>host
   * </code> it stands for <code>scriptUrl</code>.
   */
  @Parameter(property = "utm.customerId")
  private String customerId;

  /**
   * The host of the SuperOffice installation, such as <code>online4.superoffice.com</code>;
   * together with <code>customerId</code> it stands for <code>scriptUrl</code>.
   */
  @Parameter(property = "utm.host")
  private String host;

  /**
   * Further attributes of the tag's script, such as {@code nonce}, {@code data-cookieconsent}, or
   * {@code integrity} together with {@code crossorigin}: one element for each, named like the
   * attribute. By default none.
   */
  @Parameter private Map<String, String> scriptAttributes;

  /**
   * What <code>inject</code> does with a tag that is already on a page: <code>replace</code> it by
   * the right one, <code>keep</code> it, or <code>fail</code>. By default <code>replace</code>.
   */
  @Parameter(property = "utm.existing")
  private String existing;

  /**
   * Whether <code>inject</code> and <code>remove</code> only list what they would do, and write
   * nothing: <code>true</code> or <code>false</code>. By default <code>false</code>.
   */
  @Parameter(property = "utm.dryRun")
  private String dryRun;

  /**
   * Whether a site that is missing or has no pages fails the build: <code>true</code> or <code>
   * false</code>. By default <code>true</code>.
   */
  @Parameter(property = "utm.failIfNoPages")
  private String failIfNoPages;

  /** How many pages are worked on at once. By default as many as the machine has processors. */
  @Parameter(property = "utm.threads")
  private String threads;

  /**
   * The least severity of a finding that fails the build: <code>error</code>, <code>warning</code>
   * or <code>never</code>. By default <code>error</code>.
   */
  @Parameter(property = "utm.failOn")
  private String failOn;

  /**
   * Rules that weigh more or less than by default ({@code error}, {@code warning}, {@code info} or
   * {@code off}), such as {@code hosted-form-frame:off,tag-not-first:error}. By default none.
   */
  @Parameter(property = "utm.rules")
  private String rules;

  /**
   * Further hosts whose pages are all hosted forms, such as a company's own alias for SuperOffice:
   * names of hosts only. By default none; SuperOffice's forms are recognised on every host.
   */
  @Parameter(property = "utm.hostedFormHosts")
  private List<String> hostedFormHosts;

  /**
   * Where the site is published, so that its own absolute links are known. By default the project's
   * address (<code>${project.url}</code>), if it has one.
   */
  @Parameter(property = "utm.siteUrl")
  private String siteUrl;

  /**
   * Further hosts of the same company, such as {@code www.example.com, blog.example.com}: names of
   * hosts only. By default none.
   */
  @Parameter(property = "utm.ownHosts")
  private List<String> ownHosts;

  /**
   * The UTM parameters that every campaign link must carry. By default <code>
   * utm_source, utm_medium, utm_campaign</code>.
   */
  @Parameter(property = "utm.requiredParameters")
  private List<String> requiredParameters;

  /**
   * What stands between the words of UTM values: <code>_</code> or <code>-</code>. By default
   * either, as long as it is the same.
   */
  @Parameter(property = "utm.separator")
  private String separator;

  /**
   * The values of <code>utm_source</code> that are in use, such as <code>linkedin, facebook</code>.
   * By default any.
   */
  @Parameter(property = "utm.sources")
  private List<String> sources;

  /**
   * The values of <code>utm_medium</code> that are in use, such as <code>email, social, cpc</code>.
   * By default those that Google Analytics and SuperOffice know.
   */
  @Parameter(property = "utm.mediums")
  private List<String> mediums;

  /**
   * A regular expression (RE2 syntax) that the whole of <code>utm_campaign</code> must match, such
   * as <code>[a-z]+(_[a-z0-9]+)*</code>. By default none.
   */
  @Parameter(property = "utm.campaignPattern")
  private String campaignPattern;

  /**
   * Ant-style patterns of pages, relative to the site's directory, on which links within the site
   * may carry UTM parameters, such as <code>blog/**</code>. By default none.
   */
  @Parameter(property = "utm.internalCampaignLinks")
  private List<String> internalCampaignLinks;

  /**
   * Further directories that pages are generated from, such as <code>content</code> of Hugo, in
   * which the source of a finding is looked up. Those of Maven's site and of Javadoc are known. By
   * default none.
   */
  @Parameter(property = "utm.sourceDirectories")
  private List<String> sourceDirectories;

  /**
   * Findings that are accepted on purpose: for each a {@code suppression} with its {@code rule} and
   * {@code reason}, and perhaps a {@code page} (a pattern), a {@code url} and {@code until}, the
   * last day on which it counts. By default none.
   */
  @Parameter private List<Suppression> suppressions;

  /**
   * A file of findings that were there before the plugin, so that only new ones fail the build; it
   * is written by <code>-Dutm.updateBaseline=true</code>. By default none.
   */
  @Parameter(property = "utm.baseline")
  private String baseline;

  /**
   * Whether the baseline is written anew, with all findings of this run: <code>true</code> or
   * <code>false</code>. By default <code>false</code>.
   */
  @Parameter(property = "utm.updateBaseline")
  private String updateBaseline;

  /** The date that "expired" is measured against, such as 2027-01-31. By default the UTC date. */
  @Parameter(property = "utm.today")
  private String today;

  /**
   * The language of messages and of the HTML report: <code>en</code> or <code>nb</code> (Norwegian
   * bokmål). By default the first of maven-site-plugin's <code>locales</code>, else the language of
   * Maven itself, else English. Reports for programs are always in English.
   */
  @Parameter(property = "utm.locale")
  private String locale;

  /**
   * The directory that reports are written to. By default <code>superoffice-utm</code> in the build
   * directory, so <code>target/superoffice-utm</code>.
   */
  @Parameter(property = "utm.reportDirectory")
  private String reportDirectory;

  /**
   * Which reports are written, of <code>html</code>, <code>json</code>, <code>sarif</code> and
   * <code>junit</code>. By default <code>html,json,sarif</code>.
   */
  @Parameter(property = "utm.reportFormats")
  private List<String> reportFormats;

  /**
   * A JSON file that gives the same settings by the same names; the POM and the command line win.
   * By default <code>superoffice-utm.json</code>, if it stands in the project's directory or in the
   * one that Maven was started in.
   */
  @Parameter(property = "utm.config")
  private String config;

  /** Whether to skip the goal: <code>true</code> or <code>false</code>. By default false. */
  @Parameter(property = "utm.skip", defaultValue = "false")
  private boolean skip;

  /** Where Maven renders the project's site. */
  @Parameter(defaultValue = "${project.reporting.outputDirectory}", readonly = true)
  private String defaultSiteDirectory;

  /** Where reports go in a project. */
  @Parameter(defaultValue = "${project.build.directory}/superoffice-utm", readonly = true)
  private String defaultReportDirectory;

  /** The project's address. */
  @Parameter(defaultValue = "${project.url}", readonly = true)
  private String defaultSiteUrl;

  /** The running build. */
  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  /** This execution of the goal. */
  @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
  private MojoExecution mojoExecution;

  private final SiteOrder order;

  AbstractSiteMojo(LifecycleExecutor lifecycle) {
    this.order = new SiteOrder(lifecycle);
  }

  /**
   * Does the goal's work on a finished site.
   *
   * @param settings complete and checked
   * @throws MojoExecutionException if the site cannot be worked on
   * @throws MojoFailureException for what is found on it
   */
  abstract void run(SiteSettings settings) throws MojoExecutionException, MojoFailureException;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("Skipped (utm.skip).");
      return;
    }
    try {
      BuildSettings.requireKnownProperties(session.getUserProperties());
      SiteSettings settings = settings();
      if (needsSite(settings)) {
        OtherModules.warn(session, mojoExecution, new Messages(settings.locale()), getLog());
      }
      if (!needsSite(settings)
          || (order.isFinished(session, mojoExecution, settings, getLog())
              && !EmptySite.isMissingOnPurpose(settings, getLog()))) {
        run(settings);
      }
    } catch (InvalidSettingException e) {
      // Without its cause: a user's mistake needs no stack trace.
      throw new MojoExecutionException(e.getMessage());
    }
  }

  /** Whether the goal looks at the site at all, as it is told to work. */
  boolean needsSite(SiteSettings settings) {
    return true;
  }

  /** Runs work on the site, alone in its folder, and shows on a terminal how far it is. */
  final <T> T onSite(SiteSettings settings, SiteWork<T> work) throws MojoExecutionException {
    try (Progress progress = progress(settings)) {
      return work.on(settings.siteDirectory(), SharedByBuild.of(session), progress::pageDone);
    }
  }

  /** The running build. */
  final MavenSession session() {
    return session;
  }

  /** Shows on a terminal how far work is that waits for no folder. */
  final Progress progress(SiteSettings settings) {
    return Progress.start(
        Terminal.isWatched(session),
        mojoExecution.getGoal(),
        new Messages(settings.locale()),
        getLog()::info);
  }

  /** What one goal hands on to another in this build. */
  final NotesForCampaigns notesForCampaigns() {
    return new NotesForCampaigns(session, mojoExecution);
  }

  /** The directory that Maven was started in, which a terminal's paths are relative to. */
  final Path executionRoot() {
    return BuildSettings.executionRoot(session);
  }

  /**
   * Makes sure that the baseline is written for one site only.
   *
   * @throws InvalidSettingException if it was written for another one in this build
   */
  final void requireOwnBaseline(SiteSettings settings) {
    if (settings.accepted().updateBaseline() && !settings.dryRun()) {
      Path site = settings.siteDirectory();
      Path file = settings.accepted().baseline().orElseThrow().path();
      Path other = SharedByBuild.of(session).baselines().putIfAbsent(file, site);
      if (other != null && !other.equals(site)) {
        throw BuildSettings.sharedBaseline(file, other, site);
      }
    }
  }

  /** Where the sources of the site's pages may stand. */
  final SourcePlaces sourcePlaces(SiteSettings settings) {
    return ProjectSources.of(session, settings);
  }

  /** The settings of this execution; not private so that tests see what reaches them. */
  final SiteSettings settings() throws MojoExecutionException {
    return BuildSettings.of(session, RuleCatalogue.ids())
        .resolve(
            given().toSettings(),
            Optional.ofNullable(config),
            new BuildSettings.ProjectDefaults(
                siteDirectoryWithoutPom(Optional.ofNullable(defaultSiteDirectory)),
                Optional.ofNullable(defaultReportDirectory),
                Optional.ofNullable(defaultSiteUrl),
                BuildLanguage.of(session)));
  }

  /**
   * Where the site is by default; a goal that can do without one may name a folder that is not
   * there.
   *
   * @param ofProject what Maven makes of the project's own; without a POM, an expression as it is
   */
  Optional<String> siteDirectoryWithoutPom(Optional<String> ofProject) {
    return ofProject;
  }

  /** The parameters that were given; a goal adds its own. */
  GivenParameters given() {
    return new GivenParameters()
        .text(Setting.SITE_DIRECTORY, siteDirectory)
        .list(Setting.INCLUDES, includes)
        .list(Setting.EXCLUDES, excludes)
        .text(Setting.SCRIPT_URL, scriptUrl)
        .text(Setting.CUSTOMER_ID, customerId)
        .text(Setting.HOST, host)
        .table(Setting.SCRIPT_ATTRIBUTES, scriptAttributes)
        .text(Setting.EXISTING, existing)
        .text(Setting.DRY_RUN, dryRun)
        .text(Setting.FAIL_IF_NO_PAGES, failIfNoPages)
        .text(Setting.THREADS, threads)
        .text(Setting.FAIL_ON, failOn)
        .text(Setting.RULES, rules)
        .list(Setting.HOSTED_FORM_HOSTS, hostedFormHosts)
        .text(Setting.SITE_URL, siteUrl)
        .list(Setting.OWN_HOSTS, ownHosts)
        .list(Setting.REQUIRED_PARAMETERS, requiredParameters)
        .text(Setting.SEPARATOR, separator)
        .list(Setting.SOURCES, sources)
        .list(Setting.MEDIUMS, mediums)
        .text(Setting.CAMPAIGN_PATTERN, campaignPattern)
        .list(Setting.INTERNAL_CAMPAIGN_LINKS, internalCampaignLinks)
        .list(Setting.SOURCE_DIRECTORIES, sourceDirectories)
        .suppressions(suppressions)
        .text(Setting.BASELINE, baseline)
        .text(Setting.UPDATE_BASELINE, updateBaseline)
        .text(Setting.TODAY, today)
        .text(Setting.LOCALE, locale)
        .text(Setting.REPORT_DIRECTORY, reportDirectory)
        .list(Setting.REPORT_FORMATS, reportFormats);
  }
}
