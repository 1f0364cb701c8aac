package io.github.utmguard.utm;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The names of UTM parameters, and what misspelt ones were meant to be. */
final class UtmNames {
  /** The five that SuperOffice stores (SuperOffice Docs, "Configure UTM tracking"). */
  static final List<String> STORED =
      List.of("utm_source", "utm_medium", "utm_campaign", "utm_term", "utm_content");

  /** Those that only analytics tools read (Google Analytics Help, "URL builders"). */
  private static final Set<String> EXTRA =
      Set.of("utm_id", "utm_source_platform", "utm_creative_format", "utm_marketing_tactic");

  /** How names of other tools begin: of links within a site, of Matomo, of Piano Analytics. */
  private static final Set<String> OTHER_TOOLS = Set.of("itm_", "mtm_", "atm_");

  /** A name this long is near enough to one of the five with two letters wrong. */
  private static final int LONG = 10;

  private UtmNames() {}

  /** True for one of the five, in whatever case. */
  static boolean isStored(String name) {
    return STORED.contains(lowercase(name));
  }

  /** True for a parameter that analytics tools read and SuperOffice does not. */
  static boolean isExtra(String name) {
    return EXTRA.contains(lowercase(name));
  }

  /**
   * Tells whether a name is one of a UTM parameter, or was meant to be: it begins with {@code utm}
   * as a word, or is one edit from one of the five. {@code utmost} is a word of its own.
   */
  static boolean looksLike(String name) {
    return beginsWithUtm(name) || meant(name).isPresent();
  }

  /** The one of the five that a name is, or was meant to be. */
  static Optional<String> meant(String name) {
    String lower = lowercase(name);
    if (STORED.contains(lower) || EXTRA.contains(lower)) {
      return Optional.of(lower).filter(STORED::contains);
    }
    if (OTHER_TOOLS.stream().anyMatch(lower::startsWith)) {
      return Optional.empty();
    }
    boolean utm = beginsWithUtm(lower);
    String spelt = utm ? lower.replaceAll("[-. :]", "_") : lower;
    for (int edits = 0; edits <= 2; edits++) {
      for (String stored : STORED) {
        boolean mayBe = edits < 2 || (utm && stored.length() >= LONG);
        if (mayBe && EditDistance.isWithin(edits, spelt, stored)) {
          return Optional.of(stored);
        }
      }
    }
    return Optional.empty();
  }

  /** True for names that begin with the word {@code utm}, in any case. */
  static boolean beginsWithUtm(String name) {
    return name.regionMatches(true, 0, "utm", 0, 3)
        && lowercase(name).startsWith("utm")
        && (name.length() == 3 || !Character.isLetterOrDigit(name.charAt(3)));
  }

  /** Of ASCII only: a name with a Kelvin sign in it is another name. */
  static String lowercase(String text) {
    StringBuilder lower = new StringBuilder(text.length());
    text.chars().map(c -> c >= 'A' && c <= 'Z' ? c + 0x20 : c).forEach(c -> lower.append((char) c));
    return lower.toString();
  }
}
