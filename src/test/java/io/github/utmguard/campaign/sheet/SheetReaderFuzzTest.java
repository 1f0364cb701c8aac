package io.github.utmguard.campaign.sheet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.utmguard.Prompt;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Timeout;

/** A file is a sheet, or is refused with places; what is not changed in it keeps its bytes. */
@Timeout(60)
class SheetReaderFuzzTest {
  @DictionaryFile(resourcePath = "/io/github/utmguard/campaign/sheet/sheet.dict")
  @FuzzTest
  void isReadOrRefused(byte[] data) {
    Prompt prompt = new Prompt();
    CampaignSheet sheet;
    try {
      sheet = SheetReader.read(data, "campaigns.csv");
    } catch (InvalidSheetException e) {
      assertFalse(e.mistakes().isEmpty());
      e.mistakes().forEach(one -> assertTrue(one.line() > 0 && one.column() > 0, "" + one));
      prompt.check();
      return;
    }
    assertArrayEquals(data, SheetFixer.fix(data, List.of()));
    byte[] written = fixed(data, sheet, "");
    if (!holdsQuotationMark(sheet)) {
      assertArrayEquals(data, written);
    }
    assertArrayEquals(written, fixed(fixed(data, sheet, "x"), sheet, ""), "there and back");
    prompt.check();
  }

  /**
   * A cell that holds one, but stands in none, gets them when it is written; others keep theirs.
   */
  private static boolean holdsQuotationMark(CampaignSheet sheet) {
    return sheet.rows().stream()
        .flatMap(row -> row.cells().stream())
        .anyMatch(cell -> cell.text().contains("\""));
  }

  /** With every cell of every row longer by a letter, or with its own content again. */
  private static byte[] fixed(byte[] data, CampaignSheet sheet, String more) {
    List<CellChange> changes = new ArrayList<>();
    for (SheetRow row : sheet.rows()) {
      assertEquals(sheet.header().size(), row.cells().size());
      for (int column = 0; column < row.cells().size(); column++) {
        String text = row.cells().get(column).text();
        if (!Blank.is(text) && text.length() < SheetLimits.CELL) {
          changes.add(new CellChange(row.number(), column, text + more));
        }
      }
    }
    return SheetFixer.fix(data, changes);
  }
}
