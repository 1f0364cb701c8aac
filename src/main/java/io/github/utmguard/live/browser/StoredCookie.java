package io.github.utmguard.live.browser;

import io.github.utmguard.json.Json;
import java.time.Instant;
import java.util.Optional;

/**
 * A cookie that a browser keeps.
 *
 * @param domain with a leading dot if it is sent to subdomains as well
 * @param expires none for a cookie that ends with the session
 * @param sameSite {@code Strict}, {@code Lax} or {@code None}; empty where the site says nothing
 */
public record StoredCookie(
    String name,
    String value,
    String domain,
    String path,
    Optional<Instant> expires,
    boolean httpOnly,
    boolean secure,
    String sameSite) {

  static StoredCookie of(Json cookie) {
    boolean session = cookie.path("session").asBoolean();
    return new StoredCookie(
        cookie.path("name").asText(),
        cookie.path("value").asText(),
        cookie.path("domain").asText(),
        cookie.path("path").asText(),
        session
            ? Optional.empty()
            : Optional.of(Instant.ofEpochSecond(cookie.path("expires").asLong())),
        cookie.path("httpOnly").asBoolean(),
        cookie.path("secure").asBoolean(),
        cookie.path("sameSite").asText());
  }
}
