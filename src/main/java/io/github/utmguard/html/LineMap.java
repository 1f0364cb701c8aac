package io.github.utmguard.html;

/** Tells line and column of a unit, worked out only when asked. */
public final class LineMap {

  /**
   * A place in a file for a person or an editor.
   *
   * @param line from 1; LF, CR LF and CR end a line
   * @param column from 1, in UTF-16 units of the decoded text
   */
  public record Place(int line, int column) {}

  private final PageSource source;
  private int knownOffset;
  private int knownLine;
  private int knownColumn;

  /** Knows the page's first unit so far. */
  public LineMap(PageSource source) {
    this.source = source;
    forget();
  }

  /**
   * The place of a unit with which a character begins; linear in the distance from the place that
   * was asked before, if that came earlier in the page.
   */
  public Place place(int offset) {
    if (offset < knownOffset) {
      forget();
    }
    int from = knownOffset;
    byte[] units = source.units();
    for (int at = from; at < offset; at++) {
      boolean crLf = units[at] == '\r' && at + 1 < source.end() && units[at + 1] == '\n';
      if (units[at] == '\n' || (units[at] == '\r' && !crLf)) {
        knownLine++;
        knownColumn = 1;
        from = at + 1;
      }
    }
    knownColumn += source.text(from, Math.max(from, offset)).length();
    knownOffset = Math.max(knownOffset, offset);
    return new Place(knownLine, knownColumn);
  }

  private void forget() {
    knownOffset = source.start();
    knownLine = 1;
    knownColumn = 1;
  }
}
