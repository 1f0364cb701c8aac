package io.github.utmguard.live.rule;

import io.github.utmguard.live.http.Hop;
import io.github.utmguard.live.http.Trail;
import io.github.utmguard.url.QueryParameter;
import io.github.utmguard.url.Url;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the first redirect took that did not keep all UTM parameters.
 *
 * @param hop which redirect it was, from 1
 * @param status its status code
 * @param from the address that it redirects
 * @param to where it leads
 * @param lost the parameters that are gone
 * @param changed those with another value
 */
record LostParameters(
    int hop, int status, Url from, Url to, List<String> lost, List<String> changed) {

  /** Empty where the last address has all that the first one had. */
  static Optional<LostParameters> of(Trail trail) {
    List<Hop> hops = trail.hops();
    if (hops.isEmpty()) {
      return Optional.empty();
    }
    Map<String, String> wanted = utm(hops.get(0).url());
    if (differences(wanted, trail.last().url()).isEmpty()) {
      return Optional.empty();
    }
    for (int i = 0; i < hops.size(); i++) {
      Url to = i + 1 < hops.size() ? hops.get(i + 1).url() : trail.last().url();
      List<String> different = differences(wanted, to);
      if (!different.isEmpty()) {
        Map<String, String> left = utm(to);
        List<String> changed = different.stream().filter(left::containsKey).toList();
        List<String> lost = new ArrayList<>(different);
        lost.removeAll(changed);
        Hop hop = hops.get(i);
        return Optional.of(
            new LostParameters(i + 1, hop.status(), hop.url(), to, List.copyOf(lost), changed));
      }
    }
    return Optional.empty();
  }

  private static List<String> differences(Map<String, String> wanted, Url url) {
    Map<String, String> left = utm(url);
    return wanted.entrySet().stream()
        .filter(entry -> !entry.getValue().equals(left.get(entry.getKey())))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The first value of each, which is the one that scripts read. */
  private static Map<String, String> utm(Url url) {
    Map<String, String> values = new LinkedHashMap<>();
    for (QueryParameter parameter : url.queryParameters()) {
      if (parameter.name().startsWith("utm_")) {
        values.putIfAbsent(parameter.name(), parameter.value());
      }
    }
    return values;
  }
}
