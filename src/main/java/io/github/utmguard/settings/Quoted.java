package io.github.utmguard.settings;

/** Shows a wrong value in a message: on one line, and not endlessly. */
final class Quoted {
  private static final int LONGEST = 200;

  private Quoted() {}

  static String of(String value) {
    StringBuilder text = new StringBuilder("'");
    value
        .codePoints()
        .limit(LONGEST)
        .forEach(c -> text.appendCodePoint(Character.isISOControl(c) ? ' ' : c));
    return text.append(value.length() > LONGEST ? "...'" : "'").toString();
  }
}
