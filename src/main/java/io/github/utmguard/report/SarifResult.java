package io.github.utmguard.report;

import io.github.utmguard.check.CheckResult;
import io.github.utmguard.finding.Finding;
import io.github.utmguard.finding.SuppressedFinding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One place to correct: a line of a source with the pages that show it or, where no source is
 * known, one occurrence on a page.
 *
 * @param findings the occurrences, one or more
 * @param suppressed what accepts them, if anything does
 * @param fingerprint what it is recognised by when lines move
 */
record SarifResult(
    List<Finding> findings, Optional<SuppressedFinding> suppressed, String fingerprint) {

  private record Occurrence(Finding finding, Optional<SuppressedFinding> suppressed) {

    /** What occurrences of one result share. */
    Object place() {
      return finding
          .source()
          .<Object>map(
              source ->
                  List.of(
                      source,
                      finding.severity(),
                      finding.rule(),
                      finding.url(),
                      finding.message(),
                      finding.fix(),
                      suppressed.map(SuppressedFinding::origin),
                      suppressed.map(SuppressedFinding::reason)))
          .orElseGet(Object::new);
    }
  }

  /** All results, the gravest first and those that are suppressed last, else in page order. */
  static List<SarifResult> of(CheckResult result) {
    Map<Object, List<Occurrence>> places = new LinkedHashMap<>();
    Stream.concat(
            result.findings().stream().map(any -> new Occurrence(any, Optional.empty())),
            result.suppressed().stream()
                .map(any -> new Occurrence(any.finding(), Optional.of(any))))
        .sorted(Comparator.comparing(Occurrence::finding, Finding.ORDER))
        .forEach(any -> places.computeIfAbsent(any.place(), key -> new ArrayList<>()).add(any));
    // Counted over all, so that accepting one of several equal findings renames no other.
    Map<List<String>, Integer> equals = new HashMap<>();
    return places.values().stream()
        .map(occurrences -> of(occurrences, equals))
        .sorted(
            Comparator.comparing((SarifResult any) -> any.suppressed().isPresent())
                .thenComparing(any -> any.first().severity()))
        .toList();
  }

  private static SarifResult of(List<Occurrence> occurrences, Map<List<String>, Integer> equals) {
    Finding first = occurrences.get(0).finding();
    List<String> identity =
        List.of(
            first.rule(),
            first.source().map(source -> "source " + source.file()).orElse(first.location().page()),
            first.url().orElse(""));
    int number = equals.merge(identity, 1, Integer::sum);
    return new SarifResult(
        occurrences.stream().map(Occurrence::finding).toList(),
        occurrences.get(0).suppressed(),
        Fingerprint.of(identity, number));
  }

  Finding first() {
    return findings.get(0);
  }
}
