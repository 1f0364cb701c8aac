package io.github.utmguard.page;

import java.util.Arrays;

/**
 * A text from which escapes are taken layer by layer, whichever language each is of.
 *
 * <p>Only what stands for ASCII is unescaped; whatever else an escape stands for is one unit that
 * is none. White space that URLs drop stays where it is written as such.
 */
final class UnescapedText {
  private static final byte NOT_ASCII = -1;

  private final byte[] units;
  private int length;
  private boolean certain = true;

  /** Copies the units from {@code from} to before {@code to}. */
  UnescapedText(byte[] units, int from, int to) {
    this.units = Arrays.copyOfRange(units, from, to);
    this.length = to - from;
  }

  /** The text; only the first {@link #length} units of the array are part of it. */
  byte[] units() {
    return units;
  }

  int length() {
    return length;
  }

  /** False where it depends on the language what the text is. */
  boolean isCertain() {
    return certain;
  }

  /** Takes away one layer of escapes; false where there is none. */
  boolean unescape() {
    EscapeReader escapes = new EscapeReader(units, length);
    int written = 0;
    int at = 0;
    while (at < length) {
      int character = EscapeReader.begins(units[at]) ? escapes.read(at) : EscapeReader.NONE;
      if (character == EscapeReader.NONE) {
        units[written++] = units[at++];
      } else {
        certain &= escapes.isCertain();
        at = escapes.end();
        if (character != EscapeReader.DROPPED) {
          units[written++] = character < 0x80 ? (byte) character : NOT_ASCII;
        }
      }
    }
    boolean changed = written < length;
    length = written;
    return changed;
  }
}
