package io.github.utmguard.live.journey;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A value is found however a script spells what it keeps. */
class StoredTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "utm_source=utmguard_7f3a",
        "a|UTMGUARD_7F3A|b",
        "{\"s\":\"utmguard_7f3a\"}",
        "%7B%22s%22%3A%22utmguard%5F7f3a%22%7D",
        "%257Butmguard%255F7f3a",
        "{\"s\":\"utmguard\\u005f7f3a\"}",
        "v1.eyJzIjoidXRtZ3VhcmRfN2YzYSJ9.x",
        "eyJzIjoidXRtZ3VhcmRfN2YzYSJ9%3D%3D"
      })
  void isFound(String text) {
    assertTrue(new StoredText(text).holds("utmguard_7f3a"));
  }

  @Test
  void isNotFoundWhereItIsNot() {
    assertFalse(new StoredText("utmguard_7f3b %% \\u00 ====").holds("utmguard_7f3a"));
    byte[] other = "utmguard_0000".getBytes(StandardCharsets.UTF_8);
    assertFalse(new StoredText(Base64.getEncoder().encodeToString(other)).holds("utmguard_7f3a"));
  }
}
