package io.github.utmguard.utm;

import io.github.utmguard.finding.Message;
import io.github.utmguard.url.PercentDecoding;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Values that reports count as different although they mean the same. SuperOffice's advice: lower
 * case only, and one separator, {@code _} or {@code -}, everywhere.
 */
final class Naming {
  private static final String RULE = "utm-naming";

  /** The one whose value is a phrase that somebody searched for, so with spaces. */
  private static final String TERM = "utm_term";

  private final List<UtmParameter> parameters;
  private final char separator;
  private final boolean mixed;

  private Naming(List<UtmParameter> parameters) {
    this.parameters = parameters;
    long underscores = count('_');
    long hyphens = count('-');
    this.separator = hyphens > underscores ? '-' : '_';
    this.mixed = underscores > 0 && hyphens > 0;
  }

  static List<UtmFault> faults(UtmParameters all) {
    Naming naming =
        new Naming(
            all.all().stream()
                .filter(any -> any.meant().isPresent() && !PersonalData.isIn(any))
                .toList());
    return naming.parameters.stream().flatMap(any -> naming.fault(any).stream()).toList();
  }

  private long count(char c) {
    return parameters.stream()
        .filter(any -> !isTerm(any))
        .flatMapToInt(any -> text(any).chars())
        .filter(any -> any == c)
        .count();
  }

  private static boolean isTerm(UtmParameter parameter) {
    return parameter.meant().filter(TERM::equals).isPresent();
  }

  /** The value without what a mail tool replaces, whether or not it is percent-encoded. */
  private static String text(UtmParameter parameter) {
    String rest = Placeholders.without(parameter.raw());
    String decoded = PercentDecoding.decode(rest.replace('+', ' '));
    return Placeholders.without(decoded).strip();
  }

  private Optional<UtmFault> fault(UtmParameter parameter) {
    String text = text(parameter);
    boolean term = isTerm(parameter);
    if (!text.equals(lowercase(text))) {
      return Optional.of(fault("utm-naming.case", parameter));
    }
    if (!term && text.chars().anyMatch(Naming::isSpace)) {
      return Optional.of(fault("utm-naming.space", parameter));
    }
    char other = separator == '_' ? '-' : '_';
    return Optional.of("utm-naming.separators")
        .filter(key -> !term && mixed && text.indexOf(other) >= 0)
        .map(key -> fault(key, parameter));
  }

  private static String lowercase(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private UtmFault fault(String key, UtmParameter parameter) {
    String value = parameter.value();
    String right = corrected(value, isTerm(parameter));
    boolean plain =
        right.chars().allMatch(c -> Character.isLetterOrDigit(c) || "._-+".indexOf(c) >= 0);
    Message fix =
        plain
            ? Message.of("utm-naming.fix", parameter.meant().orElse("") + "=" + right)
            : Message.of("utm-naming.fix-unknown");
    return new UtmFault(RULE, Message.of(key, parameter.name(), value), fix);
  }

  private String corrected(String value, boolean term) {
    StringBuilder right = new StringBuilder();
    boolean space = false;
    for (char c : lowercase(value.strip()).toCharArray()) {
      boolean first = isSpace(c) && !space;
      space = isSpace(c);
      if (first) {
        right.append(term ? '+' : separator);
      } else if (!space) {
        boolean wrong = !term && mixed && (c == '_' || c == '-');
        right.append(wrong ? separator : c);
      }
    }
    return right.toString();
  }
}
