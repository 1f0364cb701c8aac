package io.github.utmguard.url;

import java.util.Optional;

/** The customer of SuperOffice Online whose installation an address leads to. */
public final class Tenant {
  static final String PREFIX = "Cust";

  private Tenant() {}

  /**
   * Finds the tenant's id, such as {@code Cust25668}, in the path of an http or https address.
   *
   * @return the first segment that is {@code Cust} in any case and ASCII digits, decoded, in its
   *     own case; empty on most on-site installations, whose paths may well hold a {@code customer}
   */
  public static Optional<String> of(Url url) {
    return PathSegments.decoded(url).filter(Tenant::isId).findFirst();
  }

  private static boolean isId(String segment) {
    return segment.length() > PREFIX.length()
        && Ascii.startsWithIgnoreCase(segment, 0, PREFIX)
        && segment.chars().skip(PREFIX.length()).allMatch(Ascii::isDigit);
  }
}
