package io.github.utmguard.script;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * A run of a text that may be an address.
 *
 * @param start its first offset
 * @param end the offset after it
 */
record UrlToken(int start, int end) {
  private static final String OPENING = "([{";
  private static final String CLOSING = ")]}";

  /** Splits the run, which holds no other delimiter, at every bracket without its counterpart. */
  static List<UrlToken> all(String text, int start, int end) {
    BitSet unbalanced = new BitSet();
    int[] open = new int[8];
    int depth = 0;
    for (int at = start; at < end; at++) {
      char c = text.charAt(at);
      int closing = CLOSING.indexOf(c);
      if (OPENING.indexOf(c) >= 0) {
        open = depth == open.length ? Arrays.copyOf(open, depth * 2) : open;
        open[depth++] = at;
        unbalanced.set(at - start);
      } else if (closing >= 0
          && depth > 0
          && text.charAt(open[depth - 1]) == OPENING.charAt(closing)) {
        unbalanced.clear(open[--depth] - start);
      } else if (closing >= 0) {
        unbalanced.set(at - start);
      }
    }
    return split(unbalanced, start, end);
  }

  private static List<UrlToken> split(BitSet delimiters, int start, int end) {
    List<UrlToken> tokens = new ArrayList<>();
    int from = start;
    for (int at = delimiters.nextSetBit(0); at >= 0; at = delimiters.nextSetBit(at + 1)) {
      if (start + at > from) {
        tokens.add(new UrlToken(from, start + at));
      }
      from = start + at + 1;
    }
    tokens.add(new UrlToken(from, end));
    return tokens;
  }

  /**
   * Returns the absolute address that the run holds after something else, as {@code
   * [text](https://...)} and {@code url=https://...} do; one in the path or query of another
   * address is not meant.
   */
  Optional<UrlToken> absolute(String text) {
    for (int at = start; at < end; at++) {
      boolean begins =
          text.startsWith("//", at) || isScheme(text, at, "http:") || isScheme(text, at, "https:");
      if (begins) {
        return at == start ? Optional.empty() : Optional.of(all(text, at, end).get(0));
      }
      if ("/?#\\".indexOf(text.charAt(at)) >= 0) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isScheme(String text, int at, String scheme) {
    return text.regionMatches(true, at, scheme, 0, scheme.length());
  }

  /** Returns the run without what ends a sentence, or what is left of an escaped quote. */
  UrlToken withoutPunctuation(String text) {
    int last = end;
    while (last > start && ".,;:!\\".indexOf(text.charAt(last - 1)) >= 0) {
      last--;
    }
    return new UrlToken(start, last);
  }
}
