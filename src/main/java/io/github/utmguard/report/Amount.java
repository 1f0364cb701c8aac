package io.github.utmguard.report;

import java.util.Locale;

/** Numbers in reports for programs, which are in English; people get theirs from the messages. */
public final class Amount {
  private Amount() {}

  /** A number with its thousands apart. */
  public static String of(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }
}
