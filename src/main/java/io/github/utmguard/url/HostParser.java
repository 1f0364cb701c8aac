package io.github.utmguard.url;

import java.util.Optional;

/** Host parsing (section 3.5); the result is the serialised host. */
final class HostParser {
  private static final String FORBIDDEN = "\0\t\n\r #/:<>?@[\\]^|";

  private HostParser() {}

  static Optional<String> parse(String input, boolean special) {
    if (input.startsWith("[")) {
      return input.endsWith("]")
          ? Ipv6Address.parse(input.substring(1, input.length() - 1)).map(a -> "[" + a + "]")
          : Optional.empty();
    }
    return special ? parseDomain(input) : parseOpaque(input);
  }

  private static Optional<String> parseOpaque(String input) {
    return input.chars().anyMatch(HostParser::isForbidden)
        ? Optional.empty()
        : Optional.of(PercentEncodeSet.C0_CONTROL.encode(input));
  }

  private static Optional<String> parseDomain(String input) {
    return DomainToAscii.of(PercentDecoding.decode(input))
        .filter(domain -> !domain.isEmpty())
        .filter(domain -> domain.chars().noneMatch(HostParser::isForbiddenInDomain))
        .flatMap(
            domain ->
                Ipv4Address.endsInNumber(domain) ? Ipv4Address.parse(domain) : Optional.of(domain));
  }

  private static boolean isForbidden(int c) {
    return FORBIDDEN.indexOf(c) >= 0;
  }

  private static boolean isForbiddenInDomain(int c) {
    return isForbidden(c) || c < ' ' || c == '%' || c == 0x7F;
  }
}
