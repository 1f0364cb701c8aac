package io.github.utmguard.maven;

import io.github.utmguard.accept.Acceptance;
import io.github.utmguard.campaign.CampaignLinks;
import io.github.utmguard.campaign.sheet.InvalidSheetException;
import io.github.utmguard.live.JourneyRequest;
import io.github.utmguard.live.NoSuchCampaignException;
import io.github.utmguard.live.SiteVerifier;
import io.github.utmguard.live.VerifyResult;
import io.github.utmguard.live.http.HttpFetcher;
import io.github.utmguard.live.http.HttpSettings;
import io.github.utmguard.report.VerifySubject;
import io.github.utmguard.rule.Goal;
import io.github.utmguard.settings.InvalidSettingException;
import io.github.utmguard.settings.Setting;
import io.github.utmguard.settings.SiteSettings;
import io.github.utmguard.url.Url;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Provider;
import org.apache.maven.lifecycle.LifecycleExecutor;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.settings.crypto.SettingsDecrypter;

/**
 * Proves that the deployed site tracks: visits its pages over HTTP, asks for the tag's script,
 * follows campaign links, and with {@code -Dutm.journey=true} takes a visitor's way from a campaign
 * link to a form in a real browser. Needs no POM; changes nothing, and submits nothing unless it is
 * told to.
 */
@Mojo(name = "verify", requiresProject = false, threadSafe = true)
public class VerifyMojo extends AbstractSiteMojo {

  /**
   * The campaign sheet, whose links are followed. By default <code>src/site/campaigns.csv</code>,
   * if it is there.
   */
  @Parameter(property = "utm.campaigns")
  private String campaigns;

  /**
   * The value of <code>utm_campaign</code> of the only links that are checked, before that campaign
   * begins; of pages only those that they lead to are visited then. By default all.
   */
  @Parameter(property = "utm.onlyCampaign")
  private String onlyCampaign;

  /** The most pages that are visited. By default 1000. */
  @Parameter(property = "utm.maxPages")
  private String maxPages;

  /** Requests to the site at once, from 1 to 32. By default 4. */
  @Parameter(property = "utm.concurrency")
  private String concurrency;

  /** How many seconds a fresh deployment may take to answer. By default 0: none. */
  @Parameter(property = "utm.waitFor")
  private String waitFor;

  /**
   * Where SuperOffice tells on which host a tenant is, with <code>{tenant}</code> for its id, or
   * <code>none</code> to ask nobody. By default <code>
   * https://online.superoffice.com/api/state/{tenant}</code>, for tags from <code>
   * online*.superoffice.com</code> only.
   */
  @Parameter(property = "utm.statusUrl")
  private String statusUrl;

  /**
   * The id of a <code>server</code> in Maven's settings.xml, whose user, password and <code>
   * httpHeaders</code> open the site where it is protected. By default none.
   */
  @Parameter(property = "utm.server")
  private String server;

  /**
   * Whether a visitor's journey is taken in a browser: <code>true</code> or <code>false</code>. By
   * default <code>false</code>.
   */
  @Parameter(property = "utm.journey")
  private String journey;

  /**
   * The browser of the journey, by its path or name: Chrome, Chromium or Edge. By default the one
   * that is installed.
   */
  @Parameter(property = "utm.browser")
  private String browser;

  /**
   * The campaign link that the journey begins with; its UTM values are made unique. By default the
   * first of the sheet, else the site's address.
   */
  @Parameter(property = "utm.link")
  private String link;

  /**
   * A CSS selector of the button that accepts the site's consent banner, which the journey presses.
   * By default none.
   */
  @Parameter(property = "utm.consentSelector")
  private String consentSelector;

  /**
   * The e-mail address to submit the form with at the end of the journey, or <code>true</code> for
   * one at example.com that is new in each run. By default nothing is submitted.
   */
  @Parameter(property = "utm.submitForm")
  private String submitForm;

  private final GitHubActions gitHub;
  private final Provider<SettingsDecrypter> decrypter;

  @Inject
  VerifyMojo(LifecycleExecutor lifecycle, Provider<SettingsDecrypter> decrypter) {
    this(lifecycle, decrypter, GitHubActions.ofProcess());
  }

  VerifyMojo(
      LifecycleExecutor lifecycle, Provider<SettingsDecrypter> decrypter, GitHubActions gitHub) {
    super(lifecycle);
    this.decrypter = decrypter;
    this.gitHub = gitHub;
  }

  @Override
  GivenParameters given() {
    return super.given()
        .text(Setting.CAMPAIGNS, campaigns)
        .text(Setting.ONLY_CAMPAIGN, onlyCampaign)
        .text(Setting.MAX_PAGES, maxPages)
        .text(Setting.CONCURRENCY, concurrency)
        .text(Setting.WAIT_FOR, waitFor)
        .text(Setting.STATUS_URL, statusUrl)
        .text(Setting.SERVER, server)
        .text(Setting.JOURNEY, journey)
        .text(Setting.BROWSER, browser)
        .text(Setting.LINK, link)
        .text(Setting.CONSENT_SELECTOR, consentSelector)
        .text(Setting.SUBMIT_FORM, submitForm);
  }

  /** The deployed site needs no rendered one, and waits for none. */
  @Override
  boolean needsSite(SiteSettings settings) {
    return false;
  }

  @Override
  Optional<String> siteDirectoryWithoutPom(Optional<String> ofProject) {
    return ofProject.filter(path -> !path.contains("${")).or(() -> Optional.of("target/site"));
  }

  @Override
  void run(SiteSettings settings) throws MojoExecutionException, MojoFailureException {
    Url site = settings.siteUrl().orElseThrow(InvalidSettingException::missingLiveSite);
    if (settings.campaigns().sheetGiven() && !Files.isRegularFile(settings.campaigns().sheet())) {
      throw InvalidSettingException.missingSheet(settings.campaigns().sheet());
    }
    Acceptance acceptance = Acceptance.of(settings, Goal.VERIFY);
    VerifyResult result = verify(settings, site);
    new VerifyLog(getLog(), settings).visits(result);
    new FindingLog(getLog(), settings, executionRoot(), gitHub)
        .report(
            acceptance.apply(result.found()),
            site.href(),
            Goal.VERIFY.id(),
            new VerifySubject(result.coverage(), result.journey()));
  }

  private VerifyResult verify(SiteSettings settings, Url site) throws MojoExecutionException {
    HttpSettings http = new ServerSettings(session().getSettings(), decrypter).http(settings, site);
    Optional<JourneyRequest> request = Optional.empty();
    if (settings.verify().journey().isPresent()) {
      request = Optional.of(JourneySettings.of(settings, settings.verify().journey().get(), http));
    }
    try (HttpFetcher fetcher = HttpFetcher.open(http);
        Progress progress = progress(settings)) {
      return new SiteVerifier(settings, fetcher, request)
          .verify(CampaignLinks.read(settings), progress::pageDone);
    } catch (InvalidSheetException e) {
      throw new CampaignLog(getLog(), settings, executionRoot()).refused(e);
    } catch (NoSuchCampaignException e) {
      throw InvalidSettingException.unknownCampaign(e.asked(), e.known());
    } catch (IOException e) {
      throw new VerifyLog(getLog(), settings).failed(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new MojoExecutionException("The build was interrupted while verifying " + site, e);
    }
  }
}
