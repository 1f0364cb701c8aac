package io.github.utmguard.script;

/**
 * Undoes the escapes of JSON in a text that may be JSON, or JSON in a string of JSON, or neither.
 */
final class JsonText {
  private static final Escape NONE = new Escape(-1, 0);

  private JsonText() {}

  /**
   * Returns the text with every escape of RFC 8259, section 7, undone, however many backslashes it
   * is written with; all other backslashes stay, since a browser reads them as slashes.
   */
  static DecodedText unescape(DecodedText decoded) {
    String text = decoded.toString();
    if (text.indexOf('\\') < 0) {
      return decoded;
    }
    DecodedText result = new DecodedText();
    int at = 0;
    while (at < text.length()) {
      int last = at;
      while (text.charAt(at) == '\\' && last + 1 < text.length() && text.charAt(last + 1) == '\\') {
        last++;
      }
      Escape escape = text.charAt(last) == '\\' ? escapeAt(text, last) : NONE;
      if (escape.isEmpty()) {
        for (int i = at; i <= last; i++) {
          result.append(text.charAt(i), decoded.start(i), decoded.end(i + 1));
        }
        at = last + 1;
      } else {
        result.append(escape.codePoint(), decoded.start(at), decoded.end(escape.end()));
        at = escape.end();
      }
    }
    return result;
  }

  private static Escape escapeAt(String text, int backslash) {
    boolean escapes =
        backslash + 1 < text.length() && "\"/'bfnrtu".indexOf(text.charAt(backslash + 1)) >= 0;
    if (!escapes) {
      return NONE;
    }
    Escape escape = Escape.at(text, backslash, text.length());
    boolean malformed = text.charAt(backslash + 1) == 'u' && escape.end() == backslash + 2;
    return malformed ? NONE : escape;
  }
}
