package io.github.utmguard.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.utmguard.finding.Location;
import io.github.utmguard.finding.Messages;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people click on to get to a place. */
class ShownPlaceTest {
  @ParameterizedTest
  @CsvSource({
    "a.html, 1, 1, a.html:1:1",
    "a.html, 3, 7, a.html:3:7",
    "https://www.example.com/a, 1, 1, https://www.example.com/a",
    "https://www.example.com/a, 3, 1, 'https://www.example.com/a (line 3, column 1)'",
    "http://www.example.com/a, 1, 7, 'http://www.example.com/a (line 1, column 7)'"
  })
  void anAddressStaysOneThatOpens(String page, int line, int column, String shown) {
    assertEquals(
        shown, ShownPlace.of(new Location(page, line, column), page, new Messages(Locale.ENGLISH)));
  }
}
