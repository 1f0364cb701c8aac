package io.github.utmguard.live.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WildcardsTest {
  @ParameterizedTest
  @CsvSource({
    "'', '', true",
    "'', a, false",
    "*, '', true",
    "*.acme.example, www.acme.example, true",
    "*.acme.example, acme.example, false",
    "127.*, 127.0.0.1, true",
    "a*b*c, abxbc, true",
    "a*b*c, abxb, false",
    "**, x, true",
    "a, ab, false",
    "*ab, aab, true",
  })
  void match(String pattern, String text, boolean matches) {
    assertEquals(matches, Wildcards.matches(pattern, text));
  }

  @Test
  void takeNoExponentialTime() {
    assertFalse(Wildcards.matches("*a".repeat(500) + "b", "a".repeat(2000)));
  }
}
