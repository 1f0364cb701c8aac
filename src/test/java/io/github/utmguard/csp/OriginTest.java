package io.github.utmguard.csp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OriginTest {
  @ParameterizedTest
  @CsvSource({
    "https://www.acme.example, https, www.acme.example, 443",
    "HTTP://Localhost:8080/docs/, http, localhost, 8080",
    "http://[::1], http, [::1], 80",
    "http://[::1]:81, http, [::1], 81",
  })
  void originIsRead(String text, String scheme, String host, int port) {
    assertEquals(new Origin(scheme, host, port), Origin.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "www.acme.example",
        "https://",
        "file:///x",
        "https://a:b",
        "https://a:65536"
      })
  void otherTextIsRefused(String text) {
    assertThrows(IllegalArgumentException.class, () -> Origin.parse(text));
  }
}
