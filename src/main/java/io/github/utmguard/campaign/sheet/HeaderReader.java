package io.github.utmguard.campaign.sheet;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the names of the columns, each of which is known, passed through, or mistaken. */
final class HeaderReader {
  private final CsvRow row;
  private final String other;
  private final SheetMistakes mistakes;
  private final Map<SheetColumn, Integer> columns = new EnumMap<>(SheetColumn.class);
  private final Set<SheetColumn> meant = EnumSet.noneOf(SheetColumn.class);

  HeaderReader(CsvRow row, char separator, SheetMistakes mistakes) {
    this.row = row;
    this.other = separator == ';' ? "," : ";";
    this.mistakes = mistakes;
  }

  /** The header; without any known column where there is none. */
  SheetHeader read() {
    List<CsvCell> cells = row.cells().subList(0, row.filled());
    for (int i = 0; i < cells.size(); i++) {
      int index = i;
      HeaderName.of(cells.get(i).text()).exact().ifPresent(c -> columns.putIfAbsent(c, index));
    }
    if (isNone(cells)) {
      add(row.first(), "sheet.no-header");
    } else {
      judge(cells);
    }
    return new SheetHeader(cells.stream().map(CsvCell::text).toList(), columns);
  }

  private boolean isNone(List<CsvCell> cells) {
    List<HeaderName> names = cells.stream().map(cell -> HeaderName.of(cell.text())).toList();
    return columns.isEmpty()
        && (names.stream().anyMatch(HeaderName::isAddress)
            || names.stream().allMatch(name -> name.near(absent()).isEmpty()));
  }

  private void judge(List<CsvCell> cells) {
    if (row.furtherText()) {
      add(row.first(), "sheet.columns", Integer.toString(SheetLimits.COLUMNS));
    }
    Set<String> names = new HashSet<>();
    for (int i = 0; i < cells.size(); i++) {
      HeaderName name = HeaderName.of(cells.get(i).text());
      if (!name.isEmpty()) {
        judge(cells.get(i).cell(), i, name, !names.add(name.toString()));
      }
    }
    for (SheetColumn column : absent()) {
      if (column.isRequired() && !meant.contains(column)) {
        add(row.first(), "sheet.missing", column.english(), column.norwegian(), column.example());
      }
    }
  }

  private void judge(SheetCell cell, int index, HeaderName name, boolean again) {
    String shown = Shown.of(name.toString());
    if (name.exact().isPresent()) {
      SheetColumn column = name.exact().get();
      if (columns.get(column) != index) {
        add(cell, "sheet.duplicate-known", shown, column.english(), column.norwegian());
      }
    } else if (again) {
      add(cell, "sheet.duplicate", shown);
    } else if (isMixed(name)) {
      add(cell, "sheet.header-mixed", shown, other);
    } else {
      name.near(absent()).ifPresent(known -> mistaken(cell, shown, known));
    }
  }

  private void mistaken(SheetCell cell, String shown, String known) {
    HeaderName.of(known).exact().ifPresent(meant::add);
    add(cell, "sheet.near", shown, known);
  }

  private boolean isMixed(HeaderName name) {
    return name.toString().contains(other)
        && List.of(name.toString().split(other, -1)).stream()
            .anyMatch(part -> HeaderName.of(part).exact().isPresent());
  }

  /** A name that resembles a column that is there too is another column's. */
  private Set<SheetColumn> absent() {
    Set<SheetColumn> absent = EnumSet.allOf(SheetColumn.class);
    absent.removeAll(columns.keySet());
    return absent;
  }

  /** Messages name the row first. */
  private void add(SheetCell cell, String key, String... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = Integer.toString(row.number());
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    mistakes.add(cell.line(), cell.column(), key, all);
  }
}
