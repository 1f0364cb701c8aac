package io.github.utmguard.source;

import io.github.utmguard.check.CheckResult;
import io.github.utmguard.finding.Finding;
import io.github.utmguard.finding.SuppressedFinding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Traces what a check found to its sources; where there is nothing to trace it reads nothing. */
public final class SourceTracer {
  private final SourcePlaces places;

  /** Knows where to look. */
  public SourceTracer(SourcePlaces places) {
    this.places = places;
  }

  /**
   * The same result, with source and fitting fix wherever one source alone can be meant. Never
   * fails: a source that cannot be read is not known.
   */
  public CheckResult trace(CheckResult result) {
    List<Finding> all =
        Stream.concat(
                result.findings().stream(),
                result.suppressed().stream().map(SuppressedFinding::finding))
            .toList();
    if (all.isEmpty()) {
      return result;
    }
    Map<String, List<Finding>> byPage = new LinkedHashMap<>();
    for (Finding finding : all) {
      byPage.computeIfAbsent(finding.location().page(), page -> new ArrayList<>()).add(finding);
    }
    PageTracer tracer = new PageTracer(places, wanted(all));
    Map<Finding, Finding> traced = new LinkedHashMap<>();
    byPage.forEach((page, findings) -> traced.putAll(tracer.trace(page, findings)));
    return new CheckResult(
        result.coverage(),
        result.findings().stream().map(traced::get).toList(),
        result.suppressed().stream()
            .map(s -> new SuppressedFinding(traced.get(s.finding()), s.origin(), s.reason()))
            .toList());
  }

  private static Set<String> wanted(List<Finding> findings) {
    Set<String> addresses = new HashSet<>();
    findings.forEach(finding -> finding.url().ifPresent(addresses::add));
    Set<String> wanted = new HashSet<>();
    for (String address : addresses) {
      AddressKey.of(address)
          .ifPresent(
              key -> {
                wanted.add(key.whole());
                key.part().ifPresent(wanted::add);
              });
    }
    return wanted;
  }
}
