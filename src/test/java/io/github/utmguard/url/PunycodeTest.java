package io.github.utmguard.url;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PunycodeTest {

  /** Samples of RFC 3492, section 7.1. */
  @ParameterizedTest
  @CsvSource({
    "\u4ed6\u4eec\u4e3a\u4ec0\u4e48\u4e0d\u8bf4\u4e2d\u6587, ihqwcrb4cv8a8dqg056pqjye",
    "3\u5e74b\u7d44\u91d1\u516b\u5148\u751f, 3b-ww4c5e180e575a65lsy2b",
    "\u305d\u306e\u30b9\u30d4\u30fc\u30c9\u3067, d9juau41awczczp",
  })
  void agreesWithTheSamplesOfItsStandard(String text, String encoded) {
    assertEquals(encoded, Punycode.encode(text));
    assertEquals(Optional.of(text), Punycode.decode(encoded));
  }

  @Property
  void decodesWhatItEncodes(@ForAll @StringLength(max = 60) String text) {
    assertEquals(Optional.of(text), Punycode.decode(Punycode.encode(text)));
  }
}
