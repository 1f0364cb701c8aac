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
 * does not know are kept as they are; but one whose name is nearly that of a known column, which
 * the sheet lacks, is a mistake. A day means the calendar's day, without any time zone; both ends
 * of a period belong to it.
 *
 * <p>In landing page and UTM columns {@code |} separates values, except inside placeholders of ad
 * platforms and mail tools; an address that holds this sign itself writes {@code %7C}. Line breaks
 * within a name become spaces. A quotation mark that is never closed ends the reading: the mistake
 * tells where it stands.
 *
 * <p>A sheet has at most 64 MiB, 100 columns and 100,000 links; a cell 32,767 characters, and each
 * value of a known column 2,000, in UTF-16 units.
 */
public final class SheetReader {
  private final String path;
  private final SheetMistakes mistakes = new SheetMistakes();
  private final List<SheetRow> rows = new ArrayList<>();
  private final List<RowValues> values = new ArrayList<>();
  private long links;
  private long characters;

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
    return new CampaignSheet(path, separator, header.names(), header.columns(), rows, entries());
  }

  /** None of a sheet with mistakes, which may be that there are too many. */
  private List<CampaignEntry> entries() {
    List<CampaignEntry> entries = new ArrayList<>();
    if (mistakes.isEmpty()) {
      values.forEach(row -> entries.addAll(row.combined()));
    }
    return entries;
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
      if (links > SheetLimits.LINKS || characters > SheetLimits.CHARACTERS) {
        return;
      }
      if (brokenQuotation(row.get(), header) || row.get().isBlank()) {
        continue;
      }
      Optional<RowValues> whole = shape.row(row.get()).map(reader::read);
      whole.ifPresent(this::add);
      count(row.get(), whole.map(RowValues::combinations).orElse(1L));
    }
  }

  private void add(RowValues row) {
    rows.add(row.row());
    values.add(row);
  }

  private void count(CsvRow row, long combinations) {
    links += combinations;
    characters += combinations * row.characters();
    if (links > SheetLimits.LINKS || characters > SheetLimits.CHARACTERS) {
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
