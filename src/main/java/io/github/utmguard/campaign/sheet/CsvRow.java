package io.github.utmguard.campaign.sheet;

import java.util.List;
import java.util.Optional;

/**
 * A row as it stands in the file, empty ones included.
 *
 * @param number as a spreadsheet numbers it, from 1
 * @param cells the first of them, up to {@link SheetLimits#COLUMNS}
 * @param furtherText whether any that follows holds something
 * @param fault the key of the message why the last cell cannot be read; nothing follows it
 */
record CsvRow(int number, List<CsvCell> cells, boolean furtherText, Optional<String> fault) {

  boolean isBlank() {
    return fault.isEmpty() && !furtherText && filled() == 0;
  }

  /** How many it has in its cells. */
  long characters() {
    long characters = 0;
    for (CsvCell cell : cells) {
      characters += cell.text().length();
    }
    return characters;
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
