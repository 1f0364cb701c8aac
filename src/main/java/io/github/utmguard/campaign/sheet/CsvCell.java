package io.github.utmguard.campaign.sheet;

/**
 * A cell and where it stands.
 *
 * @param cell its content and its place in the file
 * @param from where it begins in the text of all cells, its quotation mark included
 * @param to where it ends, exclusive
 * @param quoted whether it stands in quotation marks
 */
record CsvCell(SheetCell cell, int from, int to, boolean quoted) {
  String text() {
    return cell.text();
  }
}
