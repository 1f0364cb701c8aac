package io.github.utmguard.url;

import java.util.Map;
import java.util.OptionalInt;

/** The special schemes and their default ports (section 4.2, "URL miscellaneous"). */
final class SpecialScheme {
  static final String FILE = "file";

  private static final Map<String, OptionalInt> DEFAULT_PORTS =
      Map.of(
          "ftp",
          OptionalInt.of(21),
          FILE,
          OptionalInt.empty(),
          "http",
          OptionalInt.of(80),
          "https",
          OptionalInt.of(443),
          "ws",
          OptionalInt.of(80),
          "wss",
          OptionalInt.of(443));

  private SpecialScheme() {}

  static boolean matches(String scheme) {
    return DEFAULT_PORTS.containsKey(scheme);
  }

  static OptionalInt defaultPort(String scheme) {
    return DEFAULT_PORTS.getOrDefault(scheme, OptionalInt.empty());
  }
}
