package io.github.utmguard.live;

import io.github.utmguard.check.CheckResult;
import io.github.utmguard.check.Coverage;
import io.github.utmguard.check.Severities;
import io.github.utmguard.finding.Finding;
import io.github.utmguard.finding.Severity;
import io.github.utmguard.finding.SuppressedFinding;
import io.github.utmguard.live.rule.LiveCatalogue;
import io.github.utmguard.live.rule.LiveFault;
import io.github.utmguard.live.rule.Visits;
import java.util.ArrayList;
import java.util.List;

/** Runs the rules about visits, and puts what they find to what pages were found to be. */
record LiveFindings(Severities severities) {

  CheckResult of(Visits visits, List<VisitedPage> pages) {
    List<Finding> findings = new ArrayList<>();
    List<SuppressedFinding> suppressed = new ArrayList<>();
    Coverage coverage = Coverage.NONE;
    for (VisitedPage page : pages) {
      findings.addAll(page.findings());
      suppressed.addAll(page.suppressed());
      coverage = coverage.plus(page.coverage());
    }
    LiveCatalogue.visitRules()
        .forEach(
            (id, rule) ->
                severities
                    .of(id)
                    .ifPresent(
                        severity ->
                            rule.check(visits)
                                .forEach(fault -> findings.add(finding(id, severity, fault)))));
    findings.sort(Finding.ORDER);
    suppressed.sort(SuppressedFinding.ORDER);
    return new CheckResult(coverage, findings, suppressed);
  }

  private static Finding finding(String id, Severity severity, LiveFault fault) {
    return new Finding(
        id,
        fault.atMost().filter(cap -> cap.compareTo(severity) > 0).orElse(severity),
        fault.place(),
        fault.url(),
        fault.message(),
        fault.fix());
  }
}
