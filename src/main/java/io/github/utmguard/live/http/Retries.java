package io.github.utmguard.live.http;

import io.github.utmguard.live.http.HttpExchange.Failure;
import io.github.utmguard.live.http.HttpExchange.Response;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * Decides whether and when a request is worth repeating: where a server is too busy, or hung up.
 *
 * @param most how often
 * @param longest the longest pause
 * @param clock what dates in {@code Retry-After} are measured against
 */
record Retries(int most, Duration longest, Clock clock) {
  private static final Duration FIRST = Duration.ofMillis(500);

  /**
   * The pause before the next attempt: what the server asks for (RFC 9110, section 10.2.3), else
   * twice as long each time.
   *
   * @param done how many attempts there were before this one
   * @return empty if the result is to be taken as it is
   */
  Optional<Duration> pauseAfter(HttpExchange result, int done) {
    if (done >= most || !isTemporary(result)) {
      return Optional.empty();
    }
    Duration backOff = FIRST.multipliedBy(1L << Math.min(done, 10));
    Optional<Duration> asked =
        result instanceof Response response
            ? response.headers().firstValue("Retry-After").flatMap(this::retryAfter)
            : Optional.empty();
    if (asked.isPresent()) {
      return asked.filter(pause -> pause.compareTo(longest) <= 0);
    }
    return Optional.of(backOff.compareTo(longest) < 0 ? backOff : longest);
  }

  private static boolean isTemporary(HttpExchange result) {
    if (result instanceof Response response) {
      return switch (response.status()) {
        case 429, 500, 502, 503, 504 -> true;
        default -> false;
      };
    }
    return result instanceof Failure failure && failure.kind() == FailureKind.CONNECTION_LOST;
  }

  private Optional<Duration> retryAfter(String value) {
    String text = value.strip();
    try {
      if (!text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
        return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
      }
      Instant date = Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text));
      Duration until = Duration.between(clock.instant(), date);
      return Optional.of(until.isNegative() ? Duration.ZERO : until);
    } catch (NumberFormatException e) {
      // More seconds than a long holds.
      return Optional.of(Duration.ofSeconds(Long.MAX_VALUE));
    } catch (DateTimeException | ArithmeticException e) {
      return Optional.empty();
    }
  }
}
