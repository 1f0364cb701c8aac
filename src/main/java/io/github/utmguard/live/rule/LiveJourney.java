package io.github.utmguard.live.rule;

import io.github.utmguard.finding.Location;
import io.github.utmguard.finding.Message;
import io.github.utmguard.finding.Severity;
import io.github.utmguard.live.journey.JourneyStage;
import io.github.utmguard.live.journey.JourneyStep;
import io.github.utmguard.live.journey.JourneyStep.State;
import io.github.utmguard.live.rule.Visits.Journeyed;
import io.github.utmguard.url.Url;
import java.util.List;
import java.util.Optional;

/** Finds the steps of a visitor's journey that went wrong. */
final class LiveJourney implements VisitRule {
  @Override
  public List<LiveFault> check(Visits visits) {
    return visits.journey().stream()
        .flatMap(
            journey ->
                journey.result().steps().stream()
                    .filter(step -> step.state() == State.FAILED || step.state() == State.WARNING)
                    .map(step -> fault(journey, step)))
        .toList();
  }

  private static LiveFault fault(Journeyed journey, JourneyStep step) {
    boolean warning = step.state() == State.WARNING;
    return new LiveFault(
        new Location(page(journey.landing()), 1, 1),
        Optional.empty(),
        Message.of(key(step.stage())),
        step.found(),
        warning ? Optional.of(Severity.WARNING) : Optional.empty());
  }

  /** Without the values that are unique to the run, so that two runs find the same. */
  private static String page(Url landing) {
    return landing.withQuery("").href();
  }

  private static String key(JourneyStage stage) {
    return switch (stage) {
      case BROWSER -> "live-journey.browser";
      case LANDING -> "live-journey.landing";
      case CONSENT -> "live-journey.consent";
      case SCRIPT -> "live-journey.script";
      case KEPT -> "live-journey.kept";
      case NEXT_PAGE -> "live-journey.next-page";
      case OTHER_HOST -> "live-journey.other-host";
      case RELOAD -> "live-journey.reload";
      case FORM -> "live-journey.form";
      case NEW_SESSION -> "live-journey.new-session";
      case FIRST_TOUCH -> "live-journey.first-touch";
      case SUBMIT -> "live-journey.submit";
    };
  }
}
