package io.github.utmguard.live.http;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.github.utmguard.live.http.HttpExchange.Failure;
import io.github.utmguard.live.http.HttpExchange.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Settings for tests, which nobody has to be patient with. */
public final class Fetching {
  public static final HttpLimits LIMITS =
      new HttpLimits(
          Duration.ofSeconds(5),
          Duration.ofSeconds(20),
          1 << 20,
          20,
          0,
          Duration.ofSeconds(2),
          Duration.ofMinutes(2));

  private Fetching() {}

  public static HttpFetcher open() throws IOException {
    return HttpFetcher.open(settings(LIMITS));
  }

  static HttpFetcher open(HttpLimits limits) throws IOException {
    return HttpFetcher.open(settings(limits));
  }

  public static HttpSettings settings(HttpLimits limits) {
    return new HttpSettings("test/1", limits, 4, Duration.ZERO, Map.of(), Optional.empty());
  }

  public static HttpSettings settings(Map<String, Access> access, Optional<ProxySettings> proxy) {
    return new HttpSettings("test/1", LIMITS, 4, Duration.ZERO, access, proxy);
  }

  public static HttpLimits slowest(Duration request) {
    return new HttpLimits(
        LIMITS.connect(), request, LIMITS.body(), 20, 0, LIMITS.longestWait(), LIMITS.run());
  }

  static HttpLimits patience(Duration connect) {
    return new HttpLimits(
        connect, LIMITS.request(), LIMITS.body(), 20, 0, LIMITS.longestWait(), LIMITS.run());
  }

  static HttpLimits retries(int retries, Duration longestWait) {
    return new HttpLimits(
        LIMITS.connect(), LIMITS.request(), LIMITS.body(), 20, retries, longestWait, LIMITS.run());
  }

  static Response response(HttpExchange exchange) {
    return assertInstanceOf(Response.class, exchange);
  }

  static Failure failure(HttpExchange exchange) {
    return assertInstanceOf(Failure.class, exchange);
  }

  static String text(HttpExchange exchange) {
    return new String(response(exchange).body(), StandardCharsets.UTF_8);
  }
}
