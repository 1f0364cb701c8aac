package io.github.utmguard.page;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** A name that is looked for in a page's bytes by its rarest character, whatever its ASCII case. */
final class Marker {
  /**
   * From frequent to rare, counted in the JDK's API documentation (270 MB of HTML); a "g" mostly
   * follows an "n", which may belong to a line end in a script.
   */
  private static final String BY_FREQUENCY = "=e;&atsilonrcd/.mhvpbugfjywkx-_zq0123456789";

  /** A name that may be read as an escape where a backslash stands for the slash before it. */
  private static final Pattern LIKE_ESCAPE =
      Pattern.compile("(?:[0-7]|x[0-9a-f]{2}|u[0-9a-f]{4}).*");

  private final byte[] name;
  private final int anchor;
  private final boolean likeEscape;

  /**
   * Takes a name.
   *
   * @param name one ASCII character or more
   */
  Marker(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    this.name = lower.getBytes(StandardCharsets.US_ASCII);
    this.likeEscape = LIKE_ESCAPE.matcher(lower).matches();
    int rarest = 0;
    for (int i = 1; i < lower.length(); i++) {
      if (rank(lower.charAt(i)) > rank(lower.charAt(rarest))) {
        rarest = i;
      }
    }
    this.anchor = rarest;
  }

  private static int rank(char c) {
    int rank = BY_FREQUENCY.indexOf(c);
    return rank < 0 ? BY_FREQUENCY.length() : rank;
  }

  /** Its characters, in lower case. */
  byte[] name() {
    return name.clone();
  }

  /** Its rarest character, in lower case. */
  byte anchor() {
    return name[anchor];
  }

  /** True where a backslash before the name makes an escape of its beginning. */
  boolean isLikeEscape() {
    return likeEscape;
  }

  /** True where the rest of it stands around its anchor, which stands at {@code at}. */
  boolean standsAround(byte[] units, int at, int from, int to) {
    return standsBefore(units, at, from) && standsAfter(units, at, to);
  }

  /**
   * True for a unit that may stand right before the anchor: most of what is no marker is known by
   * that.
   */
  boolean mayFollow(byte unit) {
    return anchor == 0 || lower(unit) == name[anchor - 1] || Spelling.mayBeDropped(unit);
  }

  /** True for a unit that may stand right after the anchor. */
  boolean mayPrecede(byte unit) {
    return anchor == name.length - 1
        || lower(unit) == name[anchor + 1]
        || unit == '\\'
        || Spelling.isDropped(unit);
  }

  private boolean standsBefore(byte[] units, int at, int from) {
    int back = at;
    for (int i = anchor - 1; i > 0; i--) {
      back = Spelling.back(units, back, from);
      if (back < from || lower(units[back]) != name[i]) {
        return false;
      }
    }
    return anchor == 0 || beginsBefore(units, back, from);
  }

  /** In an attribute a backslash stands for a slash: {@code \\n} may be where a name begins. */
  private boolean beginsBefore(byte[] units, int at, int from) {
    int back = at - 1;
    while (back >= from) {
      if (lower(units[back]) == name[0]) {
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

  private boolean standsAfter(byte[] units, int at, int to) {
    int ahead = at;
    for (int i = anchor + 1; i < name.length; i++) {
      ahead = Spelling.ahead(units, ahead, to);
      if (ahead >= to || lower(units[ahead]) != name[i]) {
        return false;
      }
    }
    return true;
  }

  private static int lower(byte unit) {
    return unit >= 'A' && unit <= 'Z' ? unit + 0x20 : unit;
  }
}
