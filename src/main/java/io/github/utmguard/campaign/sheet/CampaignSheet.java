package io.github.utmguard.campaign.sheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A campaign sheet without mistakes of form.
 *
 * @param path where it is, as reports show it: relative to the base directory, with {@code /}
 * @param delimiter what stands between its cells, a comma or a semicolon
 * @param header the names of its columns as written
 * @param columns at which index of a row the known columns stand
 * @param rows those that are not empty, in their order
 */
public record CampaignSheet(
    String path,
    char delimiter,
    List<String> header,
    Map<SheetColumn, Integer> columns,
    List<SheetRow> rows) {
  public CampaignSheet {
    header = List.copyOf(header);
    columns = Map.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** The cell of a known column; empty where the sheet has no such column. */
  public Optional<SheetCell> cell(SheetRow row, SheetColumn column) {
    return Optional.ofNullable(columns.get(column)).map(row.cells()::get);
  }
}
