package io.github.utmguard.live.journey;

import io.github.utmguard.finding.Message;
import io.github.utmguard.live.journey.JourneyStep.State;
import java.util.List;

/** What a step came to, before its picture is taken. */
record Outcome(State state, Message found, List<Message> details) {
  static Outcome proven(List<Message> details, String key, String... arguments) {
    return new Outcome(State.PROVEN, Texts.of(key, arguments), details);
  }

  static Outcome warning(List<Message> details, String key, String... arguments) {
    return new Outcome(State.WARNING, Texts.of(key, arguments), details);
  }

  static Outcome failed(List<Message> details, String key, String... arguments) {
    return new Outcome(State.FAILED, Texts.of(key, arguments), details);
  }

  static Outcome notRun(String key, String... arguments) {
    return new Outcome(State.NOT_RUN, Texts.of(key, arguments), List.of());
  }
}
