package io.github.utmguard.live;

import io.github.utmguard.campaign.CampaignLinks;
import io.github.utmguard.campaign.sheet.InvalidSheetException;
import io.github.utmguard.finding.Finding;
import io.github.utmguard.live.http.Fetching;
import io.github.utmguard.live.http.HttpFetcher;
import io.github.utmguard.live.http.HttpLimits;
import io.github.utmguard.live.http.HttpSettings;
import io.github.utmguard.live.http.ProxySettings;
import io.github.utmguard.rule.RuleCatalogue;
import io.github.utmguard.settings.Defaults;
import io.github.utmguard.settings.RawSettings;
import io.github.utmguard.settings.Setting;
import io.github.utmguard.settings.SettingsResolver;
import io.github.utmguard.settings.SiteSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A run of {@link SiteVerifier} by the settings of a test. */
public final class Verification {
  public static final String SITE = "http://www.acme.example/";
  public static final String SCRIPT = "http://localhost/Cust12345/cs/javascript/utm.js";
  private static final String HEADER = "landing_page,utm_source,utm_medium,utm_campaign\n";

  private final Path folder;
  private RawSettings given =
      RawSettings.builder().text(Setting.SITE_URL, SITE).text(Setting.SCRIPT_URL, SCRIPT).build();
  private Optional<JourneyRequest> journey = Optional.empty();
  private HttpLimits limits = Fetching.LIMITS;

  /**
   * Makes one, of the whole site and without a browser.
   *
   * @param folder an empty one, for the built site and the campaign sheet
   */
  public Verification(Path folder) {
    this.folder = folder;
  }

  public Verification with(Setting setting, String value) {
    given = RawSettings.builder().text(setting, value).build().or(given);
    return this;
  }

  public Verification withItems(Setting setting, String... values) {
    given = RawSettings.builder().items(setting, List.of(values)).build().or(given);
    return this;
  }

  Verification within(HttpLimits newLimits) {
    limits = newLimits;
    return this;
  }

  public Verification journey(JourneyRequest request) {
    journey = Optional.of(request);
    return with(Setting.JOURNEY, "true");
  }

  /** Adds a page to the built site. */
  public Verification built(String path, String html) throws IOException {
    return write(folder.resolve("site").resolve(path), html);
  }

  /** Gives the campaign sheet these rows: landing page, source, medium and campaign. */
  public Verification sheet(String... rows) throws IOException {
    return write(folder.resolve("campaigns.csv"), HEADER + String.join("\n", rows) + "\n");
  }

  private Verification write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return this;
  }

  private SiteSettings settings() {
    Defaults defaults =
        new Defaults(
            folder,
            Optional.of(folder.resolve("site")),
            Optional.empty(),
            folder.resolve("reports"),
            LocalDate.of(2026, 11, 24),
            Locale.ENGLISH,
            2);
    RawSettings sheet = RawSettings.builder().text(Setting.CAMPAIGNS, "campaigns.csv").build();
    return SettingsResolver.resolve(given.or(sheet), defaults, RuleCatalogue.ids());
  }

  /** Asks every host through a stand-in of the web. */
  public VerifyResult through(StandInWeb web) throws IOException, InterruptedException {
    ProxySettings proxy = new ProxySettings("127.0.0.1", web.port(), Optional.empty(), List.of());
    try (HttpFetcher fetcher = HttpFetcher.open(http(Optional.of(proxy)))) {
      return run(fetcher);
    }
  }

  /** Asks the hosts themselves. */
  public VerifyResult directly() throws IOException, InterruptedException {
    try (HttpFetcher fetcher = HttpFetcher.open(http(Optional.empty()))) {
      return run(fetcher);
    }
  }

  HttpSettings http(Optional<ProxySettings> proxy) {
    HttpSettings usual = Fetching.settings(limits);
    return new HttpSettings(
        usual.userAgent(), limits, usual.concurrency(), usual.pause(), Map.of(), proxy);
  }

  VerifyResult run(HttpFetcher fetcher) throws IOException, InterruptedException {
    SiteSettings settings = settings();
    try {
      return new SiteVerifier(settings, fetcher, journey)
          .verify(CampaignLinks.read(settings), () -> {});
    } catch (InvalidSheetException e) {
      throw new AssertionError(e.mistakes().toString(), e);
    }
  }

  /** What was found: {@code rule page:line:column address}. */
  static List<String> lines(VerifyResult result) {
    return result.found().findings().stream().map(Verification::line).toList();
  }

  private static String line(Finding finding) {
    return finding.rule()
        + " "
        + finding.location().page()
        + ":"
        + finding.location().line()
        + ":"
        + finding.location().column()
        + finding.url().map(" "::concat).orElse("");
  }
}
