package io.github.utmguard.page;

import java.util.Collection;

/**
 * Tells from a page's bytes whether any marker may stand in it, however it is written.
 *
 * <p>It is sound: it may say yes too often, never too seldom. White space that URLs ignore, and
 * backslashes of scripts, are passed over inside a marker; where an escape could hide a character
 * of a marker, or of another escape, it looks again with the escapes taken away. Each marker is
 * looked for by its rarest character, so most bytes cost one look into a table. Hosts are names
 * like others here: see {@link HostScan}.
 */
public final class MarkerScan {
  private static final int MOST_LAYERS = 8;
  private static final byte ANCHOR = 1;
  private static final byte ESCAPE = 2;

  private final byte[] kinds = new byte[256];
  private final boolean[] alphabet = new boolean[128];
  private final Marker[] markers;

  /** Looks for these markers, whatever their ASCII case; each has one character or more. */
  public MarkerScan(Collection<String> markers) {
    this.markers = markers.stream().map(Marker::new).toArray(Marker[]::new);
    for (Marker marker : this.markers) {
      kinds[marker.anchor()] = ANCHOR;
      kinds[Character.toUpperCase(marker.anchor())] = ANCHOR;
      for (byte character : marker.name()) {
        alphabet[character] = true;
      }
    }
    for (char escape : new char[] {'%', '&', '\\'}) {
      kinds[escape] = ESCAPE;
      alphabet[escape] = true;
    }
    alphabet[EscapeReader.DROPPED] = true;
    // Few pages escape letters or digits, which any other escape may be made of.
    for (char c = '0'; c < alphabet.length; c++) {
      alphabet[c] |= Character.isLetterOrDigit(c);
    }
  }

  /** True where a marker may stand in the units from {@code from} to before {@code to}. */
  public boolean mayHold(byte[] units, int from, int to) {
    EscapeReader escapes = new EscapeReader(units, to);
    for (int at = from; at < to; at++) {
      byte kind = kinds[units[at] & 0xFF];
      if (kind == 0) {
        continue;
      }
      if (kind == ANCHOR && isMarker(units, at, from, to)) {
        return true;
      }
      if (kind == ESCAPE && hides(escapes.read(at), at > from ? units[at - 1] : 0)) {
        return mayHoldUnescaped(units, from, to);
      }
    }
    return false;
  }

  private boolean isMarker(byte[] units, int at, int from, int to) {
    for (Marker marker : markers) {
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
    for (int at = 0; at < to; at++) {
      if (kinds[units[at] & 0xFF] == ANCHOR && isMarker(units, at, 0, to)) {
        return true;
      }
    }
    return false;
  }
}
