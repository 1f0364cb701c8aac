package io.github.utmguard.source;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * One address on one part of a page.
 *
 * @param findings the offsets of the findings, in order
 * @param all where the address stands there in any way, also as text or in code, in order
 */
record Occurrences(List<Integer> findings, List<AddressScanner.Run> all) {

  /** The line of a finding among the lines of its source; empty where it could be several. */
  Optional<Integer> line(int finding, List<Integer> lines) {
    if (lines.stream().distinct().count() == 1) {
      return Optional.of(lines.get(0));
    }
    // Code samples and texts of links repeat an address, in source and page alike.
    if (lines.size() == all.size()) {
      OptionalInt rank =
          IntStream.range(0, all.size()).filter(i -> all.get(i).end() > finding).findFirst();
      return rank.isPresent() ? Optional.of(lines.get(rank.getAsInt())) : Optional.empty();
    }
    return lines.size() == findings.size()
        ? Optional.of(lines.get(findings.indexOf(finding)))
        : Optional.empty();
  }
}
