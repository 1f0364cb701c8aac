package io.github.utmguard.utm;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Values that mean the same, in other words or in another spelling. */
public final class Synonyms {
  /** By parameter; the first of each is the one that analytics tools sort into a channel. */
  private static final Map<String, List<List<String>>> GROUPS =
      Map.of(
          "utm_medium",
          List.of(
              List.of("email", "e-mail", "epost", "e-post", "mail"),
              List.of("social", "sosial", "social-media", "social-network", "sosiale-medier", "sm"),
              List.of("organic", "organisk"),
              List.of("event", "arrangement"),
              List.of("cpc", "ppc", "paid-search", "betalt-søk"),
              List.of("affiliate", "affiliates"),
              List.of("referral", "henvisning")),
          "utm_source",
          List.of(
              List.of("facebook", "fb"),
              List.of("instagram", "ig", "insta"),
              List.of("linkedin", "li"),
              List.of("youtube", "yt"),
              List.of("newsletter", "nyhetsbrev")));

  private static final Map<String, Map<String, String>> FIRST_BY_SPELLING =
      GROUPS.entrySet().stream()
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, any -> firsts(any.getValue())));

  private Synonyms() {}

  private static Map<String, String> firsts(List<List<String>> groups) {
    return groups.stream()
        .flatMap(group -> group.stream().map(word -> Map.entry(spelling(word), group.get(0))))
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a));
  }

  /** The groups of a parameter such as {@code utm_medium}; empty for one without. */
  public static List<List<String>> of(String parameter) {
    return GROUPS.getOrDefault(parameter, List.of());
  }

  /**
   * What a value means: two values of a parameter mean the same if these are equal. Case, white
   * space, hyphens and underscores do not count, but for those between two digits ({@code 2026-1}
   * is not {@code 20261}).
   */
  public static String meaning(String parameter, String value) {
    String spelling = spelling(value);
    String first = FIRST_BY_SPELLING.getOrDefault(parameter, Map.of()).get(spelling);
    return first == null ? spelling : spelling(first);
  }

  /** A value's letters and digits; values of one spelling differ in how they are written only. */
  static String spelling(String value) {
    String lower = Values.lowercase(value.strip());
    StringBuilder spelling = new StringBuilder(lower.length());
    boolean between = false;
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (c == '_' || c == '-' || Values.isSpace(c)) {
        between = true;
        continue;
      }
      int last = spelling.length() - 1;
      if (between && last >= 0 && isDigit(c) && isDigit(spelling.charAt(last))) {
        spelling.append('_');
      }
      spelling.append(c);
      between = false;
    }
    return spelling.toString();
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
