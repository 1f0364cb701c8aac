package io.github.utmguard.campaign.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

  /** A hyphen between two digits is that of a date; one beside a word separates it. */
  @ParameterizedTest
  @CsvSource({
    "spring-sale, true",
    "sale-2026, true",
    "2026-sale, true",
    "sale-2026-09, true",
    "2026-09, false",
    "2026-, true",
    "-2026, true",
    "spring_sale-2026, false",
    "acme.co-op, false",
    "sale, false",
  })
  void tellsWhichHyphensSeparateWords(String value, boolean separated) {
    assertEquals(separated, Spelling.separatesBy('-', value));
  }
}
