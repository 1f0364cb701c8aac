package io.github.utmguard.campaign.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rows of a sheet's text, one after the other, to the end or to the first that is broken: CSV
 * as RFC 4180, section 2, has it, with any line ends. A quotation mark within a cell that does not
 * begin with one is text.
 *
 * <p>Not FastCSV: it does not tell where a cell stands, and version 4.1.0 loses a quoted cell that
 * holds a CR without LF when a LF ends the row.
 */
final class CsvRows {
  private final String text;
  private final char separator;
  private int at;
  private TextPlace place;
  private int number;
  private Optional<String> fault = Optional.empty();

  CsvRows(SheetText text, char separator) {
    this.text = text.body();
    this.separator = separator;
    this.place = TextPlace.start(text.firstLine());
  }

  /** The next row; empty behind the last. */
  Optional<CsvRow> next() {
    if (at == text.length() || fault.isPresent()) {
      return Optional.empty();
    }
    number++;
    List<CsvCell> cells = new ArrayList<>();
    boolean furtherText = false;
    boolean more = true;
    while (more) {
      CsvCell cell = cell();
      if (cells.size() < SheetLimits.COLUMNS || fault.isPresent()) {
        cells.add(cell);
      } else {
        furtherText |= !Blank.is(cell.text());
      }
      more = fault.isEmpty() && isAt(separator);
      skip(more ? 1 : 0);
    }
    advanceOver("\r");
    advanceOver("\n");
    return Optional.of(new CsvRow(number, cells, furtherText, fault));
  }

  private CsvCell cell() {
    int from = at;
    TextPlace start = place;
    boolean quoted = isAt('"');
    String content = quoted ? quoted() : plain();
    return new CsvCell(new SheetCell(content, start.line(), start.column()), from, at, quoted);
  }

  private String plain() {
    int end = at;
    while (end < text.length() && !isEnd(text.charAt(end))) {
      end++;
    }
    String content = text.substring(at, end);
    skip(end - at);
    return content;
  }

  private String quoted() {
    int close = text.indexOf('"', at + 1);
    while (close >= 0 && text.startsWith("\"\"", close)) {
      close = text.indexOf('"', close + 2);
    }
    if (close < 0) {
      fault = Optional.of("sheet.quote-open");
      return "";
    }
    String content = text.substring(at + 1, close).replace("\"\"", "\"");
    if (close + 1 < text.length() && !isEnd(text.charAt(close + 1))) {
      fault = Optional.of("sheet.quote-closed");
    } else {
      advance(close + 1);
    }
    return content;
  }

  private boolean isEnd(char c) {
    return c == separator || c == '\r' || c == '\n';
  }

  private boolean isAt(char c) {
    return at < text.length() && text.charAt(at) == c;
  }

  private void advanceOver(String end) {
    advance(text.startsWith(end, at) ? at + 1 : at);
  }

  private void skip(int length) {
    place = place.after(length);
    at += length;
  }

  private void advance(int to) {
    place = place.after(text, at, to);
    at = to;
  }
}
