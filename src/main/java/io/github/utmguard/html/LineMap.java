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
  private int knownLine = 1;
  private int knownLineStart;

  public LineMap(PageSource source) {
    this.source = source;
    this.knownOffset = source.start();
    this.knownLineStart = source.start();
  }

  /** The place of a unit; linear in the distance from the place that was asked before. */
  public Place place(int offset) {
    if (offset < knownOffset) {
      knownOffset = source.start();
      knownLineStart = knownOffset;
      knownLine = 1;
    }
    byte[] units = source.units();
    for (int at = knownOffset; at < offset; at++) {
      boolean crLf = units[at] == '\r' && at + 1 < source.end() && units[at + 1] == '\n';
      if (units[at] == '\n' || (units[at] == '\r' && !crLf)) {
        knownLine++;
        knownLineStart = at + 1;
      }
    }
    knownOffset = Math.max(knownOffset, offset);
    return new Place(knownLine, source.text(knownLineStart, offset).length() + 1);
  }
}
