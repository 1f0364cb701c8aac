package io.github.utmguard.report.campaign;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.utmguard.Prompt;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Timeout;

/** Whatever a sheet's cells say, they stay cells of the sheet and text of the page. */
@Timeout(60)
class CampaignLinksFuzzTest {
  private static final List<String> HEADER =
      List.of("name", "landing_page", "utm_source", "utm_medium", "utm_campaign", "Owner");

  @DictionaryFile(resourcePath = "/io/github/utmguard/report/report.dict")
  @FuzzTest
  void cellsStayCells(byte[] data) {
    Prompt prompt = new Prompt();
    String text = new String(data, UTF_8);
    char separator = data.length % 2 == 0 ? ',' : ';';
    CampaignLinksView view = view(text, separator);
    assertCells(text, SampleLinks.csv(view).substring(1), separator);
    assertEquals(shape(view("x", separator)), shape(view));
    prompt.check();
  }

  private static CampaignLinksView view(String text, char separator) {
    return new SampleLinks(HEADER)
        .row("a" + text, "/demo", "linkedin", "social", "demo", text)
        .view(Locale.ENGLISH, separator);
  }

  private static void assertCells(String text, String csv, char separator) {
    List<CsvRecord> lines =
        CsvReader.builder().fieldSeparator(separator).ofCsvRecord(csv).stream().toList();
    assertEquals(2, lines.size(), csv);
    List<String> cells = lines.get(1).getFields();
    assertEquals(HEADER.size() + 1, cells.size(), csv);
    assertEquals("a" + text, cells.get(0));
    String owner = cells.get(5);
    assertEquals(text, owner.equals(text) ? owner : owner.substring(1));
    for (String cell : cells) {
      // What a spreadsheet takes for a formula, but for signed numbers.
      assertFalse(
          cell.strip().matches("(?s)[=@\uFF1D\uFF20].*|[+-][^0-9 .,\u00A0]*+[^0-9 .,\u00A0].*"),
          cell);
    }
  }

  /**
   * The page's elements with the names of their attributes. Browsers read on after U+FFFF, where
   * jsoup stops.
   */
  private static List<String> shape(CampaignLinksView view) {
    List<String> shape = new ArrayList<>();
    Jsoup.parse(SampleLinks.html(view).replace('\uFFFF', '\uFFFD'))
        .getAllElements()
        .forEach(
            element -> {
              StringBuilder names = new StringBuilder(element.tagName());
              element.attributes().forEach(one -> names.append(' ').append(one.getKey()));
              shape.add(names.toString());
            });
    return shape;
  }
}
