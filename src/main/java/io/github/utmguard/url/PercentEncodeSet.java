package io.github.utmguard.url;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HexFormat;

/** The percent-encode sets of section 1.3, "Percent-encoded bytes". */
enum PercentEncodeSet {
  C0_CONTROL(""),
  FRAGMENT(" \"<>`"),
  QUERY(" \"#<>"),
  SPECIAL_QUERY(QUERY.members + "'"),
  PATH(QUERY.members + "?^`{}"),
  USERINFO(PATH.members + "/:;=@[\\]|"),
  COMPONENT(USERINFO.members + "$%&+,");

  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  /** The members beside the C0 controls and everything above {@code ~}, which all sets hold. */
  private final String members;

  PercentEncodeSet(String members) {
    this.members = members;
  }

  /** Returns the set that the query of an address with this scheme is encoded by. */
  static PercentEncodeSet ofQuery(String scheme) {
    return SpecialScheme.matches(scheme) ? SPECIAL_QUERY : QUERY;
  }

  /**
   * UTF-8 percent-encodes the members of this set in {@code text}, which has no lone surrogates.
   */
  String encode(String text) {
    if (!containsAny(text)) {
      return text;
    }
    StringBuilder encoded = new StringBuilder(text.length() + 16);
    for (byte octet : text.getBytes(UTF_8)) {
      if (contains(octet & 0xFF)) {
        encoded.append('%').append(HEX.toHexDigits(octet));
      } else {
        encoded.append((char) octet);
      }
    }
    return encoded.toString();
  }

  private boolean containsAny(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (contains(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean contains(int c) {
    return c < ' ' || c > '~' || members.indexOf(c) >= 0;
  }
}
