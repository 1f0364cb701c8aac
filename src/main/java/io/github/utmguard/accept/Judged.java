package io.github.utmguard.accept;

import io.github.utmguard.check.Severities;
import io.github.utmguard.rule.RuleCatalogue;
import io.github.utmguard.settings.SiteSettings;
import io.github.utmguard.site.PagePatterns;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What this run could find at all: who excludes a page, or switches a rule off for a while, is not
 * told that what accepted its findings is not needed.
 */
final class Judged {
  private static final Pattern PAGE = Pattern.compile("(?i).*\\.(?:html?|xhtml)");

  private final Severities severities;
  private final PagePatterns notExcluded;
  private final PagePatterns pages;

  Judged(SiteSettings settings, Severities severities) {
    this.severities = severities;
    this.notExcluded = PagePatterns.of(List.of("**"), settings.excludes());
    this.pages = PagePatterns.of(settings.includes(), settings.excludes());
  }

  /** True for a rule that is on; a rule that is unknown finds nothing in any run. */
  boolean isRule(String rule) {
    return severities.of(rule).isPresent() || !RuleCatalogue.ids().contains(rule);
  }

  /** True for a pattern that is not excluded by the same words, and whose folder holds pages. */
  boolean mayMatch(String pattern) {
    String path = pattern.replace('\\', '/');
    int fixed = Math.min(end(path, '*'), end(path, '?'));
    int slash = path.lastIndexOf('/', fixed);
    return notExcluded.matches(pattern)
        && (slash < 0 || pages.mayHoldPages(path.substring(0, slash)));
  }

  private static int end(String path, char wildcard) {
    int at = path.indexOf(wildcard);
    return at < 0 ? path.length() : at;
  }

  /** True for a file that is looked at where it is there. */
  boolean isPage(String path) {
    return notExcluded.matches(path) && (pages.matches(path) || !PAGE.matcher(path).matches());
  }
}
