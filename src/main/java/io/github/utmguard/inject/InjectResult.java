package io.github.utmguard.inject;

import io.github.utmguard.finding.Message;
import java.util.List;
import java.util.Map;

/**
 * What {@code inject} or {@code remove} did to a site.
 *
 * @param pages pages, changed or not
 * @param fragments files that are no pages
 * @param unchanged pages that were right already
 * @param changed how many pages came to each outcome
 * @param listed each changed page with its outcome, in order, in a dry run only
 * @param failures pages that were left alone, in order
 * @param late pages whose charset declaration the tag pushed past byte 1024, in order
 */
public record InjectResult(
    int pages,
    int fragments,
    int unchanged,
    Map<PageOutcome, Integer> changed,
    List<Listed> listed,
    List<Failure> failures,
    List<String> late) {

  /** A page that a dry run would change. */
  public record Listed(String page, PageOutcome outcome) {}

  /** A page that was left alone, and why. */
  public record Failure(String page, Message reason) {}

  /** How many pages came to this outcome. */
  public int count(PageOutcome outcome) {
    return changed.getOrDefault(outcome, 0);
  }
}
