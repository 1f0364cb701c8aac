package io.github.utmguard.url;

import java.util.List;
import java.util.Optional;

/** IPv4 addresses in all the notations that browsers read (section 3.5, "Host parsing"). */
final class Ipv4Address {
  private static final long TOO_LARGE = 1L << 32;

  private Ipv4Address() {}

  /** The "ends in a number checker": such a host is an IPv4 address or nothing. */
  static boolean endsInNumber(String host) {
    String text = withoutTrailingDot(host);
    String last = text.substring(text.lastIndexOf('.') + 1);
    return !last.isEmpty() && (last.chars().allMatch(Ascii::isDigit) || parseNumber(last) >= 0);
  }

  /** Returns the address in dotted decimal notation, or empty if {@code host} is none. */
  static Optional<String> parse(String host) {
    List<String> parts = List.of(withoutTrailingDot(host).split("\\.", -1));
    if (parts.size() > 4) {
      return Optional.empty();
    }
    long address = 0;
    for (int i = 0; i < parts.size(); i++) {
      boolean last = i == parts.size() - 1;
      // The last part stands for all octets that are left.
      int bits = last ? 8 * (4 - i) : 8;
      long number = parseNumber(parts.get(i));
      if (number < 0 || number >= 1L << bits) {
        return Optional.empty();
      }
      address = (address << bits) | number;
    }
    return Optional.of(
        (address >> 24)
            + "."
            + (address >> 16 & 255)
            + "."
            + (address >> 8 & 255)
            + "."
            + (address & 255));
  }

  /** Returns the value of digits in {@code radix}, at most 2^32, or -1 if one of them is none. */
  static long number(String digits, int radix) {
    long number = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = Ascii.digit(digits.charAt(i), radix);
      if (digit < 0) {
        return -1;
      }
      number = Math.min(number * radix + digit, TOO_LARGE);
    }
    return number;
  }

  private static long parseNumber(String text) {
    if (text.isEmpty()) {
      return -1;
    }
    if (Ascii.startsWithIgnoreCase(text, 0, "0x")) {
      return number(text.substring(2), 16);
    }
    return text.length() > 1 && text.charAt(0) == '0' ? number(text, 8) : number(text, 10);
  }

  private static String withoutTrailingDot(String host) {
    return host.length() > 1 && host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
  }
}
