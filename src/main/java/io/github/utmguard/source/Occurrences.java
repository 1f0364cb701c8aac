package io.github.utmguard.source;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * One address on one part of a page.
 *
 * @param findings the offsets of the findings, in order
 * @param all where the address stands there in any way, also as text or in code, in order
 */
record Occurrences(List<Integer> findings, List<AddressScanner.Run> all) {

  /**
   * Tells of each finding's offset which of the source's lines it was written on; empty where it
   * could be several.
   *
   * @param lines where the address stands in the source, in order
   */
  IntFunction<Optional<Integer>> among(List<Integer> lines) {
    if (new HashSet<>(lines).size() == 1) {
      return finding -> Optional.of(lines.get(0));
    }
    // Code samples and texts of links repeat an address, in source and page alike.
    if (lines.size() == all.size()) {
      List<Integer> ends = all.stream().map(AddressScanner.Run::end).toList();
      return finding -> at(lines, rank(ends, finding + 1));
    }
    return lines.size() == findings.size()
        ? finding -> at(lines, rank(findings, finding))
        : finding -> Optional.empty();
  }

  /** How many come before an offset. */
  private static int rank(List<Integer> offsets, int offset) {
    int found = Collections.binarySearch(offsets, offset);
    return found >= 0 ? found : -found - 1;
  }

  private static Optional<Integer> at(List<Integer> lines, int rank) {
    return rank < lines.size() ? Optional.of(lines.get(rank)) : Optional.empty();
  }
}
