package io.github.utmguard.report.campaign;

import io.github.utmguard.finding.Message;

/** The page cannot be written where {@code publishLinks} says. */
public final class UnpublishableException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Message reason;

  UnpublishableException(Message reason) {
    super(reason.key() + " " + reason.arguments());
    this.reason = reason;
  }

  /** Why, with a right value; a whole text that names the parameter. */
  public Message reason() {
    return reason;
  }
}
