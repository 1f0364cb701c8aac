package io.github.utmguard.campaign.rule;

import io.github.utmguard.campaign.sheet.SheetColumn;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** How values of UTM parameters are spelt, and which spellings mean the same. */
final class Spelling {
  /** Whose values are words that others use too, so that there are synonyms. */
  private static final Set<SheetColumn> WORDS =
      EnumSet.of(SheetColumn.UTM_SOURCE, SheetColumn.UTM_MEDIUM);

  private static final String OF_PLACEHOLDERS = "{}[]<>%|*$#";

  private Spelling() {}

  /** The same for all values that mean the same. */
  static String key(SheetColumn column, String value) {
    String plain = plain(value);
    return WORDS.contains(column) ? KnownMediums.synonym(plain) : plain;
  }

  /**
   * The value in lower case and without separators; but between two digits one counts, for {@code
   * q1_2} is not {@code q12}.
   */
  static String plain(String value) {
    String text = lower(Normalizer.normalize(value, Normalizer.Form.NFC));
    StringBuilder plain = new StringBuilder(text.length());
    boolean separated = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSeparator(c)) {
        separated = true;
        continue;
      }
      boolean digits =
          separated && isDigit(c) && !plain.isEmpty() && isDigit(plain.charAt(plain.length() - 1));
      plain.append(digits ? "_" : "").append(c);
      separated = false;
    }
    return plain.toString();
  }

  static String lower(String value) {
    return value.toLowerCase(Locale.ROOT);
  }

  /** True where an ad platform or a mail tool puts something in, which nobody knows here. */
  static boolean holdsPlaceholder(String value) {
    return value.chars().anyMatch(c -> OF_PLACEHOLDERS.indexOf(c) >= 0);
  }

  /** True for a value that separates words by this sign only. */
  static boolean separatesBy(char sign, String value) {
    char other = sign == '_' ? '-' : '_';
    return separates(sign, value) && !separates(other, value);
  }

  /** A hyphen in a date or in the name of a host separates no words. */
  private static boolean separates(char sign, String value) {
    for (int at = value.indexOf(sign); at >= 0; at = value.indexOf(sign, at + 1)) {
      boolean inDate =
          sign == '-'
              && at > 0
              && at + 1 < value.length()
              && isDigit(value.charAt(at - 1))
              && isDigit(value.charAt(at + 1));
      if (!inDate) {
        return sign == '_' || value.indexOf('.') < 0;
      }
    }
    return false;
  }

  static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isSeparator(char c) {
    return c == '_' || c == '-' || isSpace(c);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
