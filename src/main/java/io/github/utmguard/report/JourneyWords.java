package io.github.utmguard.report;

import io.github.utmguard.finding.Messages;
import io.github.utmguard.live.journey.JourneyStep;

/** Words a visitor's journey for terminals. */
public final class JourneyWords {
  private JourneyWords() {}

  /** A step on one line: how it ended, what it is about, and what was found. */
  public static String line(JourneyStep step, Messages messages) {
    return TerminalText.of(
        messages.text(
            "console.journey-step",
            messages.text(HtmlJourney.label(step.state())),
            messages.text(step.stage().title()),
            messages.text(step.found())));
  }
}
