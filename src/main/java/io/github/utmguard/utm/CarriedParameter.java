package io.github.utmguard.utm;

import io.github.utmguard.url.QueryParameter;
import io.github.utmguard.url.Url;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One parameter that a link carries, and what becomes of it.
 *
 * @param name its name, decoded
 * @param value its value, decoded as URLSearchParams does
 * @param fate what SuperOffice makes of it
 */
public record CarriedParameter(String name, String value, Fate fate) {

  /** What SuperOffice makes of a parameter. */
  public enum Fate {
    /** It is one of the five that SuperOffice stores. */
    STORED,
    /** It is one of the five, but the link has it more than once. */
    ONE_OF_SEVERAL,
    /** It is one of the five, but has no value. */
    EMPTY,
    /** It is a UTM parameter that only other tools know, or a misspelt one. */
    IGNORED,
    /** It is a UTM parameter where browsers see none: after the number sign, in the path. */
    NOT_READ,
    /** It is no UTM parameter. */
    OTHER
  }

  /**
   * What an address carries: first its UTM parameters, wherever they stand, then the others of its
   * query, both in their order. Takes time linear in the address.
   */
  public static List<CarriedParameter> of(Url url) {
    UtmParameters utm = UtmParameters.of(url);
    Map<String, Integer> times = new HashMap<>();
    utm.read().forEach(any -> times.merge(any.name(), 1, Integer::sum));
    return Stream.concat(
            utm.all().stream()
                .map(any -> new CarriedParameter(any.name(), any.value(), fate(any, times))),
            Stream.of(url.query().orElse("").split("&", -1))
                .filter(piece -> UtmParameter.of(UtmParameter.Place.QUERY, piece).isEmpty())
                .flatMap(piece -> QueryParameter.parse(piece).stream())
                .map(any -> new CarriedParameter(any.name(), any.value(), Fate.OTHER)))
        .toList();
  }

  private static Fate fate(UtmParameter parameter, Map<String, Integer> times) {
    if (!parameter.isRead()) {
      return Fate.NOT_READ;
    }
    if (!UtmNames.STORED.contains(parameter.name())) {
      return Fate.IGNORED;
    }
    if (parameter.value().isBlank()) {
      return Fate.EMPTY;
    }
    return times.getOrDefault(parameter.name(), 0) > 1 ? Fate.ONE_OF_SEVERAL : Fate.STORED;
  }
}
