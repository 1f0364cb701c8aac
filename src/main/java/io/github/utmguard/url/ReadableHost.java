package io.github.utmguard.url;

import java.util.List;
import java.util.stream.Collectors;

/** The host of an address for people: internationalised names in Unicode (UTS #46, ToUnicode). */
public final class ReadableHost {
  private static final String PUNYCODE_PREFIX = "xn--";

  private ReadableHost() {}

  /** Returns the host, without port; the empty string where there is none. */
  public static String of(Url url) {
    return List.of(url.host().orElse("").split("\\.", -1)).stream()
        .map(ReadableHost::label)
        .collect(Collectors.joining("."));
  }

  /** The parser has let only valid Punycode through. */
  private static String label(String label) {
    return label.startsWith(PUNYCODE_PREFIX)
        ? Punycode.decode(label.substring(PUNYCODE_PREFIX.length())).orElse(label)
        : label;
  }
}
