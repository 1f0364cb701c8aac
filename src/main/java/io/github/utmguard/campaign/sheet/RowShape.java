package io.github.utmguard.campaign.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells whether a row has as many cells as the header. */
final class RowShape {
  private final SheetHeader header;
  private final String own;
  private final String other;
  private final SheetMistakes mistakes;

  RowShape(SheetHeader header, char separator, SheetMistakes mistakes) {
    this.header = header;
    this.own = Character.toString(separator);
    this.other = separator == ';' ? "," : ";";
    this.mistakes = mistakes;
  }

  /** The row without empty cells behind its last column; empty where it has another shape. */
  Optional<SheetRow> row(CsvRow row) {
    int width = header.names().size();
    int count = row.cells().size();
    if (row.furtherText() || row.filled() > width) {
      add(row, "sheet.row-long", number(Math.max(row.filled(), width + 1)), number(width), own);
      return Optional.empty();
    }
    if (isMixed(row, width)) {
      add(row, "sheet.row-mixed", other, own);
      return Optional.empty();
    }
    if (count < width) {
      add(row, "sheet.row-short", number(count), number(width), header.shown(count), own);
      return Optional.empty();
    }
    List<SheetCell> cells = new ArrayList<>(width);
    for (CsvCell cell : row.cells().subList(0, width)) {
      cells.add(cell.cell());
    }
    return Optional.of(new SheetRow(row.number(), cells));
  }

  /** Whether the other separator would give a short row the cells that it lacks. */
  private boolean isMixed(CsvRow row, int width) {
    if (row.cells().size() >= width) {
      return false;
    }
    long others =
        row.cells().stream()
            .filter(cell -> !cell.quoted())
            .flatMapToInt(cell -> cell.text().chars())
            .filter(c -> c == other.charAt(0))
            .count();
    return row.cells().size() + others >= width;
  }

  private static String number(int number) {
    return Integer.toString(number);
  }

  /** Messages name the row first. */
  private void add(CsvRow row, String key, String... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = number(row.number());
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    mistakes.add(row.first().line(), row.first().column(), key, all);
  }
}
