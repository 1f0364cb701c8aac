package io.github.utmguard.campaign.sheet;

import io.github.utmguard.utm.EditDistance;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The name of a column: case, white space around it and how its letters are composed do not count.
 */
final class HeaderName {
  /** Up to this length, one wrong letter makes another word ("date" beside "name" are two). */
  private static final int SHORT = 6;

  private final String name;

  private HeaderName(String name) {
    this.name = name;
  }

  static HeaderName of(String written) {
    // Some keyboards compose the letter by a stroke, which Unicode does not take for the same.
    String composed =
        Normalizer.normalize(Blank.trim(written), Normalizer.Form.NFC)
            .toLowerCase(Locale.ROOT)
            .replace("o\u0338", "ø");
    return new HeaderName(composed);
  }

  boolean isEmpty() {
    return name.isEmpty();
  }

  /** The column whose English or Norwegian name it is. */
  Optional<SheetColumn> exact() {
    return Stream.of(SheetColumn.values())
        .filter(column -> name.equals(column.english()) || name.equals(column.norwegian()))
        .findFirst();
  }

  /** The name that was meant, of these columns: only where it is near. */
  Optional<String> near(Collection<SheetColumn> columns) {
    String words = words();
    return columns.stream()
        .sorted()
        .flatMap(column -> Stream.of(column.english(), column.norwegian()))
        .filter(known -> isNear(words, known))
        .findFirst();
  }

  private String words() {
    StringBuilder words = new StringBuilder();
    name.codePoints()
        .limit(64)
        .forEach(c -> words.appendCodePoint(Blank.isSpace(c) || c == '-' || c == '.' ? '_' : c));
    return words.toString();
  }

  private static boolean isNear(String words, String known) {
    boolean prefixLeftOut = known.equals("utm_" + words);
    return prefixLeftOut || EditDistance.isWithin(known.length() <= SHORT ? 1 : 2, words, known);
  }

  /** Whether it reads like a value: an address or a path. */
  boolean isAddress() {
    return name.startsWith("/") || name.contains("://");
  }

  @Override
  public String toString() {
    return name;
  }
}
