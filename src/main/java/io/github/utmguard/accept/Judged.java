package io.github.utmguard.accept;

import io.github.utmguard.check.Severities;
import io.github.utmguard.finding.Suppression;
import io.github.utmguard.rule.Goal;
import io.github.utmguard.rule.RuleCatalogue;
import io.github.utmguard.settings.CampaignSettings;
import io.github.utmguard.settings.SiteSettings;
import io.github.utmguard.site.PagePatterns;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What this run could find at all: who excludes a page, or switches a rule off for a while, is not
 * told that what accepted its findings is not needed. What two goals may find is judged by the one
 * whose files it names.
 */
final class Judged {
  private static final Pattern PAGE = Pattern.compile("(?i).*\\.(?:html?|xhtml)");

  private final Goal goal;
  private final CampaignSettings campaigns;
  private final Severities severities;
  private final PagePatterns notExcluded;
  private final PagePatterns pages;

  Judged(SiteSettings settings, Severities severities, Goal goal) {
    this.goal = goal;
    this.campaigns = settings.campaigns();
    this.severities = severities;
    this.notExcluded = PagePatterns.of(List.of("**"), settings.excludes());
    this.pages = PagePatterns.of(settings.includes(), settings.excludes());
  }

  /** True for a rule of this goal that is on; a rule that is unknown finds nothing in any run. */
  boolean isRule(String rule) {
    return goal.runs(rule)
        && (severities.of(rule).isPresent() || !RuleCatalogue.ids().contains(rule));
  }

  /** True for a suppression that would have matched something here, if there were anything. */
  boolean mayMatch(Suppression suppression) {
    if (suppression.page().isEmpty()) {
      return goal.runsAlone(suppression.rule()) || (goal == Goal.CHECK && !campaigns.isThere());
    }
    String pattern = suppression.page().get().replace('\\', '/');
    boolean ofCampaigns = campaigns.isNamedBy(pattern);
    return goal == Goal.CHECK ? !ofCampaigns && mayBePage(pattern) : ofCampaigns;
  }

  /** True for a pattern that is not excluded by the same words, and whose folder holds pages. */
  private boolean mayBePage(String pattern) {
    int fixed = CampaignSettings.endOfFixedPart(pattern);
    int slash = pattern.lastIndexOf('/', fixed);
    return notExcluded.matches(pattern)
        && (slash < 0 || pages.mayHoldPages(pattern.substring(0, slash)));
  }

  /** True for a file that is looked at where it is there. */
  boolean isPage(String path) {
    return goal != Goal.CHECK
        || (notExcluded.matches(path) && (pages.matches(path) || !PAGE.matcher(path).matches()));
  }
}
