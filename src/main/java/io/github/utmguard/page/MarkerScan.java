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

  private final Marker[] markers;
  private final MarkerAnchors anchors;

  /** The markers whose anchor a unit is. */
  private final Marker[][] anchored = new Marker[256][0];

  /** What an escape has to stand for to hide anything. */
  private final boolean[] alphabet = new boolean[128];

  /**
   * Looks for these markers, whatever their ASCII case.
   *
   * @param markers each of one ASCII character or more, none of them {@code <} or a double quote
   */
  public MarkerScan(Collection<String> markers) {
    this.markers = markers.stream().map(Marker::new).toArray(Marker[]::new);
    this.anchors = new MarkerAnchors(this.markers);
    for (Marker marker : this.markers) {
      add(marker);
    }
    // Few pages escape letters or digits, which any other escape may be made of.
    for (char c = 0; c < alphabet.length; c++) {
      alphabet[c] |= EscapeReader.begins((byte) c) || (c >= '0' && Character.isLetterOrDigit(c));
    }
    alphabet[EscapeReader.DROPPED] = true;
  }

  private void add(Marker marker) {
    int anchor = marker.anchor();
    for (int unit : new int[] {anchor, Character.toUpperCase(anchor)}) {
      anchored[unit] =
          Stream.of(markers).filter(any -> any.anchor() == anchor).toArray(Marker[]::new);
    }
    for (byte character : marker.name()) {
      alphabet[character] = true;
    }
  }

  /** True where a marker may stand in the units from {@code from} to before {@code to}. */
  public boolean mayHold(byte[] units, int from, int to) {
    int resume = from;
    while (true) {
      int at = anchors.next(units, resume, to);
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
    if (!EscapeReader.begins(units[at]) || HarmlessEscape.isAt(units, at, to)) {
      return false;
    }
    EscapeReader escapes = new EscapeReader(units, to);
    int character = escapes.read(at);
    // Of digits with white space in between, the first few may be all that belongs to the escape.
    return hides(character, at > from ? units[at - 1] : 0)
        || (character >= alphabet.length && !escapes.isCertain());
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
    for (int at = anchors.next(units, 0, to); at < to; at = anchors.next(units, at + 1, to)) {
      if (isMarker(units, at, 0, to)) {
        return true;
      }
    }
    return false;
  }
}
