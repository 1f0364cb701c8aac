package io.github.utmguard.campaign.sheet;

import java.util.List;

/**
 * A row of the sheet.
 *
 * @param number as a spreadsheet numbers it: the header is row 1
 * @param cells as many as the header has, in its order
 */
public record SheetRow(int number, List<SheetCell> cells) {
  public SheetRow {
    cells = List.copyOf(cells);
  }
}
