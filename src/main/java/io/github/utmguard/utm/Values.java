package io.github.utmguard.utm;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What values of UTM parameters have in common. */
final class Values {
  /** In a shorter word, two wrong letters make another word. */
  private static final int LONG = 6;

  /** Nobody mistypes a value that is longer, and comparing takes quadratic time. */
  private static final int LONGEST = 64;

  private Values() {}

  static String lowercase(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** The known value that was meant: of the same meaning, or one or two letters away. */
  static Optional<String> nearest(String parameter, String value, Set<String> known) {
    String meaning = Synonyms.meaning(parameter, value);
    Optional<String> same =
        known.stream()
            .filter(any -> Synonyms.meaning(parameter, any).equals(meaning))
            .min(
                likest(Synonyms.spelling(value))
                    .thenComparing(likest(meaning))
                    .thenComparing(Comparator.naturalOrder()));
    return same.or(() -> near(lowercase(value.strip()), known));
  }

  private static Optional<String> near(String value, Set<String> known) {
    return value.length() > LONGEST
        ? Optional.empty()
        : known.stream()
            .filter(any -> isNear(value, lowercase(any)))
            .min(
                Comparator.comparing(
                        (String any) -> !EditDistance.isWithin(1, value, lowercase(any)))
                    .thenComparing(Comparator.naturalOrder()));
  }

  private static Comparator<String> likest(String spelling) {
    return Comparator.comparing(any -> !Synonyms.spelling(any).equals(spelling));
  }

  private static boolean isNear(String value, String known) {
    int edits = Math.min(value.length(), known.length()) < LONG ? 1 : 2;
    return Math.min(value.length(), known.length()) > 2
        && EditDistance.isWithin(edits, value, known);
  }
}
