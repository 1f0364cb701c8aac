package io.github.utmguard.report.campaign;

import java.text.Normalizer;

/**
 * Cells that a spreadsheet shows, and never runs.
 *
 * <p>As OWASP, "CSV Injection", says: a cell that begins with {@code = + - @}, a tab or a line end
 * gets an apostrophe before it. So do cells with white space before such a character, which
 * spreadsheets trim, and with its other forms, such as the full-width ones, which Excel takes for
 * it. Signed numbers and telephone numbers stay as they are: nothing in them can run, and other
 * programs read them.
 */
final class SpreadsheetText {
  private SpreadsheetText() {}

  static String of(String cell) {
    return runs(cell) ? "'" + cell : cell;
  }

  private static boolean runs(String cell) {
    if (cell.isEmpty() || beginsPlainly(cell.charAt(0))) {
      return false;
    }
    char first = cell.charAt(0);
    int start = 0;
    while (start < cell.length() && isSkipped(cell.charAt(start))) {
      start++;
    }
    if (start == cell.length()) {
      return false;
    }
    return first == '\t'
        || first == '\r'
        || first == '\n'
        || (begins(cell.charAt(start)) && !isNumber(cell, start));
  }

  /** As nearly all cells do. */
  private static boolean beginsPlainly(char c) {
    return (c >= 'a' && c <= 'z') || isDigit(c) || c == '/';
  }

  private static boolean isSkipped(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT;
  }

  private static boolean begins(char c) {
    String plain =
        c < 0x80
            ? String.valueOf(c)
            : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
    return plain.length() == 1 && "=+-@\u2212".indexOf(plain.charAt(0)) >= 0;
  }

  /** A sign, and then nothing but digits and what stands between them. */
  private static boolean isNumber(String cell, int start) {
    char sign = cell.charAt(start);
    String rest = cell.substring(start + 1);
    return (sign == '+' || sign == '-')
        && rest.chars().anyMatch(SpreadsheetText::isDigit)
        && rest.chars().allMatch(c -> isDigit(c) || c == ' ' || c == 0xA0 || c == '.' || c == ',');
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }
}
