package io.github.utmguard.url;

/** The address of the UTM tag's script. */
public final class TagAddress {
  private static final String PATH = "/cs/javascript/utm.js";
  private static final int SHORTEST_PLACEHOLDER = Tenant.PREFIX.length() + 3;

  private TagAddress() {}

  /** Tells whether {@code url} is the address of a UTM tag, of any tenant on any host. */
  public static boolean isTag(Url url) {
    return url.isHttp() && Ascii.endsWithIgnoreCase(PercentDecoding.decode(url.path()), PATH);
  }

  /** Tells whether {@code CustXXXXX} (three or more X) stands where a tenant's id has to stand. */
  public static boolean isPlaceholder(Url url) {
    return PathSegments.decoded(url).anyMatch(TagAddress::isPlaceholder);
  }

  private static boolean isPlaceholder(String segment) {
    return segment.length() >= SHORTEST_PLACEHOLDER
        && Ascii.startsWithIgnoreCase(segment, 0, Tenant.PREFIX)
        && segment.chars().skip(Tenant.PREFIX.length()).allMatch(c -> c == 'x' || c == 'X');
  }
}
