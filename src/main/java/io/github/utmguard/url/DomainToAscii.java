package io.github.utmguard.url;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Internationalised domain names to ASCII, close to UTS #46 (non-transitional, not strict).
 *
 * <p>The mapping table of UTS #46 is not part of the JDK; compatibility normalisation, lower case
 * and the removal of invisible characters stand for it. What differs from a browser: right-to-left
 * labels, characters that UTS #46 forbids and those newer than the JDK's Unicode are let through;
 * joiners are checked only roughly; Cherokee and Greek with iota subscript are not case-folded; and
 * a name that is not ASCII and longer than {@value #MAX_LENGTH} characters is refused (no such name
 * can be in the DNS, and Punycode takes quadratic time).
 */
final class DomainToAscii {
  private static final int MAX_LENGTH = 2048;
  private static final String PUNYCODE_PREFIX = "xn--";
  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  private DomainToAscii() {}

  static Optional<String> of(String domain) {
    String lowercase = Ascii.lowercase(domain);
    if (Ascii.isAscii(domain) && !hasPunycode(lowercase)) {
      return Optional.of(lowercase);
    }
    if (domain.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    List<String> labels = new ArrayList<>();
    for (String label : map(domain).split("\\.", -1)) {
      Optional<String> ascii = labelToAscii(label);
      if (ascii.isEmpty()) {
        return Optional.empty();
      }
      labels.add(ascii.get());
    }
    return Optional.of(String.join(".", labels));
  }

  private static boolean hasPunycode(String domain) {
    return domain.startsWith(PUNYCODE_PREFIX) || domain.contains("." + PUNYCODE_PREFIX);
  }

  private static Optional<String> labelToAscii(String label) {
    if (label.startsWith(PUNYCODE_PREFIX)) {
      return Punycode.decode(label.substring(PUNYCODE_PREFIX.length()))
          .filter(text -> !Ascii.isAscii(text) && isValid(text) && map(text).equals(text))
          .filter(text -> label.equals(PUNYCODE_PREFIX + Punycode.encode(text)))
          .map(text -> label);
    }
    if (Ascii.isAscii(label)) {
      return Optional.of(label);
    }
    return isValid(label)
        ? Optional.of(PUNYCODE_PREFIX + Punycode.encode(label))
        : Optional.empty();
  }

  private static String map(String text) {
    StringBuilder mapped = new StringBuilder(text.length());
    Normalizer.normalize(text, Normalizer.Form.NFKC)
        .codePoints()
        .filter(c -> !isIgnored(c))
        // One by one: a whole word's lower case knows a final sigma, which UTS #46 does not.
        .mapToObj(c -> Character.toString(c).toLowerCase(Locale.ROOT))
        .forEach(mapped::append);
    return Normalizer.normalize(mapped, Normalizer.Form.NFKC).replace('\u3002', '.');
  }

  /** Soft hyphen, zero-width space, word joiner, variation selectors and the like. */
  private static boolean isIgnored(int c) {
    return c == 0xAD
        || c == 0x34F
        || (c >= 0x180B && c <= 0x180F && c != 0x180E)
        || c == 0x200B
        || (c >= 0x2060 && c <= 0x2064)
        || (c >= 0xFE00 && c <= 0xFE0F)
        || c == 0xFEFF
        || (c >= 0xE0100 && c <= 0xE01EF);
  }

  private static boolean isValid(String label) {
    int previous = -1;
    for (int c : label.codePoints().toArray()) {
      boolean joiner = c == ZERO_WIDTH_NON_JOINER || c == ZERO_WIDTH_JOINER;
      // RFC 5892, appendix A: a joiner needs a letter of a script that joins, so never ASCII.
      boolean allowed = joiner ? previous >= 0x80 : isAllowed(c, previous < 0);
      if (!allowed) {
        return false;
      }
      previous = c;
    }
    return true;
  }

  private static boolean isAllowed(int c, boolean first) {
    return switch (Character.getType(c)) {
      case Character.FORMAT,
          Character.PRIVATE_USE,
          Character.SURROGATE,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          c < 0x80;
      case Character.CONTROL -> c < 0x80;
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK ->
          !first;
      default -> c != 0xFFFC && c != 0xFFFD;
    };
  }
}
