package io.github.utmguard.page;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * Tells from a page's bytes whether any marker may stand in it, however it is written.
 *
 * <p>It is sound: it may say yes too often, never too seldom. White space that URLs ignore, and
 * backslashes of scripts, are passed over inside a marker; an escape that could hide a marker's
 * character counts as one. Each marker is looked for by its rarest character, so most bytes cost
 * one look into a table.
 */
public final class MarkerScan {
  /** From frequent to rare in HTML pages of English text and code. */
  private static final String BY_FREQUENCY = "etaoinsrlhdcumpgf/.bywv-k_xjqz0123456789";

  private static final byte ANCHOR = 1;
  private static final byte ESCAPE = 2;

  private final byte[] kinds = new byte[256];
  private final boolean[] alphabet = new boolean[128];
  private final List<String> markers;
  private final int[] anchors;

  /** Looks for these markers, whatever their ASCII case; each has one character or more. */
  public MarkerScan(Collection<String> markers) {
    this.markers = markers.stream().map(marker -> marker.toLowerCase(Locale.ROOT)).toList();
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
    for (int at = from; at < to; at++) {
      byte kind = kinds[units[at] & 0xFF];
      if (kind == 0) {
        continue;
      }
      if (kind == ANCHOR && isMarker(units, at, from, to)) {
        return true;
      }
      if (kind == ESCAPE && hides(EscapedCharacter.at(units, at, to))) {
        return true;
      }
    }
    return false;
  }

  private boolean hides(int character) {
    int lower = Character.toLowerCase(character);
    return lower >= 0 && lower < alphabet.length && alphabet[lower];
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
    for (int i = anchor - 1; i >= 0; i--) {
      do {
        back--;
      } while (back >= from && isPassedOver(units[back]));
      if (back < from || lower(units[back]) != marker.charAt(i)) {
        return false;
      }
    }
    int ahead = at;
    for (int i = anchor + 1; i < marker.length(); i++) {
      do {
        ahead++;
      } while (ahead < to && isPassedOver(units[ahead]));
      if (ahead >= to || lower(units[ahead]) != marker.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPassedOver(byte unit) {
    return unit == '\t' || unit == '\n' || unit == '\r' || unit == '\\';
  }

  private static int lower(byte unit) {
    return unit >= 'A' && unit <= 'Z' ? unit + 0x20 : unit;
  }
}
