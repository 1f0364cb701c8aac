package io.github.utmguard.campaign.sheet;

import java.util.List;

/** A sheet with mistakes of form, all of them at once; nothing is made of such a sheet. */
public final class InvalidSheetException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String sheet;
  private final transient List<SheetMistake> mistakes;

  /**
   * Refuses a sheet.
   *
   * @param sheet where it is, as reports show it
   * @param mistakes at least one, in their order
   */
  public InvalidSheetException(String sheet, List<SheetMistake> mistakes) {
    super(sheet + ": " + mistakes.size());
    this.sheet = sheet;
    this.mistakes = List.copyOf(mistakes);
  }

  public String sheet() {
    return sheet;
  }

  public List<SheetMistake> mistakes() {
    return mistakes;
  }
}
