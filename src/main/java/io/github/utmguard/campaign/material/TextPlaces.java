package io.github.utmguard.campaign.material;

/** Tells line and column of characters whose offsets rise; LF, CR LF and CR end a line. */
final class TextPlaces {
  private final String text;
  private int at;
  private int line = 1;
  private int lineStart;

  TextPlaces(String text) {
    this.text = text;
  }

  /** Moves on to a character; linear in the distance from the one before. */
  void moveTo(int offset) {
    for (; at < offset; at++) {
      char c = text.charAt(at);
      boolean crLf = c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
      if (c == '\n' || (c == '\r' && !crLf)) {
        line++;
        lineStart = at + 1;
      }
    }
  }

  int line() {
    return line;
  }

  int column() {
    return at - lineStart + 1;
  }
}
