package io.github.utmguard.live.http;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What lets a visitor into a protected site, such as one for staging.
 *
 * @param credentials for basic authentication, sent with every request without waiting to be asked
 * @param headers further headers by name; a name that HTTP does not know fails the request
 */
public record Access(Optional<Credentials> credentials, Map<String, Secret> headers) {
  /** For sites that are open to everybody. */
  public static final Access OPEN = new Access(Optional.empty(), Map.of());

  public Access {
    headers = Map.copyOf(headers);
  }

  Map<String, Secret> allHeaders() {
    Map<String, Secret> all = new LinkedHashMap<>();
    credentials.ifPresent(known -> all.put("Authorization", known.basic()));
    all.putAll(headers);
    return all;
  }
}
