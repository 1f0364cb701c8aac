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
    return value
        .codePoints()
        .filter(c -> isControl(c) || column != SheetColumn.NAME && isInvisible(c))
        .mapToObj(c -> new Fault("sheet.invisible", String.format("U+%04X", c)))
        .findFirst();
  }

  private static Optional<Fault> fault(String key, String shown) {
    return Optional.of(new Fault(key, shown));
  }

  /** What Excel and its like show in place of a result: {@code #NAME?}, {@code #REF!} ... */
  private static boolean isErrorValue(String value) {
    char last = value.charAt(value.length() - 1);
    return value.charAt(0) == '#' && (last == '!' || last == '?' || value.equals("#N/A"));
  }

  private static boolean isControl(int c) {
    return Character.getType(c) == Character.CONTROL
        || Character.getType(c) == Character.LINE_SEPARATOR
        || Character.getType(c) == Character.PARAGRAPH_SEPARATOR;
  }

  /** Format characters, save the joiners that words of some languages, and emoji, need. */
  private static boolean isInvisible(int c) {
    return Character.getType(c) == Character.FORMAT && c != 0x200C && c != 0x200D;
  }
}
