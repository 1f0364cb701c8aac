package io.github.utmguard.campaign.link;

import io.github.utmguard.url.QueryParameter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The query of a landing page, and of the link to it.
 *
 * <p>Unlike {@code URLSearchParams}, which would write the whole query anew, this leaves what
 * stands there byte for byte: a signed query would not survive it. A parameter that the campaign
 * sets is taken out first, so that the campaign's value is the only one.
 */
final class LinkQuery {
  private static final int USUAL_LENGTH = 128;

  private LinkQuery() {}

  /** A query without the parameters of some names; empty if nothing but them was in it. */
  static Optional<String> without(Set<String> names, Optional<String> query) {
    if (query.isEmpty() || !hasAny(names, query.get())) {
      return query;
    }
    return Optional.of(
            List.of(query.get().split("&", -1)).stream()
                .filter(piece -> !hasAny(names, piece))
                .collect(Collectors.joining("&")))
        .filter(rest -> !rest.isEmpty());
  }

  private static boolean hasAny(Set<String> names, String query) {
    return QueryParameter.parse(query).stream().anyMatch(any -> names.contains(any.name()));
  }

  /** Whether a parser leaves a query as it is: it holds only what stands for itself, or escapes. */
  static boolean isSerialised(String query) {
    for (int i = 0; i < query.length(); i++) {
      char c = query.charAt(i);
      if (!ValueEncoding.isLiteral(c) && "=&%+/:".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  /** The query with parameters at its end, in the order of the map. */
  static String with(Map<String, String> parameters, Optional<String> query) {
    StringBuilder all = new StringBuilder(USUAL_LENGTH).append(query.orElse(""));
    for (Map.Entry<String, String> parameter : parameters.entrySet()) {
      if (!all.isEmpty() && all.charAt(all.length() - 1) != '&') {
        all.append('&');
      }
      all.append(parameter.getKey()).append('=').append(ValueEncoding.encode(parameter.getValue()));
    }
    return all.toString();
  }
}
