package io.github.utmguard.campaign.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sheets as the spreadsheets write them. */
class SheetReaderTest {
  private static final Path SHEETS = Path.of("src/test/resources/campaign/sheets");

  private static CampaignSheet sheet(String name) throws IOException {
    return Sheets.read(Files.readAllBytes(SHEETS.resolve(name)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"excel-norwegian.csv", "excel-sep-line.csv"})
  void readsNorwegianExcel(String name) throws IOException {
    CampaignSheet sheet = sheet(name);
    assertEquals(';', sheet.delimiter());
    assertEquals(10, sheet.header().size(), "not the empty columns to the right");
    assertEquals(4, sheet.columns().get(SheetColumn.UTM_TERM));
    assertEquals(List.of(2, 3), sheet.rows().stream().map(SheetRow::number).toList());
    assertEquals("Bjørn", sheet.rows().get(1).cells().get(9).text(), "a column of one's own");
    assertEquals(
        List.of(
            "/webinar.html linkedin&social&webinar_sept2027&banner_1 Høstens webinar 2027-09-01"
                + " 2027-09-30",
            "/webinar.html facebook&social&webinar_sept2027&banner_1 Høstens webinar 2027-09-01"
                + " 2027-09-30",
            "https://www.acme.example/no/påmelding?språk=nb#skjema"
                + " nyhetsbrev&epost&webinar_sept2027 Webinar; påminnelse 2027-09-01 -"),
        Sheets.lines(sheet));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          libreoffice-all-quoted.csv | ,
          google-sheets.csv          | ,
          numbers.csv                | ;
          """)
  void readsOtherSpreadsheets(String name, char separator) throws IOException {
    CampaignSheet sheet = sheet(name);
    assertEquals(separator, sheet.delimiter());
    assertEquals(
        List.of(
            "/pricing/ google&cpc&leadgen_smb_{campaignid}&{keyword} Search ads, SMB 2027-01-31"
                + " 2027-03-31",
            "/signup.html?plan=free newsletter&email&webinar_sept2027"
                + "&{{ contact.segment|default:\"all\" }} - - -",
            "/signup.html?plan=free newsletter&email&webinar_sept2027&plain - - -"),
        Sheets.lines(sheet));
    assertEquals("Budget: 5,000 \"net\"", sheet.rows().get(0).cells().get(8).text());
  }

  @Test
  void readsLinesThatEndInReturnsOnly() throws IOException {
    CampaignSheet sheet = sheet("old-mac.csv");
    assertEquals(1, Sheets.lines(sheet).size());
    assertEquals(2, sheet.rows().get(0).cells().get(0).line());
  }

  @Test
  void countsRowsAsSpreadsheetsAndLinesAsEditors() throws IOException {
    CampaignSheet sheet = sheet("quoted-line-ends.csv");
    SheetRow first = sheet.rows().get(0);
    SheetRow second = sheet.rows().get(1);
    assertEquals("First line\nsecond; line\n\nlast", first.cells().get(0).text());
    assertEquals(new SheetCell("/a.html", 5, 7), first.cells().get(1));
    assertEquals(4, second.number(), "the row behind an empty one");
    assertEquals(new SheetCell("/b.html", 8, 2), second.cells().get(1));
    assertEquals("Spring campaign", sheet.entries().get(0).name().orElseThrow());
  }

  @Test
  void countsTheLineThatTellsTheSeparatorAsLineButNotAsRow() {
    CampaignSheet sheet = Sheets.read("SEP=;\n" + Sheets.HEADER + "\n" + Sheets.ROW);
    assertEquals(2, sheet.rows().get(0).number());
    assertEquals(3, sheet.rows().get(0).cells().get(0).line());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "landing_page;utm_source;utm_medium;utm_campaign;utm_term",
        "Landingsside; KILDE ;Medium;Kampanje;Søkeord",
        "landing_page;kilde;utm_medium;kampanje;SØKEORD",
        "landing_page;kilde;utm_medium;kampanje;so\u0338keord",
        "\"landing_page\";\"utm_source\";\"utm_medium\";\"utm_campaign\";\"utm_term\"",
        "\n;;;;\nlanding_page;utm_source;utm_medium;utm_campaign;utm_term",
        "landing_page;utm_source;utm_medium;utm_campaign;utm_term;;",
      })
  void takesHeaders(String header) {
    CampaignSheet sheet = Sheets.read(header + "\n/a.html;b;c;d;e");
    assertEquals(List.of("/a.html b&c&d&e - - -"), Sheets.lines(sheet));
  }

  @Test
  void takesColumnsInAnyOrderAndKeepsOthers() {
    CampaignSheet sheet =
        Sheets.read(
            """
            Owner,date,utm_campaign,utm_id,utm_medium,,landing_page,utm_source
            Kari,=1+1,spring,x,social, ,/a.html,linkedin
            """);
    assertEquals(List.of("/a.html linkedin&social&spring - - -"), Sheets.lines(sheet));
    assertEquals("=1+1", sheet.rows().get(0).cells().get(1).text(), "others' cells are theirs");
    assertEquals(
        Map.of(
            SheetColumn.LANDING_PAGE, 6,
            SheetColumn.UTM_SOURCE, 7,
            SheetColumn.UTM_MEDIUM, 4,
            SheetColumn.UTM_CAMPAIGN, 2),
        sheet.columns());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          landing_page,utm_source,utm_medium,utm_campaign,a;b;c;d;e;f | ,
          landing_page,utm_source,utm_medium,utm_campaign,"a;b;c;d;e" | ,
          landing_page;utm_source;utm_medium;utm_campaign;a,b,c,d,e,f | ;
          """)
  void tellsSeparatorsByTheKnownColumns(String header, char separator) {
    assertEquals(separator, Sheets.read(header).delimiter());
  }

  /** As spreadsheets write empty rows, and a name that has two lines. */
  @Test
  void tellsSeparatorsByTheFirstLineThatSaysAnything() {
    String header = "landing_page,utm_source,utm_medium,utm_campaign\n";
    for (String before : List.of("", ",,,,\n", "\"\",\" \",\n\n", " \r\n")) {
      assertEquals(',', Sheets.read(before + header).delimiter(), before);
    }
    for (String name :
        List.of("\"Owner\nof it\"", "\"Owner;\r\n;;of it\"", "\"The \"\"owner\"\";\"")) {
      assertEquals(',', Sheets.read(name + "," + header).delimiter(), name);
    }
  }

  @Test
  void takesASheetWithoutRows() {
    assertTrue(Sheets.read(Sheets.HEADER + "\n\n").rows().isEmpty());
  }

  @Test
  void keepsValuesAsWrittenButTrimmed() {
    CampaignSheet sheet =
        Sheets.read(
            Sheets.HEADER
                + ";name\n\u00A0/a b?x=%20|/ø.html ; Linked In\t;\"so\"\"cial\";%%C%%;a | b\n");
    assertEquals(
        List.of(
            "/a b?x=%20 Linked In&so\"cial&%%C%% a | b - -",
            "/ø.html Linked In&so\"cial&%%C%% a | b - -"),
        Sheets.lines(sheet));
  }

  @Test
  void refusesWhatIsNoFile() {
    Path missing = SHEETS.resolve("none.csv");
    Assertions.assertThrows(
        NoSuchFileException.class, () -> SheetReader.read(missing, "campaigns.csv"));
    Assertions.assertThrows(IOException.class, () -> SheetReader.read(SHEETS, "campaigns.csv"));
  }

  @Test
  void readsFiles() throws Exception {
    Path file = SHEETS.resolve("numbers.csv");
    CampaignSheet sheet = SheetReader.read(file, "src/site/campaigns.csv");
    assertEquals("src/site/campaigns.csv", sheet.path());
    assertEquals(Sheets.read(Files.readString(file, StandardCharsets.UTF_8)), sheet);
  }
}
