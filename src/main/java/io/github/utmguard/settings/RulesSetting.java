package io.github.utmguard.settings;

import io.github.utmguard.finding.Severity;
import io.github.utmguard.settings.GivenValue.Pair;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads which rules have another severity than the catalogue's. */
final class RulesSetting {
  private final RawSettings raw;
  private final Set<String> knownRules;

  RulesSetting(RawSettings raw, Set<String> knownRules) {
    this.raw = raw;
    this.knownRules = knownRules;
  }

  Map<String, Optional<Severity>> read() {
    Map<String, Optional<Severity>> severities = new LinkedHashMap<>();
    for (Pair pair : raw.pairs(Setting.RULES).orElse(List.of())) {
      if (!knownRules.contains(pair.name())) {
        throw refusal(
            "there is no rule "
                + Quoted.of(pair.name())
                + Suggestion.nearest(pair.name(), knownRules)
                    .map(rule -> "; did you mean '" + rule + "'?")
                    .orElse(""));
      }
      if (severities.put(pair.name(), severity(pair)) != null) {
        throw refusal("the rule '" + pair.name() + "' is named twice");
      }
    }
    return Collections.unmodifiableMap(severities);
  }

  private Optional<Severity> severity(Pair pair) {
    return switch (pair.value().strip().toLowerCase(Locale.ROOT)) {
      case "error" -> Optional.of(Severity.ERROR);
      case "warning" -> Optional.of(Severity.WARNING);
      case "info" -> Optional.of(Severity.INFO);
      case "off" -> Optional.empty();
      case "" ->
          throw refusal(
              "the rule '" + pair.name() + "' lacks its severity: error, warning, info or off");
      default ->
          throw refusal(
              "there is no severity "
                  + Quoted.of(pair.value())
                  + " (of the rule '"
                  + pair.name()
                  + "'), only error, warning, info and off");
    };
  }

  private InvalidSettingException refusal(String problem) {
    return raw.refusal(Setting.RULES, problem);
  }
}
