package io.github.utmguard.redirect;

/** Where lines end: at LF, CR LF or CR. */
final class Lines {
  private Lines() {}

  /** The end of the line that {@code from} is in: its line feed or carriage return. */
  static int end(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      at++;
    }
    return at;
  }
}
