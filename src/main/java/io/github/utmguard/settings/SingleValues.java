package io.github.utmguard.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads settings that are one value, each in its own words when it is wrong. */
final class SingleValues {
  private final RawSettings raw;
  private final Path basedir;

  /**
   * Reads the given values.
   *
   * @param basedir what relative paths start from
   */
  SingleValues(RawSettings raw, Path basedir) {
    this.raw = raw;
    this.basedir = basedir;
  }

  Optional<Path> path(Setting setting) {
    return raw.text(setting).map(text -> toPath(setting, text));
  }

  private Path toPath(Setting setting, String text) {
    if (text.isEmpty()) {
      throw raw.refusal(setting, "it is empty");
    }
    try {
      return basedir.resolve(text).normalize();
    } catch (InvalidPathException e) {
      throw raw.refusal(setting, Quoted.of(text) + " is no path: " + e.getReason());
    }
  }

  boolean isOn(Setting setting, boolean otherwise) {
    return raw.text(setting)
        .map(
            text ->
                switch (text.toLowerCase(Locale.ROOT)) {
                  case "true" -> true;
                  case "false" -> false;
                  default ->
                      throw raw.refusal(setting, Quoted.of(text) + " is neither true nor false");
                })
        .orElse(otherwise);
  }

  <E extends Enum<E>> E choice(Setting setting, Class<E> type, E otherwise) {
    return raw.text(setting)
        .map(
            text ->
                Arrays.stream(type.getEnumConstants())
                    .filter(constant -> constant.name().equalsIgnoreCase(text))
                    .findFirst()
                    .orElseThrow(() -> raw.refusal(setting, "there is no " + Quoted.of(text))))
        .orElse(otherwise);
  }

  List<Path> paths(Setting setting) {
    return raw.items(setting).orElse(List.of()).stream()
        .map(text -> toPath(setting, text))
        .toList();
  }

  /** A whole number from 1 to {@code most}. */
  OptionalInt number(Setting setting, int most) {
    Optional<String> text = raw.text(setting);
    return text.isPresent()
        ? OptionalInt.of(toNumber(setting, text.get(), most))
        : OptionalInt.empty();
  }

  private int toNumber(Setting setting, String text, int most) {
    try {
      int number = Integer.parseInt(text);
      if (number >= 1 && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Said below, in the user's terms.
    }
    throw raw.refusal(setting, Quoted.of(text) + " is no whole number from 1 to " + most);
  }

  Optional<LocalDate> date(Setting setting) {
    return raw.text(setting).map(text -> toDate(setting, text));
  }

  private LocalDate toDate(Setting setting, String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw raw.refusal(setting, Quoted.of(text) + " is no date (year-month-day)");
    }
  }
}
