package io.github.utmguard.settings;

import io.github.utmguard.url.Url;
import java.time.Duration;
import java.util.Optional;

/**
 * What the goal {@code verify} does besides looking at pages.
 *
 * @param maxPages the most pages that are visited, from 1
 * @param concurrency requests at once, from 1
 * @param waitFor how long a fresh deployment may take to answer; zero for not at all
 * @param statusUrl where SuperOffice tells a tenant's current host, with {@code {tenant}} for its
 *     id; empty to ask nobody
 * @param onlyCampaign the value of {@code utm_campaign} of the only links that are checked
 * @param journey what a browser is to prove; empty for no browser
 * @param server the id under which Maven's settings keep what opens a protected site
 */
public record VerifySettings(
    int maxPages,
    int concurrency,
    Duration waitFor,
    Optional<String> statusUrl,
    Optional<String> onlyCampaign,
    Optional<Journey> journey,
    Optional<String> server) {

  /** SuperOffice's public tenant status, which tells the current endpoint. */
  static final String STATUS = "https://online.superoffice.com/api/state/{tenant}";

  /** What holds where nobody says otherwise. */
  public static final VerifySettings DEFAULT =
      new VerifySettings(
          1000,
          4,
          Duration.ZERO,
          Optional.of(STATUS),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /**
   * A visitor's journey in a browser.
   *
   * @param browser a program's path or name; empty to look for one
   * @param consentSelector a CSS selector of what accepts a consent banner
   * @param submitForm the e-mail address to submit a form with, or {@link #NEW_ADDRESS}; empty to
   *     submit nothing
   * @param from the campaign link that it begins with; empty for one of the sheet, else the site's
   *     address with parameters
   */
  public record Journey(
      Optional<String> browser,
      Optional<String> consentSelector,
      Optional<String> submitForm,
      Optional<Url> from) {

    /** Stands for an address that nobody has, and that is another one in each run. */
    public static final String NEW_ADDRESS = "true";
  }
}
