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
 * @param entries one for each combination of each row's values: by row; within a row by landing
 *     page, source, medium, campaign, term and content, the last of which varies fastest, in the
 *     order in which the cells name the values
 */
public record CampaignSheet(
    String path,
    char delimiter,
    List<String> header,
    Map<SheetColumn, Integer> columns,
    List<SheetRow> rows,
    List<CampaignEntry> entries) {
  public CampaignSheet {
    header = List.copyOf(header);
    columns = Map.copyOf(columns);
    rows = List.copyOf(rows);
    entries = List.copyOf(entries);
  }

  /** The cell of a known column; empty where the sheet has no such column. */
  public Optional<SheetCell> cell(SheetRow row, SheetColumn column) {
    return Optional.ofNullable(columns.get(column)).map(row.cells()::get);
  }
}
