package io.github.utmguard.settings;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import io.github.utmguard.utm.UtmPolicy;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads how a company wants the UTM parameters of its links. */
final class UtmPolicySetting {
  /** The parameters that SuperOffice stores, and those that analytics tools know besides. */
  private static final List<String> PARAMETERS =
      List.of(
          "utm_source",
          "utm_medium",
          "utm_campaign",
          "utm_term",
          "utm_content",
          "utm_id",
          "utm_source_platform",
          "utm_creative_format",
          "utm_marketing_tactic");

  private final RawSettings raw;

  UtmPolicySetting(RawSettings raw) {
    this.raw = raw;
  }

  UtmPolicy read() {
    return new UtmPolicy(
        requiredParameters(),
        separator(),
        values(Setting.SOURCES),
        values(Setting.MEDIUMS),
        campaignPattern());
  }

  /** A misspelt one would be missing on every link. */
  private List<String> requiredParameters() {
    List<String> given =
        raw.items(Setting.REQUIRED_PARAMETERS).orElse(UtmPolicy.DEFAULT.requiredParameters());
    for (String name : given) {
      if (!PARAMETERS.contains(name)) {
        throw raw.refusal(
            Setting.REQUIRED_PARAMETERS,
            Quoted.of(name)
                + " is none of "
                + String.join(", ", PARAMETERS)
                + Suggestion.nearest(name, PARAMETERS)
                    .map(nearest -> "; did you mean " + Quoted.of(nearest) + "?")
                    .orElse(""));
      }
    }
    return given;
  }

  private Optional<Character> separator() {
    return raw.text(Setting.SEPARATOR)
        .map(
            text -> {
              if (!text.equals("_") && !text.equals("-")) {
                throw raw.refusal(Setting.SEPARATOR, Quoted.of(text) + " is neither _ nor -");
              }
              return text.charAt(0);
            });
  }

  private Set<String> values(Setting setting) {
    Set<String> values = new LinkedHashSet<>();
    for (String item : raw.items(setting).orElse(List.of())) {
      if (item.isBlank()) {
        throw raw.refusal(setting, "a value is empty (a comma too many?)");
      }
      values.add(item.strip());
    }
    return values;
  }

  private Optional<Pattern> campaignPattern() {
    return raw.text(Setting.CAMPAIGN_PATTERN).map(this::toPattern);
  }

  private Pattern toPattern(String text) {
    if (text.isEmpty()) {
      throw raw.refusal(Setting.CAMPAIGN_PATTERN, "it is empty");
    }
    try {
      return Pattern.compile(text);
    } catch (PatternSyntaxException e) {
      throw raw.refusal(
          Setting.CAMPAIGN_PATTERN,
          Quoted.of(text)
              + " is no regular expression that takes linear time (RE2 syntax): "
              + e.getDescription());
    }
  }
}
