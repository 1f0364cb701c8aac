package io.github.utmguard.finding;

import java.util.Comparator;

/**
 * A finding that is known and accepted, so that it fails no build.
 *
 * @param finding what was found
 * @param origin what accepts it
 * @param reason why, in the words of who accepted it
 */
public record SuppressedFinding(Finding finding, Origin origin, String reason) {

  /** The order of reports. */
  public static final Comparator<SuppressedFinding> ORDER =
      Comparator.comparing(SuppressedFinding::finding, Finding.ORDER);

  /** Where a finding is accepted. */
  public enum Origin {
    /** In the settings: a POM or the configuration file. */
    SETTINGS,
    /** On the page itself, by a comment or an attribute. */
    PAGE,
    /** In the baseline, because it was there before the plugin. */
    BASELINE
  }
}
