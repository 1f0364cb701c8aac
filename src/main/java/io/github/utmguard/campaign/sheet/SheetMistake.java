package io.github.utmguard.campaign.sheet;

import io.github.utmguard.finding.Message;

/**
 * Why a sheet cannot be used.
 *
 * @param line where it stands in the file, from 1
 * @param column where in the line, from 1, in UTF-16 units
 * @param message what is wrong, naming row and column as a spreadsheet does, and showing a right
 *     value
 */
public record SheetMistake(int line, int column, Message message) {}
