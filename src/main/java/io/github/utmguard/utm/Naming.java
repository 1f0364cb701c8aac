package io.github.utmguard.utm;

import io.github.utmguard.finding.Message;
import io.github.utmguard.url.PercentDecoding;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Values that reports count as different although they mean the same. SuperOffice's advice: lower
 * case only, and one separator, {@code _} or {@code -}, everywhere.
 */
final class Naming {
  static final String RULE = "utm-naming";

  /** The one whose value is a phrase that somebody searched for, so with spaces. */
  private static final String TERM = "utm_term";

  private final List<UtmParameter> parameters;
  private final UtmPolicy policy;
  private final NormalValue normal;
  private final PolicyNames names;
  private final char separator;
  private final boolean mixed;

  private Naming(List<UtmParameter> parameters, UtmPolicy policy) {
    this.parameters = parameters;
    this.policy = policy;
    this.normal = new NormalValue(policy);
    this.names = new PolicyNames(policy);
    long underscores = count('_');
    long hyphens = count('-');
    this.separator = policy.separator().orElse(hyphens > underscores ? '-' : '_');
    this.mixed = underscores > 0 && hyphens > 0;
  }

  static List<UtmFault> faults(UtmParameters all, UtmPolicy policy) {
    Naming naming =
        new Naming(
            all.all().stream()
                .filter(any -> any.meant().isPresent() && !PersonalData.isIn(any))
                .toList(),
            policy);
    return naming.parameters.stream().flatMap(naming::faults).toList();
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
    return Placeholders.without(decoded);
  }

  private Stream<UtmFault> faults(UtmParameter parameter) {
    String name = parameter.meant().orElse("");
    String value = parameter.value().strip();
    String corrected = corrected(parameter);
    String right = normal.agreed(name, value, corrected);
    boolean wanted = right.equals(value) && !corrected.equals(value);
    Optional<String> key = wanted ? around(parameter) : style(parameter);
    Optional<UtmFault> style = key.map(any -> fault(any, parameter, right));
    Optional<UtmFault> unlisted = names.source(parameter, style.isEmpty() ? value : right);
    // A source that is not in use is one fault, whatever else is wrong with how it is written.
    return unlisted.isPresent()
        ? unlisted.stream()
        : Stream.concat(style.stream(), names.campaign(parameter, right).stream());
  }

  /** The message for a value that is wanted as it is, without the white space around it. */
  private static Optional<String> around(UtmParameter parameter) {
    boolean space = !parameter.value().equals(parameter.value().strip());
    return Optional.of("utm-naming.space").filter(any -> space);
  }

  /** The message for how a value is written, if it is not as it should be. */
  private Optional<String> style(UtmParameter parameter) {
    String text = text(parameter);
    boolean term = isTerm(parameter);
    if (!text.equals(Values.lowercase(text))) {
      return Optional.of("utm-naming.case");
    }
    if (!term && !text.isBlank() && text.chars().anyMatch(Values::isSpace)) {
      return Optional.of("utm-naming.space");
    }
    char other = separator == '_' ? '-' : '_';
    boolean wrong = !term && unifies() && text.indexOf(other) >= 0;
    String key =
        policy.separator().isPresent() ? "utm-naming.other-separator" : "utm-naming.separators";
    return Optional.of(key).filter(any -> wrong);
  }

  private boolean unifies() {
    return mixed || policy.separator().isPresent();
  }

  private String corrected(UtmParameter parameter) {
    boolean term = isTerm(parameter);
    return NormalValue.written(
        parameter.value().strip(), term ? '+' : separator, separator, !term && unifies());
  }

  private static UtmFault fault(String key, UtmParameter parameter, String right) {
    boolean plain =
        Placeholders.without(right)
            .chars()
            .allMatch(c -> Character.isLetterOrDigit(c) || "._-+".indexOf(c) >= 0);
    Message fix =
        plain
            ? Message.of("utm-naming.fix", parameter.meant().orElse("") + "=" + right)
            : Message.of("utm-naming.fix-unknown");
    return new UtmFault(RULE, Message.of(key, parameter.name(), parameter.value()), fix);
  }
}
