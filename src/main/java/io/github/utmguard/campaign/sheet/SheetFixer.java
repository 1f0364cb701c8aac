package io.github.utmguard.campaign.sheet;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts new contents into cells of a sheet, and changes no byte besides. */
public final class SheetFixer {
  private final SheetText text;
  private final char separator;

  private SheetFixer(SheetText text, char separator) {
    this.text = text;
    this.separator = separator;
  }

  /**
   * Changes cells. Byte order mark, separators, line ends, the quotation marks of all other cells
   * and what stands behind the last row stay as they are. A changed cell keeps its quotation marks,
   * and gets some where its new content needs them.
   *
   * @param original the bytes of a sheet that {@link SheetReader} reads
   * @param changes at most one for each cell, of rows below the header
   * @return the bytes of the changed sheet; reading them gives the new contents and all others as
   *     before, which was tried
   * @throws IllegalArgumentException if there is no such sheet or cell, or a content cannot be
   *     written in UTF-8
   */
  public static byte[] fix(byte[] original, List<CellChange> changes) {
    SheetFixer before = of(original);
    Map<Integer, Map<Integer, String>> byRow = new HashMap<>();
    for (CellChange change : changes) {
      Map<Integer, String> row = byRow.computeIfAbsent(change.row(), any -> new HashMap<>());
      require(row.put(change.column(), change.text()) == null, change + " stands twice");
    }
    byte[] fixed = before.with(byRow).getBytes(StandardCharsets.UTF_8);
    require(before.contents(byRow).equals(of(fixed).contents(Map.of())), "not as it should be");
    return fixed;
  }

  private static SheetFixer of(byte[] content) {
    SheetMistakes mistakes = new SheetMistakes();
    Optional<SheetFixer> sheet =
        SheetText.of(content, mistakes)
            .flatMap(
                text ->
                    Separator.of(text, mistakes).map(separator -> new SheetFixer(text, separator)));
    return sheet.orElseThrow(() -> new IllegalArgumentException("no sheet"));
  }

  private String with(Map<Integer, Map<Integer, String>> changes) {
    String body = text.body();
    StringBuilder fixed = new StringBuilder(text.prefix());
    int at = 0;
    int done = 0;
    CsvRows rows = new CsvRows(text, separator);
    for (Optional<CsvRow> row = rows.next(); row.isPresent(); row = rows.next()) {
      Map<Integer, String> ofRow = changes.getOrDefault(row.get().number(), Map.of());
      List<CsvCell> cells = ofRow.isEmpty() ? List.of() : row.get().cells();
      for (int i = 0; i < cells.size(); i++) {
        if (ofRow.containsKey(i)) {
          CsvCell cell = cells.get(i);
          fixed.append(body, at, cell.from()).append(written(ofRow.get(i), cell.quoted()));
          at = cell.to();
          done++;
        }
      }
    }
    require(done == changes.values().stream().mapToInt(Map::size).sum(), "no such cell");
    return fixed.append(body, at, body.length()).toString();
  }

  private String written(String content, boolean quoted) {
    boolean needed =
        content.chars().anyMatch(c -> c == separator || c == '"' || c == '\r' || c == '\n');
    return quoted || needed ? '"' + content.replace("\"", "\"\"") + '"' : content;
  }

  /** The contents of all cells, those that are to change as they are to be. */
  private List<List<String>> contents(Map<Integer, Map<Integer, String>> changes) {
    List<List<String>> contents = new ArrayList<>();
    CsvRows rows = new CsvRows(text, separator);
    for (Optional<CsvRow> row = rows.next(); row.isPresent(); row = rows.next()) {
      List<String> cells = new ArrayList<>(row.get().cells().stream().map(CsvCell::text).toList());
      changes.getOrDefault(row.get().number(), Map.of()).forEach(cells::set);
      contents.add(cells);
    }
    return contents;
  }

  private static void require(boolean condition, String reason) {
    if (!condition) {
      throw new IllegalArgumentException(reason);
    }
  }
}
