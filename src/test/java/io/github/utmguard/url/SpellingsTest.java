package io.github.utmguard.url;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every spelling of {@code spellings.tsv} leads where a browser goes. */
class SpellingsTest {

  static Stream<Arguments> spellings() throws IOException {
    try (InputStream table = SpellingsTest.class.getResourceAsStream("/url/spellings.tsv")) {
      String text = new String(Objects.requireNonNull(table).readAllBytes(), UTF_8);
      return text.lines()
          .filter(line -> !line.startsWith("# "))
          .map(line -> Arguments.of((Object[]) line.split("\t", -1)));
    }
  }

  @ParameterizedTest
  @MethodSource("spellings")
  void readsTheSpellingAsABrowserDoes(String input, String base, String expected) {
    String address = input.translateEscapes();
    Optional<Url> url =
        base.equals("-") ? Url.parse(address) : Url.parse(address, Url.parse(base).orElseThrow());

    assertEquals(expected.translateEscapes(), url.map(Url::href).orElse("failure"));
  }
}
