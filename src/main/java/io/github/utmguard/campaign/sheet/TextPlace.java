package io.github.utmguard.campaign.sheet;

/**
 * A place in a text whose lines end in CR LF, LF or CR.
 *
 * @param line from 1
 * @param column from 1, in UTF-16 units
 * @param afterReturn whether a CR stands right before it, so that a LF ends no further line
 */
record TextPlace(int line, int column, boolean afterReturn) {

  static TextPlace start(int line) {
    return new TextPlace(line, 1, false);
  }

  /** The place behind a text without line ends. */
  TextPlace after(int length) {
    return length == 0 ? this : new TextPlace(line, column + length, false);
  }

  /** The place behind a part of a text that begins here. */
  TextPlace after(String text, int from, int to) {
    int lineNow = line;
    int columnNow = column;
    boolean wasReturn = afterReturn;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '\n' && wasReturn) {
        columnNow = 1;
      } else if (c == '\n' || c == '\r') {
        lineNow++;
        columnNow = 1;
      } else {
        columnNow++;
      }
      wasReturn = c == '\r';
    }
    return new TextPlace(lineNow, columnNow, wasReturn);
  }
}
