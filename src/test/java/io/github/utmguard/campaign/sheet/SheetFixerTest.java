package io.github.utmguard.campaign.sheet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetFixerTest {

  private static String fix(String sheet, CellChange... changes) {
    byte[] fixed = SheetFixer.fix(sheet.getBytes(StandardCharsets.UTF_8), List.of(changes));
    return new String(fixed, StandardCharsets.UTF_8);
  }

  @Test
  void changesOneCellAndNothingBesides() {
    String sheet =
        "\uFEFF\r\n\"landing_page\"; utm_source ;utm_medium;utm_campaign;own;;\r\n"
            + "/a;LinkedIn ;\"social\";spring;\"say \"\"hi\"\"\r\nthere\";;\r"
            + ";;;;;;\n\n/b;fb;social;spring;x;;\r\n \r\n";
    assertEquals(
        sheet.replace("LinkedIn ", "linkedin"), fix(sheet, new CellChange(3, 1, "linkedin")));
    assertEquals(
        sheet.replace("/b;fb", "/b;facebook"), fix(sheet, new CellChange(6, 1, "facebook")));
  }

  @Test
  void quotesOnlyWhereNeededAndKeepsQuotes() {
    String sheet = "sep=,\n" + Sheets.HEADER.replace(';', ',') + "\n/a,b,\"c\",d";
    String start = sheet.substring(0, sheet.indexOf("/a"));
    assertEquals(start + "/a,x;y,\"c\",d", fix(sheet, new CellChange(2, 1, "x;y")));
    assertEquals(start + "/a,\"x,y\",\"c\",d", fix(sheet, new CellChange(2, 1, "x,y")));
    assertEquals(start + "/a,\"\"\"x\"\"\",\"c\",d", fix(sheet, new CellChange(2, 1, "\"x\"")));
    assertEquals(start + "/a,b,\"new\",d", fix(sheet, new CellChange(2, 2, "new")));
    assertEquals(start + "/a,b,\"c\",", fix(sheet, new CellChange(2, 3, "")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2:4", "3:0", "0:0", "2:-1"})
  void refusesCellsThatAreNotThere(String place) {
    String[] parts = place.split(":", -1);
    CellChange change = new CellChange(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), "x");
    assertThrows(
        IllegalArgumentException.class,
        () -> fix(Sheets.HEADER + "\n" + Sheets.ROW + "\n", change));
  }

  @Test
  void refusesWhatCannotBeWrittenOrReadAgain() {
    String sheet = Sheets.HEADER + "\n" + Sheets.ROW + "\n";
    CellChange change = new CellChange(2, 1, "a");
    assertThrows(IllegalArgumentException.class, () -> fix(sheet, change, change));
    CellChange half = new CellChange(2, 1, "\uD83D");
    assertThrows(IllegalArgumentException.class, () -> fix(sheet, half));
    assertThrows(
        IllegalArgumentException.class,
        () -> SheetFixer.fix(sheet.getBytes(StandardCharsets.UTF_16), List.of(change)));
  }

  static Stream<Path> fixtures() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/campaign/sheets"))) {
      return files
          .filter(file -> !file.toString().matches(".*(1252|unicode-text).*"))
          .sorted()
          .toList()
          .stream();
    }
  }

  /** Every cell of every spreadsheet's export, one after the other. */
  @ParameterizedTest
  @MethodSource("fixtures")
  void changesEachCellOfRealSheets(Path file) throws IOException {
    byte[] content = Files.readAllBytes(file);
    assertArrayEquals(content, SheetFixer.fix(content, List.of()));
    CampaignSheet sheet = Sheets.read(content);
    for (SheetRow row : sheet.rows()) {
      for (int column = 0; column < row.cells().size(); column++) {
        CellChange same = new CellChange(row.number(), column, row.cells().get(column).text());
        assertArrayEquals(content, SheetFixer.fix(content, List.of(same)), same::toString);
      }
    }
  }

  /** Wild sheets: other tokens than the fixer reads its own result with decide what is right. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void changesExactlyTheCellsOfRandomSheets(int seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 300; i++) {
      RandomSheet before = RandomSheet.of(random);
      Map<List<Integer>, String> changes = before.someChanges(random);
      List<CellChange> list = new ArrayList<>();
      changes.forEach((at, text) -> list.add(new CellChange(at.get(0), at.get(1), text)));
      String expected = before.written(changes);
      String input = before.written(Map.of());
      assertEquals(expected, fix(input, list.toArray(CellChange[]::new)), () -> "sheet " + input);
      // And what was read before, but for the changes, is read after.
      assertEquals(before.contents(changes), contents(expected), () -> "sheet " + input);
    }
  }

  private static Map<List<Integer>, String> contents(String text) {
    Map<List<Integer>, String> contents = new HashMap<>();
    for (SheetRow row : Sheets.read(text).rows()) {
      for (int column = 0; column < row.cells().size(); column++) {
        contents.put(List.of(row.number(), column), row.cells().get(column).text());
      }
    }
    return contents;
  }
}
