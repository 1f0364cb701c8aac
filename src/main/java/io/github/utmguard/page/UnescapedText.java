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
      int escape = nextEscape(at);
      System.arraycopy(units, at, units, written, escape - at);
      written += escape - at;
      at = escape;
      int character = at < length ? escapes.read(at) : EscapeReader.NONE;
      if (character != EscapeReader.NONE) {
        certain &= escapes.isCertain();
        at = escapes.end();
        if (character != EscapeReader.DROPPED) {
          units[written++] = character < 0x80 ? (byte) character : NOT_ASCII;
        }
      } else if (at < length) {
        units[written++] = units[at++];
      }
    }
    boolean changed = written < length;
    length = written;
    return changed;
  }

  private int nextEscape(int from) {
    int at = from;
    while (at < length
        && !(EscapeReader.begins(units[at]) && !HarmlessEscape.isAt(units, at, length))) {
      at++;
    }
    return at;
  }
}
