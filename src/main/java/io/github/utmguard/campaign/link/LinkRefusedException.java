package io.github.utmguard.campaign.link;

import io.github.utmguard.campaign.sheet.CampaignEntry;
import io.github.utmguard.campaign.sheet.CampaignSheet;
import io.github.utmguard.campaign.sheet.SheetCell;
import io.github.utmguard.campaign.sheet.SheetColumn;
import io.github.utmguard.campaign.sheet.SheetMistake;
import io.github.utmguard.finding.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Why no link can be built from a row of the sheet, or from what the command line says. */
public final class LinkRefusedException extends Exception {
  private static final long serialVersionUID = 1L;

  /** What the parts of a link are called on the command line. */
  private static final Map<SheetColumn, String> PROPERTIES =
      Map.of(
          SheetColumn.LANDING_PAGE, "utm.landingPage",
          SheetColumn.UTM_SOURCE, "utm.source",
          SheetColumn.UTM_MEDIUM, "utm.medium",
          SheetColumn.UTM_CAMPAIGN, "utm.campaign",
          SheetColumn.UTM_TERM, "utm.term",
          SheetColumn.UTM_CONTENT, "utm.content");

  private final transient CampaignEntry entry;
  private final SheetColumn column;
  private final String key;
  private final transient List<String> details;

  LinkRefusedException(CampaignEntry entry, SheetColumn column, String key, String... details) {
    super(key);
    this.entry = entry;
    this.column = column;
    this.key = key;
    this.details = List.of(details);
  }

  /** What the link was to be built from. */
  public CampaignEntry entry() {
    return entry;
  }

  /** The column whose value is at fault. */
  public SheetColumn column() {
    return column;
  }

  /**
   * What is wrong, why, and what to write instead.
   *
   * @param where how the reader finds it, such as {@code B7} or {@code -Dutm.landingPage}
   */
  public Message message(String where) {
    List<String> arguments = new ArrayList<>(List.of(where));
    arguments.addAll(details);
    return new Message(key, arguments);
  }

  /** The message for what the command line says. */
  public Message messageOnCommandLine() {
    return message("-D" + PROPERTIES.getOrDefault(column, column.english()));
  }

  /** The mistake with its place in the sheet that the entry is of, named as spreadsheets do. */
  public SheetMistake mistakeIn(CampaignSheet sheet) {
    int index = sheet.columns().get(column);
    SheetCell cell = entry.row().cells().get(index);
    String where =
        letters(index) + entry.row().number() + " (" + sheet.header().get(index).strip() + ")";
    return new SheetMistake(cell.line(), cell.column(), message(where));
  }

  /** A, B ... Z, AA, AB ... */
  private static String letters(int index) {
    String last = String.valueOf((char) ('A' + index % 26));
    return index < 26 ? last : letters(index / 26 - 1) + last;
  }
}
