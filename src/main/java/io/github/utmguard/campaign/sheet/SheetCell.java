package io.github.utmguard.campaign.sheet;

/**
 * A cell of the sheet.
 *
 * @param text its content without quotes, otherwise as written
 * @param line the line that it begins in, from 1
 * @param column where in the line it begins, from 1, in UTF-16 units
 */
public record SheetCell(String text, int line, int column) {}
