package io.github.utmguard.campaign;

import io.github.utmguard.campaign.sheet.CampaignSheet;
import io.github.utmguard.campaign.sheet.CellChange;
import io.github.utmguard.campaign.sheet.InvalidSheetException;
import io.github.utmguard.campaign.sheet.PipeSplit;
import io.github.utmguard.campaign.sheet.SheetCell;
import io.github.utmguard.campaign.sheet.SheetColumn;
import io.github.utmguard.campaign.sheet.SheetFixer;
import io.github.utmguard.campaign.sheet.SheetReader;
import io.github.utmguard.campaign.sheet.SheetRow;
import io.github.utmguard.campaign.sheet.SheetStore;
import io.github.utmguard.settings.CampaignSettings;
import io.github.utmguard.settings.Names;
import io.github.utmguard.settings.SiteSettings;
import io.github.utmguard.utm.UtmPolicy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes a sheet back with its UTM values as they should be: in lower case, with one separator, and
 * one spelling for what is the same but for separators. Placeholders stay, and so does everything
 * else in the file.
 */
public final class SheetNormaliser {
  private SheetNormaliser() {}

  /**
   * Normalises the sheet, where the settings ask for it and it is there.
   *
   * @throws InvalidSheetException if the sheet has mistakes of form; it is then left alone
   * @throws IOException if it cannot be read or replaced
   */
  public static SheetFix fix(SiteSettings settings) throws IOException, InvalidSheetException {
    CampaignSettings campaigns = settings.campaigns();
    if (!campaigns.fix()) {
      return new SheetFix(List.of(), false);
    }
    SheetStore store = SheetStore.read(campaigns.sheet());
    if (!settings.dryRun()) {
      store.clearLeftOvers();
    }
    CampaignSheet sheet =
        SheetReader.read(store.content(), Names.relative(campaigns.basedir(), campaigns.sheet()));
    List<SheetFix.Change> changes = new ArrayList<>();
    List<CellChange> cells = new ArrayList<>();
    NormalSheetValues normal = new NormalSheetValues(sheet, policy(sheet, settings));
    for (SheetRow row : sheet.rows()) {
      for (SheetColumn column : NormalSheetValues.COLUMNS) {
        sheet
            .cell(row, column)
            .ifPresent(cell -> change(cell, row, sheet, column, normal, changes, cells));
      }
    }
    boolean written = !changes.isEmpty() && !settings.dryRun();
    if (written) {
      store.replace(SheetFixer.fix(store.content(), cells));
    }
    return new SheetFix(changes, written);
  }

  private static void change(
      SheetCell cell,
      SheetRow row,
      CampaignSheet sheet,
      SheetColumn column,
      NormalSheetValues normal,
      List<SheetFix.Change> changes,
      List<CellChange> cells) {
    String text = normal.cell(column, cell.text());
    if (!text.equals(cell.text())) {
      changes.add(new SheetFix.Change(cell.line(), cell.column(), cell.text(), text));
      cells.add(new CellChange(row.number(), sheet.columns().get(column), text));
    }
  }

  /** Without a separator in the policy, the one that more values of the sheet have. */
  private static UtmPolicy policy(CampaignSheet sheet, SiteSettings settings) {
    UtmPolicy policy = settings.campaignPolicy().utm();
    return policy.separator().isPresent()
        ? policy
        : policy.withSeparator(count('-', sheet) > count('_', sheet) ? '-' : '_');
  }

  private static long count(char separator, CampaignSheet sheet) {
    return sheet.rows().stream()
        .flatMap(row -> values(row, sheet))
        .filter(value -> value.indexOf(separator) >= 0)
        .count();
  }

  private static Stream<String> values(SheetRow row, CampaignSheet sheet) {
    return NormalSheetValues.COLUMNS.stream()
        .filter(column -> column != SheetColumn.UTM_TERM)
        .flatMap(column -> sheet.cell(row, column).stream())
        .flatMap(cell -> PipeSplit.of(cell.text()).stream());
  }
}
