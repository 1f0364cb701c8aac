package io.github.utmguard.page;

/** Finds the units of a page at which a marker, or an escape that may hide one, could stand. */
final class MarkerAnchors {
  private static final int ESCAPE = 1;
  private static final int FIRST = 1;
  private static final int SECOND = 2;

  /** What a unit may be: the beginning of an escape, or the anchor of the markers of a bit. */
  private final int[] kinds = new int[256];

  /** The kinds that a unit may stand before. */
  private final int[] before = new int[256];

  /** The kinds that a unit may stand after. */
  private final int[] after = new int[256];

  /**
   * By two units, one after the other: {@link #FIRST} where the first may be worth a look if the
   * second follows it, {@link #SECOND} where the second may if the first stands before it.
   */
  private final byte[] pairs = new byte[1 << 16];

  MarkerAnchors(Marker... markers) {
    for (int i = 0; i < markers.length; i++) {
      add(markers[i], 1 << (1 + i % 31));
    }
    for (int unit = 0; unit < kinds.length; unit++) {
      if (EscapeReader.begins((byte) unit)) {
        kinds[unit] |= ESCAPE;
      }
      before[unit] |= ESCAPE;
      after[unit] |= ESCAPE;
    }
    for (int unit = 0; unit < kinds.length; unit++) {
      if (kinds[unit] != 0) {
        addPairs(unit);
      }
    }
  }

  private void add(Marker marker, int bit) {
    kinds[marker.anchor()] |= bit;
    kinds[Character.toUpperCase(marker.anchor())] |= bit;
    for (int unit = 0; unit < before.length; unit++) {
      if (marker.mayFollow((byte) unit)) {
        before[unit] |= bit;
      }
      if (marker.mayPrecede((byte) unit)) {
        after[unit] |= bit;
      }
    }
  }

  private void addPairs(int unit) {
    for (int other = 0; other < kinds.length; other++) {
      if ((kinds[unit] & after[other]) != 0) {
        pairs[unit << 8 | other] |= FIRST;
      }
      if ((kinds[unit] & before[other]) != 0) {
        pairs[other << 8 | unit] |= SECOND;
      }
    }
  }

  /**
   * The next unit that is worth a closer look. Nearly all the time of a scan is spent here: a loop
   * this small is compiled well, and soon; one condition for four units lets the processor look up
   * the next four while it is at these.
   */
  int next(byte[] units, int from, int to) {
    int at = from;
    for (; at + 4 <= to; at += 4) {
      int worth = pair(units, at) | pair(units, at + 2) << 2;
      for (; worth != 0; worth &= worth - 1) {
        int unit = at + Integer.numberOfTrailingZeros(worth);
        if (isStop(units, unit, to)) {
          return unit;
        }
      }
    }
    while (at < to && !isStop(units, at, to)) {
      at++;
    }
    return at;
  }

  private int pair(byte[] units, int at) {
    return pairs[(units[at] & 0xFF) << 8 | (units[at + 1] & 0xFF)];
  }

  /**
   * At an end of the units, where a marker can only begin or end, any neighbour will do, even the
   * unit itself: a condition for that would be compiled again whenever it comes true at last.
   */
  private boolean isStop(byte[] units, int at, int to) {
    int kind = kinds[units[at] & 0xFF];
    return kind != 0
        && (kind & before[units[Math.max(at - 1, 0)] & 0xFF]) != 0
        && (kind & after[units[Math.min(at + 1, to - 1)] & 0xFF]) != 0;
  }
}
