package io.github.utmguard.live.http;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * How servers are asked.
 *
 * @param userAgent who asks, as {@code name/version}
 * @param limits what no request may exceed
 * @param concurrency requests at once, from 1
 * @param pause the least time between the beginnings of two requests to one host
 * @param access what opens protected sites, by their origins as {@link
 *     io.github.utmguard.url.Url#origin} gives them ({@code https://staging.acme.example}): what
 *     was meant for one is never sent to another, nor to the same host without TLS
 * @param proxy the proxy; where there is none, the one that the Java process itself uses
 */
public record HttpSettings(
    String userAgent,
    HttpLimits limits,
    int concurrency,
    Duration pause,
    Map<String, Access> access,
    Optional<ProxySettings> proxy) {
  /** The name that this plugin gives in its requests, and looks for in {@code robots.txt}. */
  public static final String PRODUCT = "superoffice-utm-maven-plugin";

  public HttpSettings {
    access = Map.copyOf(access);
  }

  /**
   * Asks a public site: four requests at once, ten a second.
   *
   * @param version the plugin's version
   */
  public static HttpSettings of(String version) {
    return new HttpSettings(
        PRODUCT + "/" + version,
        HttpLimits.DEFAULT,
        4,
        Duration.ofMillis(100),
        Map.of(),
        Optional.empty());
  }
}
