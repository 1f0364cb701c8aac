package io.github.utmguard.report;

import java.util.Locale;

/** Numbers as people read them. */
public final class Amount {
  private Amount() {}

  /** A number with its noun, as in {@code 1 page} and {@code 10,137 pages}. */
  public static String of(long count, String noun) {
    return of(count) + " " + noun + (count == 1 ? "" : "s");
  }

  /** A number with its thousands apart. */
  public static String of(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }
}
