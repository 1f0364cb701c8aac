package io.github.utmguard.utm;

import io.github.utmguard.utm.UtmParameter.Place;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An address as written, without its UTM parameters. */
final class Untagged {
  private Untagged() {}

  /** Empty where they cannot be told from the rest: outside the query. */
  static Optional<String> of(String raw) {
    // Browsers pass over line ends and tabs (URL standard, section 4.4), and a fix needs none.
    String written = raw.replaceAll("[\\t\\n\\r]", "");
    int hash = written.indexOf('#');
    String fragment = hash < 0 ? "" : written.substring(hash);
    String address = hash < 0 ? written : written.substring(0, hash);
    int mark = address.indexOf('?');
    if (mark < 0) {
      return Optional.empty();
    }
    List<String> pieces = List.of(address.substring(mark + 1).split("&", -1));
    List<String> others =
        pieces.stream().filter(piece -> UtmParameter.of(Place.QUERY, piece).isEmpty()).toList();
    String query = others.stream().collect(Collectors.joining("&"));
    String rest = address.substring(0, mark) + (query.isEmpty() ? "" : "?" + query) + fragment;
    boolean left =
        Stream.of(rest.split("[/&;?#!]", -1))
            .anyMatch(piece -> UtmParameter.stored(Place.QUERY, piece).isPresent());
    return Optional.of(rest.strip()).filter(clean -> !left && !clean.isEmpty());
  }
}
