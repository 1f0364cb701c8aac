package io.github.utmguard.live;

import io.github.utmguard.campaign.landing.Landing;
import io.github.utmguard.campaign.landing.LandingChecker;
import io.github.utmguard.campaign.landing.Landings;
import io.github.utmguard.live.journey.JourneyPlan;
import io.github.utmguard.live.pages.LivePages;
import io.github.utmguard.page.Policy;
import io.github.utmguard.settings.SiteSettings;
import io.github.utmguard.settings.VerifySettings;
import io.github.utmguard.site.PagePermits;
import io.github.utmguard.url.QueryParameter;
import io.github.utmguard.url.Url;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Plans a visitor's journey: which link it begins with, and its way to a form. */
final class JourneyPlanner {
  private static final List<String> MAIN = List.of("utm_source", "utm_medium", "utm_campaign");

  private final SiteSettings settings;
  private final VerifySettings.Journey asked;
  private final Policy policy;
  private final String run;

  /**
   * Plans one.
   *
   * @param run what makes the UTM values unique
   */
  JourneyPlanner(SiteSettings settings, VerifySettings.Journey asked, Policy policy, String run) {
    this.settings = settings;
    this.asked = asked;
    this.policy = policy;
    this.run = run;
  }

  /**
   * Makes the plan.
   *
   * @param links of which the first is taken, unless the settings name another
   * @param tag the tracking script's address
   * @throws IOException if the built site cannot be read
   */
  JourneyPlan plan(LiveLinks links, Url tag) throws IOException, InterruptedException {
    Url site = settings.siteUrl().orElseThrow();
    Url from =
        asked
            .from()
            .or(() -> links.all().stream().findFirst().map(placed -> placed.link().url()))
            .orElse(site);
    Url landing = unique(from);
    Set<String> own = new HashSet<>(settings.campaignPolicy().ownHosts());
    site.host().ifPresent(own::add);
    return new JourneyPlan(
        landing,
        tag,
        way(from),
        own,
        asked.consentSelector(),
        asked.submitForm().map(this::fields));
  }

  /** What is filled into a form; whoever reads it in SuperOffice sees where it comes from. */
  private Map<String, String> fields(String email) {
    // RFC 2606 reserves the domain, so that nobody gets a mail.
    boolean madeUp = email.equals(VerifySettings.Journey.NEW_ADDRESS);
    return Map.of(
        "email",
        madeUp ? "utm-verify-" + run + "@example.com" : email,
        "firstname",
        "UTM",
        "lastname",
        "Verify " + run,
        "other",
        "UTM verify");
  }

  /** The link with values of its own, which nobody else's visit can have left. */
  private Url unique(Url link) {
    List<String> parts = new ArrayList<>();
    Set<String> missing = new HashSet<>(MAIN);
    for (QueryParameter parameter : link.queryParameters()) {
      boolean utm = parameter.name().startsWith("utm_");
      missing.remove(parameter.name());
      String value = utm ? parameter.value() + "_" + run : parameter.value();
      parts.add(encoded(parameter.name()) + "=" + encoded(value));
    }
    MAIN.stream().filter(missing::contains).forEach(name -> parts.add(name + "=utm_verify_" + run));
    return link.withQuery(String.join("&", parts));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** The way that the built site knows; empty where the journey has to look for one itself. */
  private List<Url> way(Url from) throws IOException, InterruptedException {
    if (!Files.isDirectory(settings.siteDirectory())) {
      return List.of();
    }
    Url landingPage = from.withQuery("");
    Landings landings = new LandingChecker(settings, new PagePermits()).check(List.of(landingPage));
    return landings.of(landingPage) instanceof Landing.Page page
        ? steps(page.formPath()).stream().map(path -> LivePages.address(path, policy)).toList()
        : List.of();
  }

  private static List<String> steps(Optional<List<String>> formPath) {
    return formPath.map(path -> path.subList(1, path.size())).orElse(List.of());
  }
}
