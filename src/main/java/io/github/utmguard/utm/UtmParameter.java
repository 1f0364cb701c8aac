package io.github.utmguard.utm;

import io.github.utmguard.url.QueryParameter;
import java.util.List;
import java.util.Optional;

/**
 * One parameter of an address that is a UTM parameter, or was meant to be.
 *
 * @param place where it stands
 * @param escaped whether the ampersand before it was escaped too often, so that a rest of it
 *     ({@code amp;}) belongs to the name
 * @param name its name, decoded, without that rest
 * @param raw its value as written
 * @param value its value, decoded as URLSearchParams does
 */
record UtmParameter(Place place, boolean escaped, String name, String raw, String value) {

  /** Where a parameter stands. */
  enum Place {
    QUERY,
    /** After a second question mark, which is part of the value before it. */
    SECOND_QUERY,
    /** After a semicolon, which is part of the value before it. */
    SEMICOLON,
    FRAGMENT,
    PATH
  }

  /** Reads {@code name=value}; empty if it does not look like a UTM parameter. */
  static Optional<UtmParameter> of(Place place, String piece) {
    List<QueryParameter> read = QueryParameter.parse(piece);
    if (read.size() != 1) {
      return Optional.empty();
    }
    String name = read.get(0).name();
    String rest = withoutAmpersand(name);
    int equals = piece.indexOf('=');
    String raw = equals < 0 ? "" : piece.substring(equals + 1);
    UtmParameter parameter =
        new UtmParameter(place, rest.length() < name.length(), rest, raw, read.get(0).value());
    // Far from "utm", a name without a value is rather a word than a misspelt parameter.
    boolean utm = equals >= 0 ? UtmNames.looksLike(rest) : UtmNames.beginsWithUtm(rest);
    return Optional.of(parameter).filter(any -> utm);
  }

  /** Reads {@code name=value}; empty if it is none of the five that SuperOffice stores. */
  static Optional<UtmParameter> stored(Place place, String piece) {
    return piece.indexOf('=') < 0
        ? Optional.empty()
        : of(place, piece).filter(any -> UtmNames.isStored(any.name()));
  }

  private static String withoutAmpersand(String name) {
    int start = 0;
    while (name.regionMatches(true, start, "amp;", 0, 4)) {
      start += 4;
    }
    return name.substring(start);
  }

  /** True where a browser hands it on as a parameter of its own name. */
  boolean isRead() {
    return place == Place.QUERY && !escaped;
  }

  /** The one of the five that it is, or was meant to be. */
  Optional<String> meant() {
    return UtmNames.meant(name);
  }
}
