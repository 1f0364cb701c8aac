package io.github.utmguard.campaign.material;

/**
 * Reads the cells of a table with their places (RFC 4180, with any delimiter and line end). Nothing
 * is refused: what follows a closing quote belongs to the cell.
 */
final class TableCells {

  /** Takes the cells one by one, so that no row has to be held in memory. */
  interface Sink {
    /**
     * Takes a cell.
     *
     * @param column its index in the row, from 0
     * @param start its first character, inside the quotes
     * @param end one past its last character
     */
    void cell(int column, int start, int end);

    void endOfRow();
  }

  private final String text;
  private final char delimiter;

  TableCells(String text, char delimiter) {
    this.text = text;
    this.delimiter = delimiter;
  }

  void read(Sink sink) {
    int at = 0;
    int column = 0;
    while (at < text.length()) {
      boolean quoted = text.charAt(at) == '"';
      int start = quoted ? at + 1 : at;
      int close = quoted ? closingQuote(start) : start;
      int end = endOfCell(close);
      sink.cell(column++, start, quoted && isBlank(close + 1, end) ? close : end);
      if (end >= text.length() || text.charAt(end) != delimiter) {
        sink.endOfRow();
        column = 0;
      }
      at = text.startsWith("\r\n", end) ? end + 2 : end + 1;
    }
    sink.endOfRow();
  }

  private int closingQuote(int start) {
    int at = text.indexOf('"', start);
    while (at >= 0 && text.startsWith("\"", at + 1)) {
      at = text.indexOf('"', at + 2);
    }
    return at < 0 ? text.length() : at;
  }

  private int endOfCell(int start) {
    int at = start;
    while (at < text.length()
        && text.charAt(at) != delimiter
        && text.charAt(at) != '\n'
        && text.charAt(at) != '\r') {
      at++;
    }
    return at;
  }

  private boolean isBlank(int start, int end) {
    return start >= end || text.substring(start, end).isBlank();
  }
}
