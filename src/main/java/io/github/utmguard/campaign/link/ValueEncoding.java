package io.github.utmguard.campaign.link;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.utmguard.url.PercentDecoding;
import io.github.utmguard.utm.Placeholders;
import io.github.utmguard.utm.Placeholders.Span;
import java.util.HexFormat;

/**
 * Writes the value of a UTM parameter as it stands in a link.
 *
 * <p>It is encoded by the application/x-www-form-urlencoded percent-encode set (URL standard,
 * section 1.3), but a space is {@code %20} and never {@code +}: both decode alike, and the latter
 * is taken for a plus sign by tools that do not know that form. What is percent-encoded in the
 * sheet already (a percent sign and two hexadecimal digits) is kept, so that nothing is encoded
 * twice; a percent sign of any other kind becomes {@code %25}, and so do all of a value whose
 * escapes would be no text: {@code 50%deal} means what it says. Placeholders stand verbatim, but
 * for those in single angle brackets, which no link survives with, and in single brackets with
 * white space in them, which may well be text.
 */
final class ValueEncoding {
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private ValueEncoding() {}

  /** The value encoded, in time linear in it. */
  static String encode(String value) {
    return isLiteral(value) ? value : encodeAll(value);
  }

  /** Whether each character stands for itself, which nearly all values of sheets are made of. */
  private static boolean isLiteral(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (!isLiteral(value.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static String encodeAll(String value) {
    StringBuilder encoded = new StringBuilder(value.length() + 16);
    boolean escaped = isEscaped(value);
    int at = 0;
    for (Span span : Placeholders.spans(value)) {
      append(value.substring(at, span.start()), escaped, encoded);
      if (isVerbatim(span.in(value))) {
        encoded.append(wellFormed(span.in(value)));
      } else {
        append(span.in(value), escaped, encoded);
      }
      at = span.end();
    }
    append(value.substring(at), escaped, encoded);
    return encoded.toString();
  }

  private static boolean isVerbatim(String placeholder) {
    boolean angle = placeholder.startsWith("<") && !placeholder.startsWith("<%");
    boolean bracket = placeholder.startsWith("[") && !placeholder.startsWith("[[");
    return !angle && !(bracket && placeholder.chars().anyMatch(Character::isWhitespace));
  }

  private static void append(String text, boolean escaped, StringBuilder encoded) {
    byte[] octets = wellFormed(text).getBytes(UTF_8);
    for (int i = 0; i < octets.length; i++) {
      int octet = octets[i] & 0xFF;
      if (isLiteral(octet) || (octet == '%' && escaped && isEscape(octets, i))) {
        encoded.append((char) octet);
      } else {
        encoded.append('%').append(HEX.toHexDigits((byte) octet));
      }
    }
  }

  private static boolean isEscaped(String value) {
    String text = wellFormed(value);
    return text.indexOf('\uFFFD') >= 0 || PercentDecoding.decode(text).indexOf('\uFFFD') < 0;
  }

  /** Whether a character stands for itself in a value. */
  static boolean isLiteral(int c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '*'
        || c == '-'
        || c == '.'
        || c == '_';
  }

  private static boolean isEscape(byte[] octets, int percent) {
    return percent + 2 < octets.length
        && HexFormat.isHexDigit(octets[percent + 1])
        && HexFormat.isHexDigit(octets[percent + 2]);
  }

  /** A lone surrogate becomes U+FFFD, as where a script hands a string to a browser. */
  static String wellFormed(String text) {
    return text.codePoints()
        .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
