package io.github.utmguard.url;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** IPv6 addresses (section 3.5, "Host parsing", and 3.6, "Host serializing"). */
final class Ipv6Address {
  private static final int PIECES = 8;

  /** Longer than "ffff:ffff:ffff:ffff:ffff:ffff:255.255.255.255" there is none. */
  private static final int MAX_LENGTH = 45;

  private Ipv6Address() {}

  /** Returns the compressed address without its brackets, or empty if {@code text} is none. */
  static Optional<String> parse(String text) {
    if (text.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    int gap = text.indexOf("::");
    if (gap < 0) {
      return pieces(text, true).filter(p -> p.size() == PIECES).map(Ipv6Address::serialize);
    }
    String before = text.substring(0, gap);
    String after = text.substring(gap + 2);
    return pieces(before, false)
        .flatMap(head -> pieces(after, true).flatMap(tail -> join(head, tail)))
        .map(Ipv6Address::serialize);
  }

  private static Optional<List<Integer>> join(List<Integer> head, List<Integer> tail) {
    int zeros = PIECES - head.size() - tail.size();
    if (zeros < 1) {
      return Optional.empty();
    }
    List<Integer> address = new ArrayList<>(head);
    address.addAll(Collections.nCopies(zeros, 0));
    address.addAll(tail);
    return Optional.of(address);
  }

  private static Optional<List<Integer>> pieces(String text, boolean mayEndInIpv4) {
    List<Integer> pieces = new ArrayList<>();
    if (text.isEmpty()) {
      return Optional.of(pieces);
    }
    String[] parts = text.split(":", -1);
    for (int i = 0; i < parts.length; i++) {
      boolean ipv4 = mayEndInIpv4 && i == parts.length - 1 && parts[i].indexOf('.') >= 0;
      if (!(ipv4 ? addIpv4(parts[i], pieces) : addPiece(parts[i], pieces))) {
        return Optional.empty();
      }
    }
    return Optional.of(pieces);
  }

  private static boolean addPiece(String part, List<Integer> pieces) {
    long number = Ipv4Address.number(part, 16);
    if (part.isEmpty() || part.length() > 4 || number < 0) {
      return false;
    }
    pieces.add((int) number);
    return true;
  }

  private static boolean addIpv4(String part, List<Integer> pieces) {
    String[] octets = part.split("\\.", -1);
    int address = 0;
    for (String octet : octets) {
      long number = Ipv4Address.number(octet, 10);
      boolean leadingZero = octet.length() > 1 && octet.charAt(0) == '0';
      if (octet.isEmpty() || leadingZero || number < 0 || number > 255) {
        return false;
      }
      address = address << 8 | (int) number;
    }
    pieces.add(address >>> 16);
    pieces.add(address & 0xFFFF);
    return octets.length == 4;
  }

  private static String serialize(List<Integer> pieces) {
    int start = 0;
    int length = 1;
    for (int i = 0; i < PIECES; i++) {
      int end = i;
      while (end < PIECES && pieces.get(end) == 0) {
        end++;
      }
      if (end - i > length) {
        start = i;
        length = end - i;
      }
    }
    // A single zero is not worth a gap (RFC 5952, section 4.2.2).
    return length < 2
        ? hex(pieces)
        : hex(pieces.subList(0, start)) + "::" + hex(pieces.subList(start + length, PIECES));
  }

  private static String hex(List<Integer> pieces) {
    return pieces.stream().map(Integer::toHexString).collect(Collectors.joining(":"));
  }
}
