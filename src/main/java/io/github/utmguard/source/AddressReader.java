package io.github.utmguard.source;

import java.util.Map;
import java.util.Optional;

/**
 * Reads a text character by character as an address in it would be meant: character references,
 * percent escapes, and the backslash escapes of scripts and of Markdown are resolved.
 *
 * <p>It does not ask which of them the text's language knows: an address that is spelled in two
 * ways must only come out alike.
 */
final class AddressReader {
  private static final Map<String, Character> NAMES =
      Map.of(
          "amp", '&', "quot", '"', "apos", '\'', "lt", '<', "gt", '>', "sol", '/', "colon", ':',
          "quest", '?', "equals", '=', "num", '#');

  /** Longer than any name or number of a character that addresses need. */
  private static final int LONGEST_REFERENCE = 10;

  private final String text;
  private int at;

  AddressReader(String text) {
    this.text = text;
  }

  boolean hasNext() {
    return at < text.length();
  }

  /** The offset of what is read next. */
  int at() {
    return at;
  }

  void skipTo(int offset) {
    at = offset;
  }

  char next() {
    char c = text.charAt(at);
    return switch (c) {
      case '&' -> reference().orElseGet(() -> plain(c));
      case '%' -> percent().orElseGet(() -> plain(c));
      case '\\' -> backslash().orElseGet(() -> plain(c));
      default -> plain(c);
    };
  }

  private char plain(char c) {
    at++;
    return c;
  }

  private Optional<Character> reference() {
    int end = endOfReference();
    if (end < 0) {
      return Optional.empty();
    }
    String name = text.substring(at + 1, end);
    Optional<Character> read =
        name.startsWith("#") ? number(name.substring(1)) : Optional.ofNullable(NAMES.get(name));
    if (read.isPresent()) {
      at = end + 1;
      while (read.get() == '&' && text.startsWith("amp;", at)) {
        at += "amp;".length();
      }
    }
    return read;
  }

  private int endOfReference() {
    int last = Math.min(text.length(), at + LONGEST_REFERENCE);
    for (int i = at + 1; i < last; i++) {
      if (text.charAt(i) == ';') {
        return i;
      }
    }
    return -1;
  }

  private static Optional<Character> number(String digits) {
    boolean hex = digits.startsWith("x") || digits.startsWith("X");
    return ascii(digits.substring(hex ? 1 : 0), hex ? 16 : 10);
  }

  /** Only characters that an address keeps escaped for no reason; a space must stay escaped. */
  private Optional<Character> percent() {
    Optional<Character> read =
        at + 3 <= text.length() ? ascii(text.substring(at + 1, at + 3), 16) : Optional.empty();
    read = read.filter(c -> c != '%' && !AddressScanner.ends(c));
    read.ifPresent(any -> at += 3);
    return read;
  }

  private Optional<Character> backslash() {
    if (at + 1 == text.length()) {
      return Optional.empty();
    }
    char escaped = text.charAt(at + 1);
    int digits = escaped == 'u' ? 4 : escaped == 'x' ? 2 : 0;
    if (digits > 0 && at + 2 + digits <= text.length()) {
      Optional<Character> read = ascii(text.substring(at + 2, at + 2 + digits), 16);
      read.ifPresent(any -> at += 2 + digits);
      return read;
    }
    if (escaped > ' ' && escaped < 0x7F && !Character.isLetterOrDigit(escaped)) {
      at += 2;
      return Optional.of(escaped);
    }
    return Optional.empty();
  }

  private static Optional<Character> ascii(String digits, int radix) {
    try {
      int c = Integer.parseInt(digits, radix);
      return c > ' ' && c < 0x7F ? Optional.of((char) c) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
