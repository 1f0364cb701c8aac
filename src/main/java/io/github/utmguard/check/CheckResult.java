package io.github.utmguard.check;

import io.github.utmguard.finding.Finding;
import io.github.utmguard.finding.Severity;
import io.github.utmguard.finding.SuppressedFinding;
import java.util.List;

/**
 * What a check of a site found.
 *
 * @param coverage what was looked at
 * @param findings in the order of reports
 * @param suppressed findings that are known and accepted, in the order of reports
 */
public record CheckResult(
    Coverage coverage, List<Finding> findings, List<SuppressedFinding> suppressed) {
  public CheckResult {
    findings = List.copyOf(findings);
    suppressed = List.copyOf(suppressed);
  }

  /** How many findings have this severity. */
  public long count(Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }
}
