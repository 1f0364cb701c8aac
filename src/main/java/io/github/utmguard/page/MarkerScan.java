package io.github.utmguard.page;

import java.util.Collection;
import java.util.stream.Stream;

/**
 * Tells from a page's bytes whether any marker may stand in it, however it is written.
 *
 * <p>It is sound: it may say yes too often, never too seldom. White space that URLs ignore, and
 * backslashes of scripts, are passed over inside a marker; where an escape could hide a character
 * of a marker, or of another escape, it looks again with the escapes taken away, as far as either
 * may reach. Each marker is looked for by its rarest character and the units around it, so most
 * bytes cost one look into a table. Hosts are names like others here: see {@link HostScan}.
 */
public final class MarkerScan {
  private static final int MOST_LAYERS = 8;
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

  private final boolean[] alphabet = new boolean[128];
  private final Marker[] markers;

  /** The markers whose anchor a unit is. */
  private final Marker[][] anchored = new Marker[256][0];

  /**
   * Looks for these markers, whatever their ASCII case.
   *
   * @param markers each of one ASCII character or more, none of them {@code <} or a double quote
   */
  public MarkerScan(Collection<String> markers) {
    this.markers = markers.stream().map(Marker::new).toArray(Marker[]::new);
    for (int i = 0; i < this.markers.length; i++) {
      add(this.markers[i], 1 << (1 + i % 31));
    }
    for (char escape : new char[] {'%', '&', '\\'}) {
      kinds[escape] |= ESCAPE;
      alphabet[escape] = true;
    }
    for (int unit = 0; unit < before.length; unit++) {
      before[unit] |= ESCAPE;
      after[unit] |= ESCAPE;
    }
    alphabet[EscapeReader.DROPPED] = true;
    // Few pages escape letters or digits, which any other escape may be made of.
    for (char c = '0'; c < alphabet.length; c++) {
      alphabet[c] |= Character.isLetterOrDigit(c);
    }
    for (int unit = 0; unit < kinds.length; unit++) {
      if (kinds[unit] != 0) {
        addPairs(unit);
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

  private void add(Marker marker, int bit) {
    int anchor = marker.anchor();
    for (int unit : new int[] {anchor, Character.toUpperCase(anchor)}) {
      kinds[unit] |= bit;
      anchored[unit] =
          Stream.of(markers).filter(any -> any.anchor() == anchor).toArray(Marker[]::new);
    }
    for (int unit = 0; unit < before.length; unit++) {
      if (marker.mayFollow((byte) unit)) {
        before[unit] |= bit;
      }
      if (marker.mayPrecede((byte) unit)) {
        after[unit] |= bit;
      }
    }
    for (byte character : marker.name()) {
      alphabet[character] = true;
    }
  }

  /** True where a marker may stand in the units from {@code from} to before {@code to}. */
  public boolean mayHold(byte[] units, int from, int to) {
    int resume = from;
    while (true) {
      int at = next(units, resume, to);
      if (at >= to) {
        return false;
      }
      if (isMarker(units, at, from, to)) {
        return true;
      }
      resume = at + 1;
      if (isSuspect(units, at, from, to)) {
        resume = end(units, at, to);
        if (mayHoldUnescaped(units, beginning(units, at, from), resume)) {
          return true;
        }
      }
    }
  }

  /** Neither a marker nor an escape goes on over a tag's beginning or a quote. */
  private static boolean separates(byte unit) {
    return unit == '<' || unit == '"';
  }

  private static int beginning(byte[] units, int at, int from) {
    int first = at;
    while (first > from && !separates(units[first - 1])) {
      first--;
    }
    return first;
  }

  private static int end(byte[] units, int at, int to) {
    int end = at + 1;
    while (end < to && !separates(units[end])) {
      end++;
    }
    return end;
  }

  private boolean isSuspect(byte[] units, int at, int from, int to) {
    return EscapeReader.begins(units[at])
        && !HarmlessEscape.isAt(units, at, to)
        && hides(new EscapeReader(units, to).read(at), at > from ? units[at - 1] : 0);
  }

  /**
   * The next unit that is worth a closer look. Nearly all the time of a scan is spent here: a loop
   * this small is compiled well, and soon; one condition for four units lets the processor look up
   * the next four while it is at these.
   */
  private int next(byte[] units, int from, int to) {
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

  private boolean isMarker(byte[] units, int at, int from, int to) {
    for (Marker marker : anchored[units[at]]) {
      if (marker.standsAround(units, at, from, to)) {
        return true;
      }
    }
    return false;
  }

  /** True where the escape may hide a character of a marker, or of another escape in it. */
  private boolean hides(int character, int before) {
    if (character < 0 || character >= alphabet.length) {
      return false;
    }
    // An escape inside an escape, as in &&num;46; these two are frequent by themselves.
    return alphabet[character]
        || (character == '#' && (before == '&' || before == ';' || (before | 0x20) == 'p'))
        || (character == '{' && before == 'u');
  }

  /** Looks again after each layer of escapes; more layers than any page has may hide anything. */
  private boolean mayHoldUnescaped(byte[] units, int from, int to) {
    for (Marker marker : markers) {
      if (marker.isLikeEscape()) {
        return true;
      }
    }
    UnescapedText text = new UnescapedText(units, from, to);
    for (int layer = 0; layer < MOST_LAYERS; layer++) {
      if (isIn(text.units(), text.length())) {
        return true;
      }
      if (!text.unescape()) {
        return false;
      }
      if (!text.isCertain()) {
        return true;
      }
    }
    return true;
  }

  private boolean isIn(byte[] units, int to) {
    for (int at = next(units, 0, to); at < to; at = next(units, at + 1, to)) {
      if (isMarker(units, at, 0, to)) {
        return true;
      }
    }
    return false;
  }
}
