package io.github.utmguard.campaign.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetEntriesTest {

  @Test
  void lastColumnVariesFastestWhateverTheHeadersOrder() {
    CampaignSheet sheet =
        Sheets.read(
            """
            utm_content;utm_campaign;utm_medium;utm_source;landing_page;utm_term
            x|y;spring;social;li | fb;/a|/b;t
            """);
    assertEquals(
        List.of(
            "/a li&social&spring&t&x - - -",
            "/a li&social&spring&t&y - - -",
            "/a fb&social&spring&t&x - - -",
            "/a fb&social&spring&t&y - - -",
            "/b li&social&spring&t&x - - -",
            "/b li&social&spring&t&y - - -",
            "/b fb&social&spring&t&x - - -",
            "/b fb&social&spring&t&y - - -"),
        Sheets.lines(sheet));
    assertEquals(sheet.rows().get(0), sheet.entries().get(7).row());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '`',
      textBlock =
          """
          a|b                              ! a ! b
          *|FNAME|*|b                      ! *|FNAME|* ! b
          x{{ n|default:"y" }}z|b          ! x{{ n|default:"y" }}z ! b
          {ifmobile:a|b}|c                 ! {ifmobile:a|b} ! c
          [[a|b]]|c                        ! [[a|b]] ! c
          %%a|b%%|c                        ! %%a|b%% ! c
          <%=a|b%>|c                       ! <%=a|b%> ! c
          {a|b                             ! {a ! b
          {{a|b}                           ! {{a|b} !
          100%%|b                          ! 100%% ! b
          5*|b                             ! 5* ! b
          {a}|{b}                          ! {a} ! {b}
          """)
  void pipesInPlaceholdersSeparateNothing(String text, String first, String second) {
    List<String> expected = second == null ? List.of(first) : List.of(first, second);
    assertEquals(expected, PipeSplit.of(text));
  }

  @ParameterizedTest
  @CsvSource({
    "2027-01-31,2027-01-31",
    "31.01.2027,2027-01-31",
    "1.1.2027,2027-01-01",
    "29.02.2028,2028-02-29",
  })
  void readsDays(String text, LocalDate day) {
    assertEquals(Optional.of(day), SheetDate.of(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2027-1-31",
        "27-01-31",
        "31.1.27",
        "1/31/2027",
        "31.01.2027 00:00",
        "31-01-2027",
        "31.01.",
        "2027.01.31",
        "٣١.٠١.٢٠٢٧",
        "46418",
        "31. januar 2027",
        "2027-01-31T00:00",
        "+027-01-31"
      })
  void takesNoOtherWayToWriteADay(String text) {
    assertEquals(Optional.empty(), SheetDate.of(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"31.02.2027", "29.02.2027", "2027-00-10", "00.01.2027"})
  void knowsTheCalendar(String text) {
    assertThrows(DateTimeException.class, () -> SheetDate.of(text));
  }
}
