package io.github.utmguard.report;

import io.github.utmguard.finding.Messages;
import io.github.utmguard.live.journey.JourneyResult;
import io.github.utmguard.live.journey.JourneyStage;
import io.github.utmguard.live.journey.JourneyStep;
import java.util.Base64;
import java.util.List;

/** Words a visitor's journey for the HTML report. */
final class HtmlJourney {
  private HtmlJourney() {}

  static HtmlPage.Journey of(JourneyResult result, Messages messages) {
    List<HtmlPage.JourneyStep> steps =
        result.steps().stream().map(step -> step(step, messages)).toList();
    return new HtmlPage.Journey(
        result.browser(), steps, result.byHand().stream().map(messages::text).toList());
  }

  private static HtmlPage.JourneyStep step(JourneyStep step, Messages messages) {
    String title = messages.text(step.stage().title());
    return new HtmlPage.JourneyStep(
        style(step.state()),
        messages.text(label(step.state())),
        title,
        messages.text(step.found()),
        step.details().stream().map(messages::text).toList(),
        step.picture()
            .filter(any -> step.stage() != JourneyStage.BROWSER)
            .map(png -> "data:image/png;base64," + Base64.getEncoder().encodeToString(png)),
        messages.text("html.journey.picture", title));
  }

  /** The classes of the style sheet. */
  private static String style(JourneyStep.State state) {
    return switch (state) {
      case PROVEN -> StepState.PROVEN.id();
      case WARNING -> "warning";
      case FAILED -> StepState.FAILED.id();
      case NOT_RUN -> StepState.NOT_RUN.id();
    };
  }

  /** The message that names a state. */
  static String label(JourneyStep.State state) {
    return switch (state) {
      case PROVEN -> StepState.PROVEN.label();
      case WARNING -> "html.severity.warning";
      case FAILED -> StepState.FAILED.label();
      case NOT_RUN -> StepState.NOT_RUN.label();
    };
  }
}
