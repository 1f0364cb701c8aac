package io.github.utmguard.maven;

import io.github.utmguard.settings.RawSettings;
import io.github.utmguard.settings.Setting;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Collects a goal's parameters; Maven leaves null in those that nobody gave. */
final class GivenParameters {
  private final RawSettings.Builder settings = RawSettings.builder();

  GivenParameters text(Setting setting, String value) {
    if (value != null) {
      settings.text(setting, value);
    }
    return this;
  }

  /** Maven makes null of an empty item; an empty list is what an empty element gives. */
  GivenParameters list(Setting setting, List<String> value) {
    if (value != null && !value.isEmpty()) {
      settings.items(setting, value.stream().map(item -> Objects.toString(item, "")).toList());
    }
    return this;
  }

  /** Maven makes null of an empty element, which here is an attribute without a value. */
  GivenParameters table(Setting setting, Map<String, String> value) {
    if (value != null && !value.isEmpty()) {
      Map<String, String> entries = new LinkedHashMap<>();
      value.forEach((name, text) -> entries.put(name, Objects.toString(text, "")));
      settings.table(setting, entries);
    }
    return this;
  }

  /** Maven makes null of an empty item, which here lacks all that a suppression needs. */
  GivenParameters suppressions(List<Suppression> value) {
    if (value != null && !value.isEmpty()) {
      settings.entries(
          Setting.SUPPRESSIONS,
          value.stream()
              .map(item -> item == null ? Map.<String, String>of() : item.fields())
              .toList());
    }
    return this;
  }

  RawSettings toSettings() {
    return settings.build();
  }
}
