package io.github.utmguard.campaign.sheet;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds out where in the text the cells stand that FastCSV reads from it. FastCSV tells a cell's
 * content and whether it was quoted, and from these follows how long it was: each quotation mark in
 * a quoted cell stands twice.
 */
final class CsvRowHandler extends AbstractBaseCsvCallbackHandler<CsvRow> {
  private final String text;
  private int at;
  private TextPlace place;
  private int number;
  private List<CsvCell> cells = List.of();
  private int further;
  private boolean furtherText;
  private boolean unclosed;

  CsvRowHandler(String text, int firstLine) {
    this.text = text;
    this.place = TextPlace.start(firstLine);
  }

  @Override
  protected void handleBegin(long startingLineNumber) {
    if (number > 0) {
      int length = text.startsWith("\r\n", at) ? 2 : 1;
      advance(Math.min(at + length, text.length()));
    }
    number++;
    cells = new ArrayList<>();
    further = 0;
    furtherText = false;
    unclosed = false;
  }

  @Override
  protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
    if (index > 0) {
      advance(at + 1);
    }
    int from = at;
    TextPlace start = place;
    int end = from + length + (quoted ? 2 + quotes(buffer, offset, length) : 0);
    unclosed |= end > text.length();
    advance(Math.min(end, text.length()));
    if (cells.size() < SheetLimits.COLUMNS) {
      String content = new String(buffer, offset, length);
      cells.add(cell(content, start, from, quoted));
    } else {
      further++;
      furtherText = furtherText || !Blank.is(new String(buffer, offset, length));
    }
  }

  private CsvCell cell(String content, TextPlace start, int from, boolean quoted) {
    return new CsvCell(new SheetCell(content, start.line(), start.column()), from, at, quoted);
  }

  private static int quotes(char[] buffer, int offset, int length) {
    int quotes = 0;
    for (int i = offset; i < offset + length; i++) {
      quotes += buffer[i] == '"' ? 1 : 0;
    }
    return quotes;
  }

  private void advance(int to) {
    place = place.after(text, at, to);
    at = to;
  }

  @Override
  protected void handleEmpty() {
    cells.add(cell("", place, at, false));
  }

  @Override
  protected CsvRow buildRecord() {
    return row(unclosed ? Optional.of("sheet.quote-open") : Optional.empty());
  }

  /** The row that ends in a cell that FastCSV refuses: one with text behind its closing quote. */
  CsvRow broken() {
    if (!cells.isEmpty()) {
      advance(Math.min(at + 1, text.length()));
    }
    cells.add(cell("", place, at, true));
    return row(Optional.of("sheet.quote-closed"));
  }

  private CsvRow row(Optional<String> fault) {
    return new CsvRow(number, cells, further, furtherText, fault);
  }
}
