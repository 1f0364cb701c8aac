package io.github.utmguard.utm;

import io.github.utmguard.url.PercentDecoding;
import io.github.utmguard.utm.Placeholders.Span;
import java.util.Optional;
import java.util.Set;

/**
 * How a policy wants a value written: in lower case, its words apart by one separator.
 *
 * <p>Placeholders stay as they are. A value that the policy names itself is normal as it is, and so
 * is a campaign that {@code campaignPattern} matches as it is only. A source or medium that differs
 * from one of the policy only in how it is written becomes that one; a misspelt one stays, for a
 * program can only guess.
 */
public final class NormalValue {
  private static final String SOURCE = "utm_source";
  private static final String MEDIUM = "utm_medium";
  private static final String CAMPAIGN = "utm_campaign";

  /** The one whose value is a phrase that somebody searched for, so with spaces. */
  private static final String TERM = "utm_term";

  private final UtmPolicy policy;

  /** Normalises by a policy; without a separator in it, by the one that a value itself prefers. */
  public NormalValue(UtmPolicy policy) {
    this.policy = policy;
  }

  /**
   * The normal form of a value of the sheet, in time linear in it; that of a normal form is itself.
   *
   * @param parameter such as {@code utm_source}
   */
  public String of(String parameter, String value) {
    String text = decoded(value).strip();
    char separator = policy.separator().orElseGet(() -> preferred(text));
    char space = parameter.equals(TERM) ? ' ' : separator;
    boolean unify = !parameter.equals(TERM);
    return agreed(parameter, value.strip(), written(text, space, separator, unify));
  }

  /** What the policy makes of a form that is right but for what it names itself. */
  String agreed(String parameter, String value, String normal) {
    if (parameter.equals(CAMPAIGN)) {
      return matches(value) && !matches(normal) ? value : normal;
    }
    Set<String> named = named(parameter);
    if (named.contains(value)) {
      return value;
    }
    return named.contains(normal) ? normal : ofSpelling(normal, named).orElse(normal);
  }

  private static Optional<String> ofSpelling(String value, Set<String> named) {
    if (named.isEmpty() || !Placeholders.spans(value).isEmpty()) {
      return Optional.empty();
    }
    String spelling = Synonyms.spelling(value);
    return named.stream()
        .sorted()
        .filter(any -> Synonyms.spelling(any).equals(spelling))
        .findFirst();
  }

  private Set<String> named(String parameter) {
    return switch (parameter) {
      case SOURCE -> policy.sources();
      case MEDIUM -> policy.mediums();
      default -> Set.of();
    };
  }

  private boolean matches(String value) {
    return policy.campaignPattern().filter(any -> any.matches(value)).isPresent();
  }

  /** Where the sheet has escapes; not where what they stand for would be one again. */
  private static String decoded(String value) {
    if (value.indexOf('%') < 0 || !Placeholders.spans(value).isEmpty()) {
      return value;
    }
    String decoded = PercentDecoding.decode(value);
    boolean safe = decoded.chars().noneMatch(c -> c == '%' || c == 0xFFFD || c < ' ');
    return safe && Placeholders.spans(decoded).isEmpty() ? decoded : value;
  }

  private static char preferred(String text) {
    String rest = Placeholders.without(text);
    long hyphens = rest.chars().filter(c -> c == '-').count();
    return hyphens > rest.chars().filter(c -> c == '_').count() ? '-' : '_';
  }

  /**
   * Writes a value in lower case, but for its placeholders.
   *
   * @param space what stands for white space
   * @param separator what stands between words
   * @param unify whether the other separator is replaced
   */
  static String written(String value, char space, char separator, boolean unify) {
    StringBuilder written = new StringBuilder(value.length());
    int at = 0;
    for (Span span : Placeholders.spans(value)) {
      append(value.substring(at, span.start()), space, separator, unify, written);
      written.append(value, span.start(), span.end());
      at = span.end();
    }
    append(value.substring(at), space, separator, unify, written);
    return written.toString();
  }

  private static void append(
      String text, char space, char separator, boolean unify, StringBuilder written) {
    boolean spaces = false;
    int between = 0;
    for (char c : Values.lowercase(text).toCharArray()) {
      boolean isSeparator = unify && (c == '_' || c == '-');
      if (Values.isSpace(c) || isSeparator) {
        spaces |= Values.isSpace(c);
        between++;
        continue;
      }
      separate(spaces, between, space, separator, written);
      written.append(c);
      spaces = false;
      between = 0;
    }
    separate(spaces, between, space, separator, written);
  }

  /** "a - b" has one separator in it; "a__b" has two, perhaps on purpose. */
  private static void separate(
      boolean spaces, int between, char space, char separator, StringBuilder written) {
    if (spaces) {
      written.append(space);
    } else {
      written.append(String.valueOf(separator).repeat(between));
    }
  }
}
