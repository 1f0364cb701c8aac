package io.github.utmguard.report;

import io.github.utmguard.check.CheckResult;
import io.github.utmguard.check.CheckScope;
import io.github.utmguard.finding.Messages;

/**
 * What a report tells, whatever its format.
 *
 * @param site the site's directory as people name it, with {@code /} separators
 * @param result what was found on it
 * @param messages the language to tell it in
 * @param version the version of this plugin
 * @param scope how much of the site was judged
 */
public record SiteReport(
    String site, CheckResult result, Messages messages, String version, CheckScope scope) {

  /** A report that does not know how much was judged, and so proves no step of the guide. */
  public SiteReport(String site, CheckResult result, Messages messages, String version) {
    this(site, result, messages, version, CheckScope.UNKNOWN);
  }
}
