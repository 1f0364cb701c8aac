package io.github.utmguard.live.http;

import java.io.IOException;

/** Thrown where a body, as sent or as decoded, has more bytes than are read. */
public final class BodyTooLargeException extends IOException {
  private static final long serialVersionUID = 1L;

  BodyTooLargeException(int limit) {
    super(size(limit));
  }

  /** In the largest unit that divides it, for people. */
  private static String size(int bytes) {
    int mega = 1 << 20;
    return bytes >= mega ? bytes / mega + " MB" : bytes + " B";
  }
}
