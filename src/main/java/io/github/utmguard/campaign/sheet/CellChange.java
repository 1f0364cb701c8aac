package io.github.utmguard.campaign.sheet;

/**
 * A new content for one cell.
 *
 * @param row as a spreadsheet numbers it, as {@link SheetRow#number()} does
 * @param column the cell's index in its row, from 0
 * @param text the new content, without quotation marks around it
 */
public record CellChange(int row, int column, String text) {}
