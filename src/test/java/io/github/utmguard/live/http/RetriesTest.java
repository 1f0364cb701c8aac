package io.github.utmguard.live.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.utmguard.live.http.HttpExchange.Failure;
import io.github.utmguard.live.http.HttpExchange.Response;
import io.github.utmguard.url.Url;
import java.net.http.HttpHeaders;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RetriesTest {
  private static final Url URL = Url.parse("https://www.acme.example/").orElseThrow();
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);
  private static final Retries RETRIES = new Retries(20, Duration.ofSeconds(30), CLOCK);

  private static Response response(int status, String retryAfter) {
    Map<String, List<String>> headers =
        retryAfter == null ? Map.of() : Map.of("retry-after", List.of(retryAfter));
    return new Response(URL, status, HttpHeaders.of(headers, (a, b) -> true), new byte[0], 1);
  }

  @ParameterizedTest
  @CsvSource({"0,500", "1,1000", "2,2000", "5,16000", "6,30000", "19,30000"})
  void backsOff(int done, long millis) {
    assertEquals(
        Optional.of(Duration.ofMillis(millis)), RETRIES.pauseAfter(response(503, null), done));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "7, 7000",
    "' 30 ', 30000",
    "'Tue, 24 Nov 2026 12:00:05 GMT', 5000",
    "'Tue, 24 Nov 2026 11:00:05 GMT', 0",
    "soon, 500",
    "-5, 500",
    "'', 500",
    "31,",
    "99999999999999999999,",
    "9223372036854775807,",
    "'Wed, 25 Nov 2026 12:00:05 GMT',",
  })
  void doesWhatTheServerAsks(String retryAfter, Long millis) {
    assertEquals(
        Optional.ofNullable(millis).map(Duration::ofMillis),
        RETRIES.pauseAfter(response(429, retryAfter), 0));
  }

  @ParameterizedTest
  @CsvSource({"429", "500", "502", "503", "504"})
  void asksAgainWhereAServerIsInTrouble(int status) {
    assertTrue(RETRIES.pauseAfter(response(status, "1"), 0).isPresent());
  }

  @ParameterizedTest
  @CsvSource({"200", "301", "404", "421", "501"})
  void takesOtherAnswersAsTheyAre(int status) {
    assertEquals(Optional.empty(), RETRIES.pauseAfter(response(status, "1"), 0));
  }

  @ParameterizedTest
  @EnumSource(FailureKind.class)
  void repeatsNothingElseThanLostConnections(FailureKind kind) {
    assertEquals(
        kind == FailureKind.CONNECTION_LOST,
        RETRIES.pauseAfter(new Failure(URL, kind, ""), 0).isPresent());
  }

  @Test
  void comesToAnEnd() {
    assertEquals(Optional.empty(), RETRIES.pauseAfter(response(503, "1"), 20));
  }
}
