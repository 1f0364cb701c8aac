package io.github.utmguard.live;

import io.github.utmguard.check.Coverage;
import io.github.utmguard.finding.Finding;
import io.github.utmguard.finding.SuppressedFinding;
import io.github.utmguard.live.rule.PageVisit;
import io.github.utmguard.url.Url;
import java.util.List;

/**
 * What became of one page.
 *
 * @param visit how it answered
 * @param coverage what was seen of it
 * @param findings what the rules found on it
 * @param suppressed what it accepts itself
 * @param tags the addresses of its tags
 */
record VisitedPage(
    PageVisit visit,
    Coverage coverage,
    List<Finding> findings,
    List<SuppressedFinding> suppressed,
    List<Url> tags) {

  VisitedPage {
    findings = List.copyOf(findings);
    suppressed = List.copyOf(suppressed);
    tags = List.copyOf(tags);
  }

  /** What tells it from other pages: addresses that lead to the same one are the same page. */
  String key() {
    return visit.trail().success().isPresent()
        ? ServedViews.shown(visit.trail().last().url())
        : visit.page().url().href();
  }
}
