package io.github.utmguard.report;

import io.github.utmguard.finding.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Findings of one cause: the same rule, address and message, on however many pages. */
public record FindingGroup(List<Finding> findings) {

  /** Groups findings, the gravest first, else in the order in which they were met. */
  public static List<FindingGroup> of(List<Finding> findings) {
    Map<List<Object>, List<Finding>> byCause = new LinkedHashMap<>();
    for (Finding finding : findings) {
      List<Object> cause =
          List.of(
              finding.severity(), finding.rule(), finding.url(), finding.message(), cause(finding));
      byCause.computeIfAbsent(cause, key -> new ArrayList<>()).add(finding);
    }
    return byCause.values().stream()
        .map(FindingGroup::new)
        .sorted(Comparator.comparing(group -> group.first().severity()))
        .toList();
  }

  /** A fix that names the page belongs to that page alone. */
  private static Object cause(Finding finding) {
    return finding.rule().equals("page-unreadable") ? finding.location().page() : finding.fix();
  }

  public Finding first() {
    return findings.get(0);
  }
}
