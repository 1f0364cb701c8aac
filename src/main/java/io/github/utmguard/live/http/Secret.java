package io.github.utmguard.live.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** A text that must not reach a log or a report: only who asks for it in so many words sees it. */
public final class Secret {
  private final String value;

  private Secret(String value) {
    this.value = value;
  }

  /** Keeps a text. */
  public static Secret of(String value) {
    return new Secret(value);
  }

  /** The text itself, for whom it is meant. */
  public String reveal() {
    return value;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Secret secret
        && MessageDigest.isEqual(
            value.getBytes(StandardCharsets.UTF_8), secret.value.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return "***";
  }
}
