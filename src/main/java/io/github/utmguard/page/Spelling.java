package io.github.utmguard.page;

/**
 * Which units of a page an address goes on with: URLs drop tabs and line ends, and scripts drop
 * backslashes, or mean a tab or line end by {@code \t}, {@code \n} and {@code \r}.
 */
final class Spelling {
  private Spelling() {}

  /** The next unit after {@code at} that an address keeps, or {@code to}. */
  static int ahead(byte[] units, int at, int to) {
    int next = at + 1;
    while (next < to) {
      if (units[next] == '\\') {
        next++;
        if (next < to && isLetterOfDropped(units[next])) {
          next++;
        }
      } else if (isDropped(units[next])) {
        next++;
      } else {
        return next;
      }
    }
    return Math.max(at, to);
  }

  /** The unit before {@code at} that an address keeps, or -1 where there is none. */
  static int back(byte[] units, int at, int from) {
    int previous = at - 1;
    while (previous >= from) {
      if (units[previous] == '\\' || isDropped(units[previous])) {
        previous--;
      } else if (isEscapedDropped(units, previous, from)) {
        previous -= 2;
      } else {
        return previous;
      }
    }
    return -1;
  }

  static boolean isDropped(byte unit) {
    return unit == '\t' || unit == '\n' || unit == '\r';
  }

  /** True for units that an address may leave out, going by the unit alone. */
  static boolean mayBeDropped(byte unit) {
    return unit == '\\' || unit == 't' || unit == 'n' || unit == 'r' || isDropped(unit);
  }

  /** True for the letter of {@code \t}, {@code \n} or {@code \r}. */
  static boolean isEscapedDropped(byte[] units, int at, int from) {
    return isLetterOfDropped(units[at]) && at > from && units[at - 1] == '\\';
  }

  private static boolean isLetterOfDropped(byte unit) {
    return unit == 't' || unit == 'n' || unit == 'r';
  }
}
