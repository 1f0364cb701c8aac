package io.github.utmguard.live.browser;

import io.github.utmguard.finding.Message;

/** A browser or a page that did not do what it was told, in words for people. */
public final class BrowserFailure extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Message words;

  BrowserFailure(String key, String... arguments) {
    super(key + String.join(" | ", arguments));
    this.words = Message.of(key, arguments);
  }

  /** What happened, and what to do. */
  public Message words() {
    return words;
  }
}
