package io.github.utmguard.campaign.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a campaign sheet: CSV (RFC 4180) in UTF-8, with commas or semicolons between its cells, and
 * any line ends.
 *
 * <p>Empty rows are skipped, as are empty cells behind the last column. Columns that the plugin
 * does not know are kept as they are. A day means the calendar's day, without any time zone; both
 * ends of a period belong to it.
 */
public final class SheetReader {
  private final String path;
  private final SheetMistakes mistakes = new SheetMistakes();
  private final List<SheetRow> rows = new ArrayList<>();
  private long links;

  private SheetReader(String path) {
    this.path = path;
  }

  /**
   * Reads a file.
   *
   * @param file the sheet
   * @param shownPath where it is, as reports show it: relative to the base directory, with {@code
   *     /}
   * @throws InvalidSheetException if it has mistakes of form, of which it tells all (or the first
   *     fifty, and how many more there are); what stands behind a broken quotation is not looked at
   * @throws IOException if it cannot be read
   */
  public static CampaignSheet read(Path file, String shownPath)
      throws IOException, InvalidSheetException {
    return read(SheetStore.read(file).content(), shownPath);
  }

  /** Reads a file's bytes; as {@link #read(Path, String)}. */
  public static CampaignSheet read(byte[] content, String shownPath) throws InvalidSheetException {
    SheetReader reader = new SheetReader(shownPath);
    Optional<CampaignSheet> sheet =
        SheetText.of(content, reader.mistakes)
            .flatMap(
                text -> Separator.of(text, reader.mistakes).map(found -> reader.read(text, found)));
    reader.mistakes.throwIfAny(shownPath);
    return sheet.orElseThrow();
  }

  private CampaignSheet read(SheetText text, char separator) {
    CsvRows all = new CsvRows(text, separator);
    Optional<CsvRow> first = all.next();
    while (first.filter(CsvRow::isBlank).isPresent()) {
      first = all.next();
    }
    SheetHeader header = header(first, text, separator);
    if (!header.columns().isEmpty()) {
      readRows(all, header, separator);
    }
    return new CampaignSheet(path, separator, header.names(), header.columns(), rows);
  }

  private SheetHeader header(Optional<CsvRow> row, SheetText text, char separator) {
    if (row.isEmpty()) {
      mistakes.add(text.firstLine(), 1, "sheet.no-rows");
      return new SheetHeader(List.of(), Map.of());
    }
    SheetHeader header = new HeaderReader(row.get(), separator, mistakes).read();
    brokenQuotation(row.get(), header);
    return header;
  }

  private void readRows(CsvRows all, SheetHeader header, char separator) {
    RowShape shape = new RowShape(header, separator, mistakes);
    RowReader reader = new RowReader(header.names(), header.columns(), mistakes);
    for (Optional<CsvRow> row = all.next(); row.isPresent(); row = all.next()) {
      if (links > SheetLimits.LINKS) {
        return;
      }
      if (brokenQuotation(row.get(), header) || row.get().isBlank()) {
        continue;
      }
      Optional<SheetRow> whole = shape.row(row.get());
      whole.ifPresent(rows::add);
      count(row.get(), whole.map(reader::read).map(RowValues::combinations).orElse(1L));
    }
  }

  private void count(CsvRow row, long combinations) {
    links += combinations;
    if (links > SheetLimits.LINKS) {
      mistakes.add(
          row.first().line(),
          row.first().column(),
          "sheet.links",
          Integer.toString(row.number()),
          Integer.toString(SheetLimits.LINKS),
          Long.toString(combinations));
    }
  }

  private boolean brokenQuotation(CsvRow row, SheetHeader header) {
    row.fault()
        .ifPresent(
            key -> {
              int last = row.cells().size() - 1;
              SheetCell cell = row.cells().get(last).cell();
              mistakes.add(
                  cell.line(),
                  cell.column(),
                  key,
                  Integer.toString(row.number()),
                  header.shown(last),
                  Integer.toString(cell.line()),
                  Integer.toString(cell.column()));
            });
    return row.fault().isPresent();
  }
}
