package io.github.utmguard.url;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
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

  @Test
  void decodesWhatItEncodes() {
    Random random = new Random(3492);
    for (int i = 0; i < 2000; i++) {
      String text =
          random
              .ints(random.nextInt(60), 0, Character.MAX_CODE_POINT + 1)
              .map(codePoint -> random.nextBoolean() ? codePoint : codePoint & 0x7F)
              .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
              .toString();

      assertEquals(Optional.of(text), Punycode.decode(Punycode.encode(text)));
    }
  }
}
