package io.github.utmguard.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {

  @ParameterizedTest
  @CsvSource({
    "failon,failOn",
    "fail-on,failOn",
    "exclude,excludes",
    "sitedir,",
    "faxxOn,failOn",
    "faxxxn,",
    "x,",
    "'',"
  })
  void suggestsOnlyWhatIsNear(String name, String nearest) {
    assertEquals(
        Optional.ofNullable(nearest),
        Suggestion.nearest(name, List.of("excludes", "failOn", "siteDirectory")));
  }

  @Test
  void doesNotCompareEndlessNames() {
    assertEquals(Optional.empty(), Suggestion.nearest("x".repeat(10_000_000), List.of("failOn")));
  }
}
