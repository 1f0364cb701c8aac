package io.github.utmguard.live.journey;

import io.github.utmguard.finding.Message;
import io.github.utmguard.live.browser.BrowserFailure;
import io.github.utmguard.live.journey.JourneyStep.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The steps taken so far. A step whose ground an earlier one took away is not run. */
final class StepLog {
  /** The work of a step. */
  interface Work {
    Outcome run() throws BrowserFailure;
  }

  private final List<JourneyStep> steps = new ArrayList<>();
  private final Supplier<Optional<byte[]>> camera;

  StepLog(Supplier<Optional<byte[]>> camera) {
    this.camera = camera;
  }

  /**
   * Runs a step, unless one that it builds on failed or was not run.
   *
   * @return whether it went well enough for others to build on it
   */
  boolean step(JourneyStage stage, Work work, JourneyStage... ground) {
    Optional<JourneyStage> missing = firstMissing(ground);
    if (missing.isPresent()) {
      add(
          stage,
          Outcome.notRun("live.journey.not-run.after", missing.get().id()),
          Optional.empty());
      return false;
    }
    Outcome outcome;
    try {
      outcome = work.run();
    } catch (BrowserFailure e) {
      outcome = new Outcome(State.FAILED, e.words(), List.of());
    }
    add(stage, outcome, outcome.state() == State.NOT_RUN ? Optional.empty() : camera.get());
    return outcome.state() == State.PROVEN || outcome.state() == State.WARNING;
  }

  private Optional<JourneyStage> firstMissing(JourneyStage... ground) {
    for (JourneyStage stage : ground) {
      if (!isGood(stage)) {
        return Optional.of(stage);
      }
    }
    return Optional.empty();
  }

  boolean isGood(JourneyStage stage) {
    return steps.stream()
        .anyMatch(
            step ->
                step.stage() == stage
                    && (step.state() == State.PROVEN || step.state() == State.WARNING));
  }

  /** Whether a step went all right: what is only likely, a person has to see to. */
  boolean isProven(JourneyStage stage) {
    return steps.stream().anyMatch(step -> step.stage() == stage && step.state() == State.PROVEN);
  }

  /** Notes steps that the journey did not come to. */
  void addRest(JourneyStage because, JourneyStage... rest) {
    for (JourneyStage stage : rest) {
      if (steps.stream().noneMatch(step -> step.stage() == stage)) {
        add(stage, Outcome.notRun("live.journey.not-run.after", because.id()), Optional.empty());
      }
    }
  }

  private void add(JourneyStage stage, Outcome outcome, Optional<byte[]> picture) {
    List<Message> details = outcome.details();
    steps.add(new JourneyStep(stage, outcome.state(), outcome.found(), details, picture));
  }

  List<JourneyStep> steps() {
    return steps;
  }
}
