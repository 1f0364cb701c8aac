package io.github.utmguard.page;

/**
 * The most frequent escapes, known at sight: they stand for what no marker and no other escape is
 * made of. They are 95 % of those in the JDK's API documentation.
 */
final class HarmlessEscape {
  private HarmlessEscape() {}

  /** True where one stands: a few comparisons, as there are dozens on every page. */
  static boolean isAt(byte[] units, int at, int to) {
    if (at + 5 >= to) {
      return false;
    }
    int next = units[at + 1] << 8 | units[at + 2];
    if (units[at] == '&') {
      return switch (next) {
        // &nbsp; &lt; &gt; &quot;
        case 'n' << 8 | 'b', 'l' << 8 | 't', 'g' << 8 | 't', 'q' << 8 | 'u' -> true;
        // &copy;
        case 'c' << 8 | 'o' -> units[at + 3] == 'p';
        // &amp; before a space, where it is no other escape's first character
        case 'a' << 8 | 'm' -> units[at + 3] == 'p' && units[at + 4] == ';' && units[at + 5] == ' ';
        default -> false;
      };
    }
    // Angle and square brackets, and spaces.
    return units[at] == '%'
        && (next == ('3' << 8 | 'C')
            || next == ('3' << 8 | 'E')
            || next == ('5' << 8 | 'B')
            || next == ('5' << 8 | 'D')
            || next == ('2' << 8 | '0'));
  }
}
