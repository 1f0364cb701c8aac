package io.github.utmguard.report;

import io.github.utmguard.check.CheckResult;
import io.github.utmguard.finding.Messages;
import io.github.utmguard.finding.Severity;
import io.github.utmguard.settings.FailOn;
import java.util.Locale;
import java.util.Set;

/**
 * What a report tells, whatever its format.
 *
 * @param site the site's directory as people name it, with {@code /} separators
 * @param result what was found on it
 * @param messages the language to tell people in; formats for programs are English
 * @param version the version of this plugin
 * @param build the build that asks for it
 */
public record SiteReport(
    String site, CheckResult result, Messages messages, String version, Build build) {

  private static final Messages ENGLISH = new Messages(Locale.ENGLISH);

  /** A report of a build that stands at the root of its repository and changes no default. */
  public SiteReport(String site, CheckResult result, Messages messages, String version) {
    this(site, result, messages, version, Build.DEFAULT);
  }

  /** The same for a program, which is to read the same words in every country. */
  SiteReport inEnglish() {
    return new SiteReport(site, result, ENGLISH, version, build);
  }

  /** What a page's path begins with when it is told with its site's. */
  String sitePrefix() {
    return site.equals(".") ? "" : site + "/";
  }

  /**
   * What reports for other programs need to know of the build.
   *
   * @param base where the base directory stands in the repository: empty for its root, else with a
   *     {@code /} at its end
   * @param rulesOff rules that are switched off
   * @param failOn the least severity that fails the build
   */
  public record Build(String base, Set<String> rulesOff, FailOn failOn) {
    static final Build DEFAULT = new Build("", Set.of(), FailOn.ERROR);

    public Build {
      rulesOff = Set.copyOf(rulesOff);
    }

    /** Whether a finding of this severity fails the build. */
    boolean fails(Severity severity) {
      return switch (failOn) {
        case ERROR -> severity == Severity.ERROR;
        case WARNING -> severity != Severity.INFO;
        case NEVER -> false;
      };
    }
  }
}
