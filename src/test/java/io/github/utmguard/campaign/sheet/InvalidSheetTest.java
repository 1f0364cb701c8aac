package io.github.utmguard.campaign.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sheets with mistakes of form: what people are told, and where. */
class InvalidSheetTest {
  private static final Path SHEETS = Path.of("src/test/resources/campaign/sheets");

  private static void assertTold(String place, String words, List<SheetMistake> mistakes) {
    List<String> told = Sheets.told(mistakes);
    assertEquals(1, told.size(), told::toString);
    assertTrue(told.get(0).startsWith(place + " "), told::toString);
    assertTrue(told.get(0).contains(words), told::toString);
  }

  @Test
  void refusesWindows1252AndSaysHowToSave() throws IOException {
    byte[] content = Files.readAllBytes(SHEETS.resolve("excel-windows-1252.csv"));
    assertTold("1:37", "File > Save As > CSV UTF-8 (comma delimited)", Sheets.mistakes(content));
    int end = new String(content, Charset.forName("windows-1252")).indexOf("Høst");
    String rest = new String(content, end, content.length - end, StandardCharsets.ISO_8859_1);
    byte[] later = (Sheets.HEADER + "\r\n" + rest).getBytes(StandardCharsets.ISO_8859_1);
    assertTold("2:2", "the byte F8", Sheets.mistakes(later));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE"})
  void refusesUtf16(String encoding) {
    byte[] content = Sheets.HEADER.getBytes(Charset.forName(encoding));
    assertTold("1:1", "CSV UTF-8", Sheets.mistakes(content));
  }

  @Test
  void refusesUnicodeTextOfExcel() throws IOException {
    byte[] content = Files.readAllBytes(SHEETS.resolve("excel-unicode-text.csv"));
    assertTold("1:1", "CSV UTF-8", Sheets.mistakes(content));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '`',
      textBlock =
          """
          ``                                                ! 1:1  ! The sheet is empty
          /a.html;linkedin;social;spring                    ! 1:1  ! Put a header above it, such as:
          a;b;c;d                                           ! 1:1  ! names no column that is known
          landing_page;utm_source;utm_medium                ! 1:1  ! has no column "utm_campaign" (in Norwegian "kampanje")
          landing_page;utm_souce;utm_medium;utm_campaign    ! 1:14 ! "utm_souce", which looks like "utm_source"
          landing page;utm_source;utm_medium;utm_campaign   ! 1:1  ! Write landing_page
          Landing-Page;utm_source;utm_medium;utm_campaign   ! 1:1  ! Write landing_page
          landing_page;source;utm_medium;utm_campaign       ! 1:14 ! Write utm_source
          landingsside;kilde;medium;kampanje;sokeord        ! 1:36 ! Write søkeord
          landingsside;kilde;medium;kampanje;gyldig fra     ! 1:36 ! Write gyldig_fra
          landing_page;utm_source;utm_medium;utm_campaign;UTM_Medium ! 1:49 ! "utm_medium" and "medium" are the same
          landing_page;utm_source;utm_medium;utm_campaign;kilde ! 1:49 ! "utm_source" and "kilde" are the same
          landing_page;utm_source;utm_medium;utm_campaign;x;X ! 1:51 ! the column "x" twice
          landing_page\tutm_source\tutm_medium\tutm_campaign ! 1:1 ! separated by tabs
          sep=|                                             ! 1:1  ! "|" separates the cells
          """)
  void refusesHeaders(String header, String place, String words) {
    String text = header.replace("\\t", "\t") + "\n";
    assertTold(place, words, Sheets.mistakes(text));
  }

  @Test
  void refusesAMixedHeader() {
    List<String> told =
        Sheets.told(Sheets.mistakes("landing_page;utm_source;utm_medium,utm_campaign;x;y;z\n"));
    assertTrue(told.get(0).contains("all semicolons, or all commas"), told::toString);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '`',
      textBlock =
          """
          /a;li;social                    ! 3:1  ! Row 3 has 3 cells, but the header has 8: none is left for column utm_campaign
          /a;li;so;sp;;;;;x               ! 3:1  ! Row 3 has 9 cells or more
          /a,li,so,sp,,,,                 ! 3:1  ! separates its cells by ",", but the header separates them by ";"
          ;li;so;sp;;;;                   ! 3:1  ! Row 3, column landing_page: the cell is empty
          /a;li; ;sp;;;;                  ! 3:7  ! Row 3, column utm_medium: the cell is empty
          /a;li||fb;so;sp;;;;             ! 3:4  ! column utm_source: "li||fb" has nothing before
          /a;li|;so;sp;;;;                ! 3:4  ! nothing before, behind
          /a;|;so;sp;;;;                  ! 3:4  ! nothing before, behind
          =HYPERLINK("x");li;so;sp;;;;    ! 3:1  ! begins with a sign that makes it a formula
          /a;+li;so;sp;;;;                ! 3:4  ! formula
          /a;fb|-li;so;sp;;;;             ! 3:4  ! "-li" begins with
          /a;"@li";so;sp;;;;              ! 3:4  ! formula
          /a;#NAME?;so;sp;;;;             ! 3:4  ! when a formula fails
          /a;#N/A;so;sp;;;;               ! 3:4  ! when a formula fails
          /a;li;so;"sp\\nring";;;;        ! 3:10 ! U+000A
          /a;li;so;sp\\u200Bring;;;;      ! 3:10 ! U+200B
          /a;li;so;sp\\u0007;;;;          ! 3:10 ! U+0007
          /a;li;so;sp;;31.02.2027;;       ! 3:14 ! the calendar has no day "31.02.2027"
          /a;li;so;sp;;2027-13-01;;       ! 3:14 ! no day "2027-13-01"
          /a;li;so;sp;;01/31/2027;;       ! 3:14 ! Write 2027-01-31 or 31.01.2027
          /a;li;so;sp;;31.1.27;;          ! 3:14 ! Write 2027-01-31
          /a;li;so;sp;;########;;         ! 3:14 ! Write 2027-01-31
          /a;li;so;sp;;2.2.2027;1.2.2027; ! 3:23 ! ends on 2027-02-01, before it begins on 2027-02-02
          /a;li;so;sp;x"y";;; "a";"b      ! 3:25 ! opens a cell that no quotation mark closes
          /a;"li" ;so;sp;;;;              ! 3:4  ! goes on behind the quotation mark
          /a;"l"i;so;sp;;;;               ! 3:4  ! goes on behind the quotation mark
          """)
  void refusesRows(String row, String place, String words) {
    String text =
        Sheets.HEADER
            + ";name;valid_from;valid_to;own\n/a;li;so;sp;;;;\n"
            + row.replace("\\n", "\n").replace("\\u200B", "\u200B").replace("\\u0007", "\u0007")
            + "\n";
    assertTold(place, words, Sheets.mistakes(text));
  }

  @Test
  void refusesWhatIsTooLong() {
    String start = Sheets.HEADER + "\n";
    String link = "https://acme.example/" + "x".repeat(10_000);
    assertTold("2:1", "is 10021 characters", Sheets.mistakes(start + link + ";li;so;sp"));
    String many = "a|".repeat(20_000) + "a";
    assertTold("2:4", "is 40001 characters", Sheets.mistakes(start + "/a;" + many + ";so;sp"));
    String columns = Sheets.HEADER + ";x1".repeat(1) + own(100);
    assertTold("1:1", "more than 100 columns", Sheets.mistakes(columns));
    String own = Sheets.HEADER + ";own\n" + Sheets.ROW + ";" + "x".repeat(40_000);
    assertTold("2:32", "column own: the cell is 40000 characters", Sheets.mistakes(own));
    byte[] large = new byte[(64 << 20) + 1];
    assertTold("1:1", "larger than 64 MiB", Sheets.mistakes(large));
  }

  private static String own(int columns) {
    StringBuilder header = new StringBuilder();
    for (int i = 0; i < columns; i++) {
      header.append(";own").append(i);
    }
    return header.toString();
  }

  @Test
  void refusesTooManyLinksWithoutMakingThem() {
    String hundred = "a|".repeat(99) + "a";
    String row = "/a;" + hundred + ";" + hundred + ";" + hundred;
    assertTold(
        "3:1",
        "Row 3: the sheet stands for more than 100000 links, or for too long ones; this row alone",
        Sheets.mistakes(Sheets.HEADER + "\n" + Sheets.ROW + "\n" + row));
    String rows = (Sheets.ROW + "\n").repeat(100_000);
    assertEquals(100_000, Sheets.read(Sheets.HEADER + "\n" + rows).rows().size());
    assertTold("100002:1", "Row 100002", Sheets.mistakes(Sheets.HEADER + "\n" + rows + Sheets.ROW));
  }

  @Test
  void tellsAllMistakesAtOnceButNotEndlessly() {
    String sheet = Sheets.HEADER + "\n" + "/a;;so;sp\n".repeat(60) + "/a;li;so\n";
    List<String> told = Sheets.told(Sheets.mistakes(sheet));
    assertEquals(51, told.size());
    assertTrue(told.get(49).startsWith("51:4 Row 51, column utm_source"), told.get(49));
    assertEquals("51:4 Further mistakes in this sheet: 11.", told.get(50));
  }

  @Test
  void looksAtRowsAlsoWhenTheHeaderIsMistaken() {
    List<String> told =
        Sheets.told(Sheets.mistakes("landing_page;utm_souce;utm_medium;utm_campaign\n;li;;sp\n"));
    assertEquals(3, told.size(), told::toString);
  }

  @Test
  void showsLongAndWildValuesOnOneShortLine() {
    String value = "=\u001B[31m\n" + "x".repeat(500);
    List<String> told =
        Sheets.told(Sheets.mistakes(Sheets.HEADER + "\n/a;\"" + value + "\";so;sp\n"));
    assertTrue(told.get(0).length() < 300 && told.get(0).indexOf('\u001B') < 0, told::toString);
    assertTrue(told.get(0).lines().count() == 1, told::toString);
  }
}
