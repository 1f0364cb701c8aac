package io.github.utmguard.campaign.sheet;

import java.util.List;
import java.util.Optional;

/**
 * A row as it stands in the file, empty ones included.
 *
 * @param number as a spreadsheet numbers it, from 1
 * @param cells the first of them, up to {@link SheetLimits#COLUMNS}
 * @param further how many follow
 * @param furtherText whether any of these holds something
 * @param fault the key of the message why the last cell cannot be read; nothing follows it
 */
record CsvRow(
    int number, List<CsvCell> cells, int further, boolean furtherText, Optional<String> fault) {

  boolean isBlank() {
    return fault.isEmpty()
        && !furtherText
        && cells.stream().allMatch(cell -> Blank.is(cell.text()));
  }

  /** Where it begins. */
  SheetCell first() {
    return cells.get(0).cell();
  }

  /** How many cells it has up to the last that holds something. */
  int filled() {
    int filled = cells.size();
    while (filled > 0 && Blank.is(cells.get(filled - 1).text())) {
      filled--;
    }
    return filled;
  }
}
