package io.github.utmguard.campaign.sheet;

/** Shows a value of the sheet in a message: on one line, and not endlessly. */
final class Shown {
  private static final int LONGEST = 80;

  private Shown() {}

  static String of(String value) {
    StringBuilder text = new StringBuilder();
    value.codePoints().limit(LONGEST).forEach(c -> text.appendCodePoint(isPrintable(c) ? c : ' '));
    return text.append(value.codePointCount(0, value.length()) > LONGEST ? "..." : "").toString();
  }

  private static boolean isPrintable(int c) {
    int type = Character.getType(c);
    return type != Character.CONTROL
        && type != Character.FORMAT
        && type != Character.LINE_SEPARATOR
        && type != Character.PARAGRAPH_SEPARATOR;
  }
}
