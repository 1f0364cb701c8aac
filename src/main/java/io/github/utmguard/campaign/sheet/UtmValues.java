package io.github.utmguard.campaign.sheet;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The UTM parameters of one link, trimmed and otherwise as written in the sheet: not encoded.
 *
 * @param source never empty
 * @param medium never empty
 * @param campaign never empty
 * @param term empty for none
 * @param content empty for none
 */
public record UtmValues(
    String source,
    String medium,
    String campaign,
    Optional<String> term,
    Optional<String> content) {

  /** By their names, in the order in which links carry them. */
  public Map<String, String> byName() {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("utm_source", source);
    values.put("utm_medium", medium);
    values.put("utm_campaign", campaign);
    term.ifPresent(value -> values.put("utm_term", value));
    content.ifPresent(value -> values.put("utm_content", value));
    return values;
  }
}
