package io.github.utmguard.page;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** Reads the escapes of URLs, HTML and JavaScript that stand for ASCII characters. */
final class EscapeReader {
  /** No escape, or one that stands for no ASCII character. */
  static final int NONE = -1;

  /** White space that URLs drop, so that it may cut a marker in two. */
  static final int DROPPED = '\n';

  private static final int LONGEST_OCTAL = 3;
  private static final byte[] AMPERSAND = ascii("amp")[0];

  /** Of the named references to ASCII (HTML standard, 13.5) those that an address may need. */
  private static final byte[][] NAMES =
      ascii(
          "period",
          "percnt",
          "bsol",
          "sol",
          "colon",
          "commat",
          "lowbar",
          "UnderBar",
          "fjlig",
          "num",
          "equals",
          "lcub",
          "lbrace",
          "Tab",
          "NewLine");

  private static final String NAMED = ".%\\/:@__f#={{\n\n";

  private final byte[] units;
  private final int to;
  private int end;
  private boolean certain;

  /** Reads units before {@code to}. */
  EscapeReader(byte[] units, int to) {
    this.units = units;
    this.to = to;
  }

  private static byte[][] ascii(String... names) {
    return Stream.of(names)
        .map(name -> name.getBytes(StandardCharsets.US_ASCII))
        .toArray(byte[][]::new);
  }

  /** True for what an escape begins with. */
  static boolean begins(byte unit) {
    return unit == '%' || unit == '&' || unit == '\\';
  }

  /** What the escape at {@code at} stands for, {@link #DROPPED} or {@link #NONE}. */
  int read(int at) {
    certain = true;
    int character =
        switch (units[at]) {
          case '%' -> percent(at);
          case '\\' -> javascript(at + 1);
          default -> reference(ahead(at));
        };
    return character == '\t' || character == '\r' ? DROPPED : character;
  }

  /** One past the escape that was read last, if it was one. */
  int end() {
    return end;
  }

  /** False where other escapes follow that may belong to the one that was read last. */
  boolean isCertain() {
    return certain;
  }

  /** The two digits may stand apart: URLs drop white space before they are decoded. */
  private int percent(int at) {
    int first = ahead(at);
    int second = ahead(first);
    if (second >= to) {
      return NONE;
    }
    int high = Character.digit(units[first], 16);
    int low = Character.digit(units[second], 16);
    end = second + 1;
    return high < 0 || low < 0 ? NONE : high * 16 + low;
  }

  private int javascript(int at) {
    if (at >= to) {
      return NONE;
    }
    if (units[at] == 'x') {
      return digits(at + 1, 16, 2, 2);
    }
    if (units[at] == 'u') {
      boolean braced = at + 1 < to && units[at + 1] == '{';
      return braced ? closed(digits(at + 2, 16, 1, to), '}') : digits(at + 1, 16, 4, 4);
    }
    int separator = lineSeparator(at);
    if (separator > 0) {
      end = at + separator;
      return DROPPED;
    }
    // The first of three digits is 0 to 3: \456 is \45, and a 6 (ECMA-262, B.1.2).
    int longest = units[at] <= '3' ? LONGEST_OCTAL : LONGEST_OCTAL - 1;
    int octal = digits(at, 8, 1, longest);
    certain = end == at + longest || !mayGoOn(end);
    return octal;
  }

  /** U+2028 and U+2029 after a backslash continue a line, in UTF-8, UTF-16 and GB 18030. */
  private int lineSeparator(int at) {
    int unit = units[at] & 0xFF;
    int next = at + 1 < to ? units[at + 1] & 0xFF : -1;
    if (unit == 0xFF) {
      return 1;
    }
    return unit == 0xE2 && next == 0x80 ? 3 : unit == 0x81 && next == 0x36 ? 4 : 0;
  }

  /** Passes over any number of {@code amp;}: pages inside attributes escape their escapes. */
  private int reference(int reference) {
    int at = reference;
    int after = afterName(at, AMPERSAND);
    while (after > 0) {
      at = after < to && units[after] == ';' ? ahead(after) : after;
      after = afterName(at, AMPERSAND);
    }
    if (at < to && units[at] == '#') {
      return closed(numeric(ahead(at)), ';');
    }
    for (int i = 0; i < NAMES.length; i++) {
      after = afterName(at, NAMES[i]);
      if (after > 0 && after < to && isEndOfName(after)) {
        end = after;
        return closed(NAMED.charAt(i), ';');
      }
    }
    return NONE;
  }

  /** The semicolon may be escaped, too. */
  private boolean isEndOfName(int after) {
    return units[after] == ';' || mayGoOn(after) || units[after - 1] == '\\';
  }

  /** Passes over what ends an escape; it may be escaped, too. */
  private int closed(int character, char closing) {
    certain &= !mayGoOn(end);
    if (end < to && units[end] == closing) {
      end++;
    }
    return character;
  }

  /** The next unit that an address keeps; what it drops may mean something else to a page. */
  private int ahead(int at) {
    int next = Spelling.ahead(units, at, to);
    certain &= next <= at + 1;
    return next;
  }

  private boolean mayGoOn(int at) {
    return at < to && begins(units[at]);
  }

  /** One past the name at {@code at}, or -1; names are told apart by case, except for amp. */
  private int afterName(int at, byte[] name) {
    int next = at;
    for (byte letter : name) {
      boolean upper = next < to && name == AMPERSAND && units[next] == letter - 0x20;
      if (next >= to || !(upper || units[next] == letter)) {
        return -1;
      }
      next = ahead(next);
    }
    return next;
  }

  private int numeric(int at) {
    boolean hex = at < to && (units[at] | 0x20) == 'x';
    int radix = hex ? 16 : 10;
    int value = NONE;
    end = hex ? ahead(at) : at;
    while (end < to && Character.digit(units[end], radix) >= 0 && value < 0x10000) {
      value = Math.max(value, 0) * radix + Character.digit(units[end], radix);
      end = ahead(end);
    }
    return value;
  }

  private int digits(int from, int radix, int least, int most) {
    int value = 0;
    int last = Math.min(to, most > to - from ? to : from + most);
    end = from;
    while (end < last && Character.digit(units[end], radix) >= 0 && value < 0x10000) {
      value = value * radix + Character.digit(units[end], radix);
      end++;
    }
    return end < from + least ? NONE : value;
  }
}
