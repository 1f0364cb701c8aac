package io.github.utmguard.live.browser;

import io.github.utmguard.finding.Message;
import java.nio.file.Path;

/** What looking for a browser came to. */
public sealed interface BrowserSearch {
  /** A browser is there. */
  record Found(Path executable) implements BrowserSearch {}

  /** None is there; the message says what to install or to set. */
  record Missing(Message message) implements BrowserSearch {}
}
