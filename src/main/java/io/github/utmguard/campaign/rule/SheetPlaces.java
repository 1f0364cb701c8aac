package io.github.utmguard.campaign.rule;

import io.github.utmguard.campaign.sheet.CampaignSheet;
import io.github.utmguard.campaign.sheet.SheetCell;
import io.github.utmguard.campaign.sheet.SheetColumn;
import io.github.utmguard.campaign.sheet.SheetRow;
import io.github.utmguard.finding.Location;

/** Where the cells of a sheet stand, and what people call their columns. */
final class SheetPlaces {
  private final CampaignSheet sheet;

  SheetPlaces(CampaignSheet sheet) {
    this.sheet = sheet;
  }

  /**
   * The place of a cell; of the landing page, which all sheets have, where there is no such column.
   */
  Location of(SheetRow row, SheetColumn column) {
    SheetCell cell =
        sheet.cell(row, column).or(() -> sheet.cell(row, SheetColumn.LANDING_PAGE)).orElseThrow();
    return new Location(sheet.path(), cell.line(), cell.column());
  }

  /** What the cell says; empty text where the sheet has no such column. */
  String text(SheetRow row, SheetColumn column) {
    return sheet.cell(row, column).map(SheetCell::text).orElse("");
  }

  /** The column's header as written. */
  String header(SheetColumn column) {
    Integer index = sheet.columns().get(column);
    return index == null ? column.english() : sheet.header().get(index).strip();
  }
}
