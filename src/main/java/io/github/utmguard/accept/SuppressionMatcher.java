package io.github.utmguard.accept;

import io.github.utmguard.finding.Finding;
import io.github.utmguard.finding.Suppression;
import io.github.utmguard.site.PagePatterns;
import io.github.utmguard.url.UrlPattern;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** One suppression of the settings, ready to be compared with many findings. */
final class SuppressionMatcher {
  private final Suppression suppression;
  private final Optional<PagePatterns> pages;
  private final Optional<UrlPattern> urls;
  private final UnaryOperator<String> pageNames;
  private boolean used;

  SuppressionMatcher(Suppression suppression, UnaryOperator<String> pageNames) {
    this.pageNames = pageNames;
    this.suppression = suppression;
    this.pages = suppression.page().map(page -> PagePatterns.of(List.of(page), List.of()));
    this.urls = suppression.url().map(UrlPattern::new);
  }

  Suppression suppression() {
    return suppression;
  }

  /** Whether it accepts the finding; remembers that it did. */
  boolean accepts(Finding finding) {
    boolean accepts =
        suppression.rule().equals(finding.rule())
            && pages
                .map(any -> any.matches(pageNames.apply(finding.location().page())))
                .orElse(true)
            && urls.map(any -> finding.url().filter(any::matches).isPresent()).orElse(true);
    used |= accepts;
    return accepts;
  }

  boolean isUsed() {
    return used;
  }
}
