package io.github.utmguard.live.journey;

import io.github.utmguard.url.QueryParameter;
import io.github.utmguard.url.Url;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a journey is to prove.
 *
 * @param landing the campaign link, whose UTM values are unique to this run
 * @param tag the tracking script's address
 * @param way the pages to click through, or to be sent on to, from the landing page to the one with
 *     the form; where it is empty, the journey looks for a form itself
 * @param ownHosts all hosts of the company's site, in lower-case ASCII
 * @param consentSelector the CSS selector of what accepts a consent banner
 * @param submit what to fill into the form and submit, by what the field is: {@code email}, {@code
 *     firstname}, {@code lastname}, {@code other}; none submits nothing
 */
public record JourneyPlan(
    Url landing,
    Url tag,
    List<Url> way,
    Set<String> ownHosts,
    Optional<String> consentSelector,
    Optional<Map<String, String>> submit) {

  /** What SuperOffice reports by. */
  static final List<String> MAIN = List.of("utm_source", "utm_medium", "utm_campaign");

  private static final List<String> STORED =
      List.of("utm_source", "utm_medium", "utm_campaign", "utm_term", "utm_content");

  public JourneyPlan {
    way = List.copyOf(way);
    Set<String> hosts = new TreeSet<>(ownHosts);
    landing.host().ifPresent(hosts::add);
    ownHosts = Set.copyOf(hosts);
    submit = submit.map(Map::copyOf);
  }

  /** The UTM values of the landing page's address, by parameter. */
  public Map<String, String> values() {
    return values(landing);
  }

  private static Map<String, String> values(Url url) {
    Map<String, String> values = new LinkedHashMap<>();
    for (QueryParameter parameter : url.queryParameters()) {
      if (STORED.contains(parameter.name()) && !parameter.value().isEmpty()) {
        values.putIfAbsent(parameter.name(), parameter.value());
      }
    }
    return values;
  }

  /** The address of another campaign that leads to the same page. */
  Url secondLanding() {
    String query =
        landing.queryParameters().stream()
            .map(
                parameter ->
                    encoded(parameter.name())
                        + '='
                        + (STORED.contains(parameter.name())
                            ? "second_" + encoded(reversed(parameter.value()))
                            : encoded(parameter.value())))
            .collect(Collectors.joining("&"));
    return landing.withQuery(query);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** Neither contains the other. */
  private static String reversed(String value) {
    return new StringBuilder(value).reverse().toString();
  }

  Map<String, String> secondValues() {
    return values(secondLanding());
  }

  /** The landing page as somebody opens it who comes from no campaign. */
  Url bareLanding() {
    String query = landing.query().orElse("");
    return landing.withQuery(
        Stream.of(query.split("&"))
            .filter(part -> QueryParameter.parse(part).stream().noneMatch(JourneyPlan::isUtm))
            .collect(Collectors.joining("&")));
  }

  private static boolean isUtm(QueryParameter parameter) {
    return parameter.name().startsWith("utm_");
  }

  boolean isOwn(Url url) {
    return url.isHttp() && url.host().filter(ownHosts::contains).isPresent();
  }
}
