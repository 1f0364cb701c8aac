package io.github.utmguard.campaign.sheet;

import java.util.Optional;

/** What no value of a known column may hold. */
final class ValueCheck {
  private ValueCheck() {}

  /** A fault. {@code key} is that of its message, {@code shown} what stands for {@code {2}}. */
  record Fault(String key, String shown) {}

  /** What is wrong with a value that is trimmed and not empty. */
  static Optional<Fault> fault(SheetColumn column, String value) {
    if (value.length() > SheetLimits.VALUE) {
      return fault("sheet.long-value", Integer.toString(value.length()));
    }
    if ("=+-@".indexOf(value.charAt(0)) >= 0) {
      return fault("sheet.formula", Shown.of(value));
    }
    if (isErrorValue(value)) {
      return fault("sheet.formula-error", Shown.of(value));
    }
    for (int i = 0; i < value.length(); i++) {
      // What nobody sees is within the Basic Multilingual Plane, save tags and musical beams.
      char c = value.charAt(i);
      if (isControl(c) || (column != SheetColumn.NAME && isInvisible(c))) {
        return fault("sheet.invisible", String.format("U+%04X", (int) c));
      }
    }
    return Optional.empty();
  }

  private static Optional<Fault> fault(String key, String shown) {
    return Optional.of(new Fault(key, shown));
  }

  /** What Excel and its like show in place of a result: {@code #NAME?}, {@code #REF!} ... */
  private static boolean isErrorValue(String value) {
    char last = value.charAt(value.length() - 1);
    return value.charAt(0) == '#' && (last == '!' || last == '?' || value.equals("#N/A"));
  }

  private static boolean isControl(char c) {
    return c < ' ' || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029;
  }

  /** Format characters, save the joiners that words of some languages, and emoji, need. */
  private static boolean isInvisible(char c) {
    return c >= 0xA0 && Character.getType(c) == Character.FORMAT && c != 0x200C && c != 0x200D;
  }
}
