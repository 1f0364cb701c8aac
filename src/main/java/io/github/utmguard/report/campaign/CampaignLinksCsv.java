package io.github.utmguard.report.campaign;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.utmguard.campaign.link.BuiltLink;
import io.github.utmguard.campaign.sheet.CampaignEntry;
import io.github.utmguard.campaign.sheet.CampaignSheet;
import io.github.utmguard.campaign.sheet.SheetColumn;
import io.github.utmguard.report.Utf8Writer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Writes {@code campaign-links.csv}: the sheet's columns, and {@code link}, with one line for each
 * link. Columns that the plugin does not know are passed through.
 *
 * <p>UTF-8 with a byte order mark, without which Excel takes it for Windows-1252, lines that end as
 * RFC 4180 says, in CR LF, and the sheet's own delimiter. Cells are {@link SpreadsheetText}. A
 * column of the sheet that is called {@code link} already, as in a file of this kind that became
 * the sheet, is the one that holds the links.
 */
final class CampaignLinksCsv {
  static final String BYTE_ORDER_MARK = "\uFEFF";

  private static final String LINE_END = "\r\n";

  /** The name of the column that this file adds. */
  private static final String LINK = "link";

  /** What separates several values of a cell. */
  private static final char SEVERAL = '|';

  private final CampaignSheet sheet;
  private final Map<Integer, SheetColumn> known = new TreeMap<>();
  private final int linkColumn;

  CampaignLinksCsv(CampaignSheet sheet) {
    this.sheet = sheet;
    sheet.columns().forEach((column, index) -> known.put(index, column));
    this.linkColumn =
        IntStream.range(0, sheet.header().size())
            .filter(index -> sheet.header().get(index).strip().equalsIgnoreCase(LINK))
            .findFirst()
            .orElse(sheet.header().size());
  }

  /** Writes the file of these lines. */
  static void write(List<String> lines, OutputStream out) throws IOException {
    Writer writer = new Utf8Writer(out);
    writer.write(BYTE_ORDER_MARK);
    for (String line : lines) {
      writer.write(line);
      writer.write(LINE_END);
    }
    writer.flush();
  }

  /** The header's line, and then each link's, without their line ends. */
  List<String> lines(List<BuiltLink> links) {
    List<String> lines = new ArrayList<>(links.size() + 1);
    StringWriter text = new StringWriter();
    CsvWriter csv = csv(text);
    lines.add(line(csv, text, header()));
    links.forEach(link -> lines.add(line(csv, text, cells(link))));
    return lines;
  }

  private static String line(CsvWriter csv, StringWriter text, List<String> cells) {
    try {
      csv.writeRecord(cells).flush();
    } catch (IOException e) {
      throw new UncheckedIOException("Memory does not fail", e);
    }
    String line = text.getBuffer().substring(0, text.getBuffer().length() - LINE_END.length());
    text.getBuffer().setLength(0);
    return line;
  }

  private CsvWriter csv(Writer writer) {
    return CsvWriter.builder()
        .fieldSeparator(sheet.delimiter())
        .lineDelimiter(LineDelimiter.CRLF)
        .bufferSize(0)
        .build(writer);
  }

  private List<String> header() {
    List<String> header = new ArrayList<>(sheet.header());
    if (linkColumn == header.size()) {
      header.add(LINK);
    }
    return header.stream().map(SpreadsheetText::of).toList();
  }

  private List<String> cells(BuiltLink link) {
    CampaignEntry entry = link.entry();
    List<String> cells = new ArrayList<>();
    for (int index = 0; index < sheet.header().size(); index++) {
      String written = entry.row().cells().get(index).text();
      SheetColumn column = known.get(index);
      boolean one = column == null || written.indexOf(SEVERAL) < 0;
      cells.add(SpreadsheetText.of(one ? written : value(entry, column)));
    }
    String text = SpreadsheetText.of(link.text());
    if (linkColumn == cells.size()) {
      cells.add(text);
    } else {
      cells.set(linkColumn, text);
    }
    return cells;
  }

  /** The one of a cell's values that the link was built from. */
  private static String value(CampaignEntry entry, SheetColumn column) {
    return switch (column) {
      case LANDING_PAGE -> entry.landingPage();
      case NAME -> entry.name().orElse("");
      case VALID_FROM -> date(entry.validFrom());
      case VALID_TO -> date(entry.validTo());
      case UTM_SOURCE, UTM_MEDIUM, UTM_CAMPAIGN, UTM_TERM, UTM_CONTENT ->
          entry.values().byName().getOrDefault(column.english(), "");
    };
  }

  private static String date(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }
}
