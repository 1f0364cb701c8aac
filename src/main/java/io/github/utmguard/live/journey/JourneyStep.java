package io.github.utmguard.live.journey;

import io.github.utmguard.finding.Message;
import java.util.List;
import java.util.Optional;

/**
 * What one step of a journey came to.
 *
 * @param found what was found
 * @param details the particulars, such as where each value is kept
 * @param picture what the window showed, as PNG
 */
public record JourneyStep(
    JourneyStage stage,
    State state,
    Message found,
    List<Message> details,
    Optional<byte[]> picture) {
  /** How it ended. */
  public enum State {
    PROVEN,
    WARNING,
    FAILED,
    NOT_RUN
  }

  public JourneyStep {
    details = List.copyOf(details);
  }

  /** Its name. */
  public String id() {
    return stage.id();
  }
}
