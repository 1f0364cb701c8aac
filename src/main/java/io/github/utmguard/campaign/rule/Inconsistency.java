package io.github.utmguard.campaign.rule;

import io.github.utmguard.campaign.sheet.SheetColumn;

/**
 * A value that is written otherwise elsewhere in the sheet.
 *
 * @param row the number of the row that has it
 * @param column the column that has it
 * @param value the value as it stands there
 * @param fault what is said of it
 */
record Inconsistency(int row, SheetColumn column, String value, CampaignFault fault) {}
