package io.github.utmguard.live.journey;

import io.github.utmguard.finding.Message;

/** The messages of journeys. */
final class Texts {
  private Texts() {}

  static Message of(String key, String... arguments) {
    return Message.of(key, arguments);
  }
}
