package io.github.utmguard.settings;

import io.github.utmguard.finding.Messages;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Reads the language of messages: a language, perhaps with a country, of those that there are. */
final class LocaleSetting {
  private final RawSettings raw;

  LocaleSetting(RawSettings raw) {
    this.raw = raw;
  }

  /**
   * The given language, if one is.
   *
   * @throws InvalidSettingException if it does not exist, or there are no messages in it
   */
  Optional<Locale> read() {
    return raw.text(Setting.LOCALE).map(this::toLocale);
  }

  private Locale toLocale(String text) {
    // As people write it: nb, nb-NO (BCP 47) or nb_NO (Java, POSIX, and maven-site-plugin).
    String[] parts = text.strip().split("[-_]", -1);
    boolean wellFormed =
        parts[0].matches("[A-Za-z]{2,3}") && (parts.length == 1 || isCountry(parts));
    Locale locale = Locale.forLanguageTag(wellFormed ? parts[0] : "und");
    return Messages.languageFor(locale)
        .orElseThrow(
            () ->
                raw.refusal(
                    Setting.LOCALE,
                    "there are no messages in "
                        + Quoted.of(text)
                        + ", only in English and Norwegian"));
  }

  private static boolean isCountry(String[] parts) {
    return parts.length == 2
        && Arrays.asList(Locale.getISOCountries()).contains(parts[1].toUpperCase(Locale.ROOT));
  }
}
