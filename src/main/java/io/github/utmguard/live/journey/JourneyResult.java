package io.github.utmguard.live.journey;

import io.github.utmguard.finding.Message;
import java.util.List;

/**
 * A journey that ended, however.
 *
 * @param browser what the browser calls itself; empty if it did not start
 * @param steps in the order in which they were taken; those that were not follow
 * @param byHand what is left for a person, in this order
 */
public record JourneyResult(String browser, List<JourneyStep> steps, List<Message> byHand) {
  public JourneyResult {
    steps = List.copyOf(steps);
    byHand = List.copyOf(byHand);
  }

  /** The steps that failed: each is an error. */
  public List<JourneyStep> failed() {
    return steps.stream().filter(step -> step.state() == JourneyStep.State.FAILED).toList();
  }
}
