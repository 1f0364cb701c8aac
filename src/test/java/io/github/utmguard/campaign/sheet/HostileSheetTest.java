package io.github.utmguard.campaign.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Sheets that would take a careless reader hours, or all memory. */
class HostileSheetTest {
  private static final int LARGE = 10 << 20;

  private static String filled(String piece) {
    return piece.repeat(LARGE / piece.length());
  }

  static Stream<Arguments> sheets() {
    Function<String, Arguments> cell =
        piece -> Arguments.of(piece, Sheets.HEADER + "\n/a;li;so;", piece, "\n");
    return Stream.concat(
        Stream.of("\"\"", "|", "{{|", "*|", "%%", "{|}", "x", " ", "\u00A0", "\u200B").map(cell),
        Stream.of(
            Arguments.of("quotes", "", "\"", ""),
            Arguments.of("quoted quotes", Sheets.HEADER + "\n/a;li;so;\"", "\"\"", "\"\n"),
            Arguments.of("columns", Sheets.HEADER, ";x", "\n"),
            Arguments.of("a header of commas and semicolons", "a", ";,", "\n"),
            Arguments.of("an open cell", Sheets.HEADER + "\n/a;li;so;\"", "\n;", "\n"),
            Arguments.of("short rows", Sheets.HEADER + "\n", "x\n", ""),
            Arguments.of("bad dates", Sheets.HEADER + ";valid_to\n", "/a;li;so;sp;x\n", "")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sheets")
  @Timeout(20)
  void areRefusedSoon(String name, String start, String piece, String end) {
    byte[] content = (start + filled(piece) + end).getBytes(StandardCharsets.UTF_8);
    assertFalse(Sheets.mistakes(content).isEmpty(), name);
  }

  @ParameterizedTest
  @MethodSource("blankSheets")
  @Timeout(20)
  void blanksAreSkippedSoon(String blank) {
    String sheet = filled(blank) + "\n" + Sheets.HEADER + "\n" + Sheets.ROW + "\n" + filled(blank);
    assertEquals(1, Sheets.read(sheet).rows().size());
  }

  static Stream<String> blankSheets() {
    return Stream.of("\n", "\r\n", ";", ";;;\n", " ");
  }

  @Test
  @Timeout(20)
  void tenThousandRowsAndAHundredThousandLinks() {
    String row = "/a|/b|/c|/d|/e;linkedin|facebook;social;spring_{campaignid};01.01.2027;x\n";
    String sheet = Sheets.HEADER + ";valid_to;notes\n" + row.repeat(10_000);
    assertEquals(100_000, Sheets.read(sheet).entries().size());
  }
}
