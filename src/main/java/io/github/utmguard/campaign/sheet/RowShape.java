package io.github.utmguard.campaign.sheet;

import java.util.List;
import java.util.Optional;

/** Tells whether a row has as many cells as the header. */
final class RowShape {
  private final SheetHeader header;
  private final char other;
  private final SheetMistakes mistakes;

  RowShape(SheetHeader header, char separator, SheetMistakes mistakes) {
    this.header = header;
    this.other = separator == ';' ? ',' : ';';
    this.mistakes = mistakes;
  }

  /** The row without empty cells behind its last column; empty where it has another shape. */
  Optional<SheetRow> row(CsvRow row) {
    int width = header.names().size();
    int count = row.cells().size();
    boolean tooMany = row.furtherText() || row.filled() > width;
    if (count < width || tooMany) {
      String key = tooMany ? "sheet.row-long" : "sheet.row-short";
      int found = tooMany ? Math.max(row.filled(), width + 1) : count;
      add(row, isMixed(row, width) ? "sheet.row-mixed" : key, found);
      return Optional.empty();
    }
    List<SheetCell> cells = row.cells().stream().limit(width).map(CsvCell::cell).toList();
    return Optional.of(new SheetRow(row.number(), cells));
  }

  /** Whether the other separator would give a short row the cells that it lacks. */
  private boolean isMixed(CsvRow row, int width) {
    long others =
        row.cells().stream()
            .filter(cell -> !cell.quoted())
            .flatMapToInt(cell -> cell.text().chars())
            .filter(c -> c == other)
            .count();
    return row.cells().size() < width && row.cells().size() + others >= width;
  }

  private void add(CsvRow row, String key, int found) {
    mistakes.add(
        row.first().line(),
        row.first().column(),
        key,
        Integer.toString(row.number()),
        Integer.toString(found),
        Integer.toString(header.names().size()),
        header.shown(Math.min(found, header.names().size() - 1)),
        Character.toString(other == ';' ? ',' : ';'),
        Character.toString(other));
  }
}
