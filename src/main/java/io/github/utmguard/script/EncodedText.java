package io.github.utmguard.script;

import java.util.Map;

/**
 * Reads a text through three layers at once: escapes of JavaScript and JSON, then HTML character
 * references, then percent escapes. Every read returns the character in the low 16 bits and the
 * offset after it above them, or -1 at the end.
 */
final class EncodedText {
  private static final long END = -1;

  /**
   * Enough for any code point written with zeros in front, and a bound on what one read can cost.
   */
  private static final int LONGEST_NUMBER = 16;

  /** More tabs and line ends than anyone puts into an address, and the same bound. */
  private static final int MOST_DROPPED = 32;

  /**
   * The named references whose characters matter in an address or its encodings (HTML standard,
   * 13.5).
   */
  private static final Map<String, Character> NAMES =
      Map.of(
          "period", '.', "sol", '/', "colon", ':', "lowbar", '_', "percnt", '%', "Tab", '\t',
          "NewLine", '\n');

  private static final int LONGEST_NAME = 8;

  private final String text;
  private final int end;

  EncodedText(String text, int end) {
    this.text = text;
    this.end = end;
  }

  /**
   * Tells whether the decoded text at the offset begins with the lower-case ASCII marker, in any
   * case.
   */
  boolean spells(String marker, int at) {
    int position = at;
    for (int i = 0; i < marker.length(); i++) {
      long read = percentDecoded(position);
      if (read == END || lowerCase(character(read)) != marker.charAt(i)) {
        return false;
      }
      position = after(read);
    }
    return true;
  }

  private long percentDecoded(int at) {
    long first = visible(at);
    if (first == END || character(first) != '%') {
      return first;
    }
    long high = visible(after(first));
    long low = high == END ? END : visible(after(high));
    if (low == END) {
      return first;
    }
    int value = hex(character(high)) * 16 + hex(character(low));
    return hex(character(high)) < 0 || hex(character(low)) < 0
        ? first
        : pack(after(low), (char) value);
  }

  /** URL standard, 4.4: tabs and line ends are removed before anything is read. */
  private long visible(int at) {
    long read = dereferenced(at);
    for (int dropped = 0; dropped < MOST_DROPPED && isDropped(read); dropped++) {
      read = dereferenced(after(read));
    }
    return read;
  }

  /** Tells whether the character at the offset is one that URLs drop, escaped or not. */
  boolean isDropped(int at) {
    return isDropped(dereferenced(at));
  }

  private static boolean isDropped(long read) {
    return read != END
        && (character(read) == '\t' || character(read) == '\n' || character(read) == '\r');
  }

  private long dereferenced(int at) {
    long first = unescaped(at);
    if (first == END || character(first) != '&') {
      return first;
    }
    long second = unescaped(after(first));
    if (second == END) {
      return first;
    }
    long found = character(second) == '#' ? numbered(after(second)) : named(after(first));
    return found == END ? first : found;
  }

  private long numbered(int at) {
    long read = unescaped(at);
    boolean hexadecimal = read != END && lowerCase(character(read)) == 'x';
    int position = hexadecimal ? after(read) : at;
    int value = 0;
    for (int digits = 0; digits < LONGEST_NUMBER; digits++) {
      read = unescaped(position);
      int digit = read == END ? -1 : hex(character(read));
      if (digit < 0 || (digit > 9 && !hexadecimal)) {
        boolean closed = read != END && character(read) == ';';
        return digits == 0 ? END : pack(closed ? after(read) : position, (char) value);
      }
      value = Math.min(value * (hexadecimal ? 16 : 10) + digit, Character.MAX_VALUE);
      position = after(read);
    }
    return END;
  }

  private long named(int at) {
    StringBuilder name = new StringBuilder();
    int position = at;
    while (name.length() < LONGEST_NAME) {
      long read = unescaped(position);
      if (read == END) {
        return END;
      }
      position = after(read);
      if (character(read) == ';') {
        Character value = NAMES.get(name.toString());
        return value == null ? END : pack(position, value);
      }
      name.append(character(read));
    }
    return END;
  }

  /** A run of backslashes counts as one, since JSON in a script is escaped twice or more often. */
  private long unescaped(int at) {
    int position = at;
    while (position < end) {
      char c = text.charAt(position);
      if (c != '\\') {
        return pack(position + 1, c);
      }
      while (position + 1 < end && text.charAt(position + 1) == '\\') {
        position++;
      }
      Escape escape = Escape.at(text, position, end);
      if (!escape.isEmpty()) {
        return pack(escape.end(), (char) Math.min(escape.codePoint(), Character.MAX_VALUE));
      }
      position = escape.end();
    }
    return END;
  }

  private static long pack(int next, char c) {
    return (long) next << 16 | c;
  }

  private static char character(long read) {
    return (char) read;
  }

  private static int after(long read) {
    return (int) (read >> 16);
  }

  private static int hex(char c) {
    return c < 128 ? Character.digit(c, 16) : -1;
  }

  private static char lowerCase(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
  }
}
