package io.github.utmguard.report;

import io.github.utmguard.check.CheckResult;
import io.github.utmguard.finding.Messages;
import java.util.Locale;

/**
 * What a report tells, whatever its format.
 *
 * @param site the site's directory as people name it, with {@code /} separators
 * @param result what was found on it
 * @param messages the language to tell people in; formats for programs are English
 * @param version the version of this plugin
 */
public record SiteReport(String site, CheckResult result, Messages messages, String version) {
  private static final Messages ENGLISH = new Messages(Locale.ENGLISH);

  /** The same for a program, which is to read the same words in every country. */
  SiteReport inEnglish() {
    return new SiteReport(site, result, ENGLISH, version);
  }
}
