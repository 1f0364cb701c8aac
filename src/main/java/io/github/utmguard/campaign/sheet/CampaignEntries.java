package io.github.utmguard.campaign.sheet;

import java.util.ArrayList;
import java.util.List;

/** Makes the entries of a sheet: one for each combination of each row's values. */
public final class CampaignEntries {
  private CampaignEntries() {}

  /**
   * All entries, by row; within a row by landing page, source, medium, campaign, term and content,
   * the last of which varies fastest, in the order in which the cells name the values.
   *
   * @param sheet one that {@link SheetReader} has read, so that there are not too many of them
   * @throws IllegalArgumentException if a value is none that a sheet may hold
   */
  public static List<CampaignEntry> of(CampaignSheet sheet) {
    SheetMistakes mistakes = new SheetMistakes();
    RowReader reader = new RowReader(sheet.header(), sheet.columns(), mistakes);
    List<CampaignEntry> entries = new ArrayList<>();
    for (SheetRow row : sheet.rows()) {
      entries.addAll(reader.read(row).combined());
    }
    try {
      mistakes.throwIfAny(sheet.path());
    } catch (InvalidSheetException e) {
      throw new IllegalArgumentException(e.mistakes().toString(), e);
    }
    return entries;
  }
}
