package io.github.utmguard.report;

import io.github.utmguard.check.CheckResult;
import io.github.utmguard.check.CheckScope;
import io.github.utmguard.finding.Messages;
import io.github.utmguard.finding.Severity;
import io.github.utmguard.settings.FailOn;
import java.util.Locale;

/**
 * What a report tells, whatever its format.
 *
 * @param site the site's directory relative to the one that Maven was started in, or absolute where
 *     it stands elsewhere; with {@code /} separators; a deployed site's address
 * @param result what was found on it
 * @param messages the language to tell people in; formats for programs are English
 * @param version the version of this plugin
 * @param scope how much of the site was judged
 * @param build the build that asks for it
 * @param subject what was looked at
 */
public record SiteReport(
    String site,
    CheckResult result,
    Messages messages,
    String version,
    CheckScope scope,
    Build build,
    ReportSubject subject) {

  private static final Messages ENGLISH = new Messages(Locale.ENGLISH);

  /** A report of a site's pages. */
  public SiteReport(
      String site,
      CheckResult result,
      Messages messages,
      String version,
      CheckScope scope,
      Build build) {
    this(site, result, messages, version, scope, build, new SiteSubject());
  }

  /**
   * A report of a build at the root of its repository, which does not tell how much was judged, and
   * so proves no step of the guide.
   */
  public SiteReport(String site, CheckResult result, Messages messages, String version) {
    this(site, result, messages, version, CheckScope.UNKNOWN, Build.DEFAULT);
  }

  /** The same for a program, which is to read the same words in every country. */
  SiteReport inEnglish() {
    return new SiteReport(site, result, ENGLISH, version, scope, build, subject);
  }

  /** What a page's path begins with when it is told with its site's. */
  public String sitePrefix() {
    return site.equals(".") || subject.isLive() ? "" : site + "/";
  }

  /**
   * Where a file stands in the repository.
   *
   * @param path relative to the directory that Maven was started in; an absolute one stays
   */
  String inRepository(String path) {
    String base = build.base();
    String rest = path;
    while (rest.startsWith("../") && !base.isEmpty()) {
      base = base.substring(0, base.lastIndexOf('/', base.length() - 2) + 1);
      rest = rest.substring("../".length());
    }
    return isAbsolute(path) ? path : base + rest;
  }

  /** Whether a path begins at a file system's root. */
  static boolean isAbsolute(String path) {
    return path.startsWith("/") || path.matches("[A-Za-z]:/.*");
  }

  /**
   * What reports for other programs need to know of the build.
   *
   * @param base where the base directory stands in the repository: empty for its root, else with a
   *     {@code /} at its end
   * @param failOn the least severity that fails the build
   */
  public record Build(String base, FailOn failOn) {
    static final Build DEFAULT = new Build("", FailOn.ERROR);

    /** Whether a finding of this severity fails the build. */
    boolean fails(Severity severity) {
      return failOn.fails(severity);
    }
  }
}
