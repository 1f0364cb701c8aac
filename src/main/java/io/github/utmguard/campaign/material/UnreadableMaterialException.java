package io.github.utmguard.campaign.material;

import java.io.IOException;

/** A material cannot be read; the message names it, and says why and what to do. */
public final class UnreadableMaterialException extends IOException {
  private static final long serialVersionUID = 1L;

  UnreadableMaterialException(String file, String reason) {
    super("The material " + file + " cannot be read: " + reason);
  }
}
