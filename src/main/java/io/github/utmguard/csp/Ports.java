package io.github.utmguard.csp;

/**
 * Port numbers and the default ports of the schemes that scripts come by (URL Standard, "special
 * scheme").
 */
final class Ports {
  static final int NONE = -1;
  private static final int HIGHEST = 65_535;

  private Ports() {}

  static int defaultOf(String scheme) {
    return switch (scheme) {
      case "http", "ws" -> 80;
      case "https", "wss" -> 443;
      default -> NONE;
    };
  }

  /** Reads digits, leading zeros included; {@link #NONE} if they are no port. */
  static int parse(String digits) {
    int port = 0;
    for (int at = 0; at < digits.length(); at++) {
      int digit = digits.charAt(at) - '0';
      if (digit < 0 || digit > 9 || port > HIGHEST) {
        return NONE;
      }
      port = port * 10 + digit;
    }
    return digits.isEmpty() || port > HIGHEST ? NONE : port;
  }
}
