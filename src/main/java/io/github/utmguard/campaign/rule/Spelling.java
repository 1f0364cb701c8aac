package io.github.utmguard.campaign.rule;

import io.github.utmguard.campaign.sheet.SheetColumn;
import io.github.utmguard.utm.Placeholders;
import io.github.utmguard.utm.Synonyms;
import java.util.Locale;

/** How values of UTM parameters are spelt, and which spellings mean the same. */
final class Spelling {
  private Spelling() {}

  /** The same for all values of a column that mean the same. */
  static String key(SheetColumn column, String value) {
    return Synonyms.meaning(column.english(), value);
  }

  /**
   * The same for all values that differ in how they are written only: campaigns have no synonyms.
   */
  static String plain(String value) {
    return key(SheetColumn.UTM_CAMPAIGN, value);
  }

  static String lower(String value) {
    return value.toLowerCase(Locale.ROOT);
  }

  /** True where an ad platform or a mail tool puts something in, which nobody knows here. */
  static boolean holdsPlaceholder(String value) {
    return !Placeholders.spans(value).isEmpty();
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

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
