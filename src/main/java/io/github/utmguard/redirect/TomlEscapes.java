package io.github.utmguard.redirect;

/** The escapes of TOML's basic strings (TOML 1.0.0, "String"). */
final class TomlEscapes {
  private TomlEscapes() {}

  /** Resolves those that stand for a character; others stay as they are. */
  static String resolve(String raw) {
    StringBuilder text = new StringBuilder(raw.length());
    int at = 0;
    for (int slash = raw.indexOf('\\'); slash >= 0; slash = raw.indexOf('\\', at)) {
      text.append(raw, at, slash);
      at = escape(raw, slash, text);
    }
    return text.append(raw, at, raw.length()).toString();
  }

  /** Appends what the escape stands for; returns the index after it. */
  private static int escape(String raw, int slash, StringBuilder text) {
    char kind = slash + 1 < raw.length() ? raw.charAt(slash + 1) : '\\';
    int digits = kind == 'u' ? 4 : kind == 'U' ? 8 : 0;
    int end = Math.min(raw.length(), slash + 2 + digits);
    if (digits > 0) {
      try {
        text.appendCodePoint(Integer.parseUnsignedInt(raw, slash + 2, end, 16));
      } catch (IllegalArgumentException e) {
        text.append(raw, slash, end);
      }
    } else {
      int known = "bfnrt".indexOf(kind);
      text.append(known < 0 ? kind : "\b\f\n\r\t".charAt(known));
    }
    return end;
  }
}
