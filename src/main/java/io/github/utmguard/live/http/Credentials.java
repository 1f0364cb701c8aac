package io.github.utmguard.live.http;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * A user and a password.
 *
 * @param user the user's name, without a colon
 * @param password the password
 */
public record Credentials(String user, Secret password) {

  /** What basic authentication sends (RFC 7617, in UTF-8). */
  Secret basic() {
    byte[] pair = (user + ":" + password.reveal()).getBytes(StandardCharsets.UTF_8);
    return Secret.of("Basic " + Base64.getEncoder().encodeToString(pair));
  }
}
