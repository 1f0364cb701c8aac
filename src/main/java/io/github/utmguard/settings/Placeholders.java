package io.github.utmguard.settings;

import io.github.utmguard.settings.GivenValue.Pair;
import java.util.List;
import java.util.stream.Stream;

/** Finds values that Maven should have filled in and did not. */
final class Placeholders {

  private Placeholders() {}

  /** Refuses a value that still holds <code>${</code>: the property has no value, or no POM. */
  static void refuse(RawSettings raw) {
    for (Setting setting : Setting.values()) {
      texts(raw, setting)
          .filter(text -> text.contains("${"))
          .findFirst()
          .ifPresent(
              text -> {
                throw raw.refusal(
                    setting,
                    Quoted.of(text)
                        + " still holds a ${...} that Maven did not replace: the property has no"
                        + " value here");
              });
    }
  }

  private static Stream<String> texts(RawSettings raw, Setting setting) {
    Stream<String> items = raw.items(setting).orElse(List.of()).stream();
    Stream<String> values = raw.pairs(setting).orElse(List.of()).stream().map(Pair::value);
    return Stream.concat(items, values);
  }
}
