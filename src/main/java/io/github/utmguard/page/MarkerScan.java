package io.github.utmguard.page;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells from a page's bytes whether any marker may stand in it, however it is written.
 *
 * <p>It is sound: it may say yes too often, never too seldom. White space that URLs ignore, and
 * backslashes of scripts, are passed over inside a marker; an escape that could hide a character of
 * a marker, or of another escape, counts as one. Each marker is looked for by its rarest character,
 * so most bytes cost one look into a table. Hosts are names like others here: see {@link HostScan}.
 */
public final class MarkerScan {
  /** From frequent to rare, counted in the JDK's API documentation (270 MB of HTML). */
  private static final String BY_FREQUENCY = "eatsilonrcd/.mhvp-bufgjywkx_zq0123456789";

  /** A name that may be read as an escape where a backslash stands for the slash before it. */
  private static final Pattern LIKE_ESCAPE =
      Pattern.compile("(?:[0-7]|x[0-9a-f]{2}|u[0-9a-f]{4}).*");

  private static final int MOST_LAYERS = 8;
  private static final byte ANCHOR = 1;
  private static final byte ESCAPE = 2;

  private final byte[] kinds = new byte[256];
  private final boolean[] alphabet = new boolean[128];
  private final List<String> markers;
  private final int[] anchors;
  private final boolean escapable;

  /** Looks for these markers, whatever their ASCII case; each has one character or more. */
  public MarkerScan(Collection<String> markers) {
    this.markers = markers.stream().map(marker -> marker.toLowerCase(Locale.ROOT)).toList();
    this.escapable =
        this.markers.stream().anyMatch(marker -> LIKE_ESCAPE.matcher(marker).matches());
    this.anchors = this.markers.stream().mapToInt(MarkerScan::rarest).toArray();
    for (int i = 0; i < anchors.length; i++) {
      char anchor = this.markers.get(i).charAt(anchors[i]);
      kinds[anchor] = ANCHOR;
      kinds[Character.toUpperCase(anchor)] = ANCHOR;
      this.markers.get(i).chars().forEach(c -> alphabet[c] = true);
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

  private static int rarest(String marker) {
    int rarest = 0;
    for (int i = 1; i < marker.length(); i++) {
      if (rank(marker.charAt(i)) > rank(marker.charAt(rarest))) {
        rarest = i;
      }
    }
    return rarest;
  }

  private static int rank(char c) {
    int rank = BY_FREQUENCY.indexOf(c);
    return rank < 0 ? BY_FREQUENCY.length() : rank;
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
        return mayHoldUnescaped(new UnescapedText(units, from, to));
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

  /**
   * Looks again after each layer of escapes; a page with more layers than any has is a marker's.
   */
  private boolean mayHoldUnescaped(UnescapedText text) {
    if (escapable) {
      return true;
    }
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

  private boolean isMarker(byte[] units, int at, int from, int to) {
    for (int i = 0; i < anchors.length; i++) {
      if (matches(units, at, markers.get(i), anchors[i], from, to)) {
        return true;
      }
    }
    return false;
  }

  private static boolean matches(
      byte[] units, int at, String marker, int anchor, int from, int to) {
    if (lower(units[at]) != marker.charAt(anchor)) {
      return false;
    }
    int back = at;
    for (int i = anchor - 1; i > 0; i--) {
      back = Spelling.back(units, back, from);
      if (back < from || lower(units[back]) != marker.charAt(i)) {
        return false;
      }
    }
    if (anchor > 0 && !beginsBefore(units, back, marker.charAt(0), from)) {
      return false;
    }
    int ahead = at;
    for (int i = anchor + 1; i < marker.length(); i++) {
      ahead = Spelling.ahead(units, ahead, to);
      if (ahead >= to || lower(units[ahead]) != marker.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** In an attribute a backslash stands for a slash: {@code \\n} may be where a name begins. */
  private static boolean beginsBefore(byte[] units, int at, char first, int from) {
    int back = at - 1;
    while (back >= from) {
      if (lower(units[back]) == first) {
        return true;
      }
      boolean passed = units[back] == '\\' || Spelling.isDropped(units[back]);
      if (!passed && !Spelling.isEscapedDropped(units, back, from)) {
        return false;
      }
      back--;
    }
    return false;
  }

  private static int lower(byte unit) {
    return unit >= 'A' && unit <= 'Z' ? unit + 0x20 : unit;
  }
}
