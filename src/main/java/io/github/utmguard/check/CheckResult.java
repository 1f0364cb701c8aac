package io.github.utmguard.check;

import io.github.utmguard.finding.Finding;
import io.github.utmguard.finding.Severity;
import java.util.List;

/**
 * What a check of a site found.
 *
 * @param pages pages, tagged or not
 * @param fragments files that are no pages
 * @param tagged pages with an active tag
 * @param findings in the order of reports
 */
public record CheckResult(int pages, int fragments, int tagged, List<Finding> findings) {

  /** How many findings have this severity. */
  public long count(Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }
}
