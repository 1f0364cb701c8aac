package io.github.utmguard.campaign.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the values of rows that have as many cells as the header. */
final class RowReader {
  private final List<String> header;
  private final Map<SheetColumn, Integer> columns;
  private final SheetMistakes mistakes;

  RowReader(List<String> header, Map<SheetColumn, Integer> columns, SheetMistakes mistakes) {
    this.header = header;
    this.columns = columns;
    this.mistakes = mistakes;
  }

  /** The row's values; what is mistaken is left out of them. */
  RowValues read(SheetRow row) {
    List<SheetCell> cells = row.cells();
    for (int i = 0; i < cells.size(); i++) {
      int length = cells.get(i).text().length();
      if (length > SheetLimits.CELL) {
        add(row, i, "sheet.long-cell", number(length), number(SheetLimits.CELL));
      }
    }
    Map<SheetColumn, List<String>> several = new EnumMap<>(SheetColumn.class);
    for (SheetColumn column : SheetColumn.values()) {
      if (column.isSeveral()) {
        several.put(column, values(row, column));
      }
    }
    Optional<String> name = values(row, SheetColumn.NAME).stream().findFirst();
    Optional<LocalDate> from = date(row, SheetColumn.VALID_FROM);
    Optional<LocalDate> to = date(row, SheetColumn.VALID_TO);
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      add(row, SheetColumn.VALID_TO, "sheet.period", to.get().toString(), from.get().toString());
    }
    return new RowValues(row, several, name, from, to);
  }

  private List<String> values(SheetRow row, SheetColumn column) {
    String text = text(row, column);
    if (text.isEmpty()) {
      if (column.isRequired() && isBlank(row, column)) {
        add(row, column, "sheet.empty", column.example());
      }
      return List.of();
    }
    List<String> parts = column.isSeveral() ? PipeSplit.of(text) : List.of(oneLine(text));
    List<String> values = new ArrayList<>(parts.size());
    for (String part : parts) {
      String value = Blank.trim(part);
      if (value.isEmpty()) {
        add(row, column, "sheet.empty-part", Shown.of(text), column.example());
        return List.of();
      }
      Optional<ValueCheck.Fault> fault = ValueCheck.fault(column, value);
      if (fault.isEmpty()) {
        values.add(value);
      } else {
        add(row, column, fault.get().key(), fault.get().shown(), column.example());
      }
    }
    return values;
  }

  private Optional<LocalDate> date(SheetRow row, SheetColumn column) {
    String text = text(row, column);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      Optional<LocalDate> date = SheetDate.of(text);
      if (date.isEmpty()) {
        add(row, column, "sheet.date", Shown.of(text));
      }
      return date;
    } catch (DateTimeException e) {
      add(row, column, "sheet.no-such-day", Shown.of(text));
      return Optional.empty();
    }
  }

  private boolean isBlank(SheetRow row, SheetColumn column) {
    Integer index = columns.get(column);
    return index != null && Blank.is(row.cells().get(index).text());
  }

  private String text(SheetRow row, SheetColumn column) {
    Integer index = columns.get(column);
    String text = index == null ? "" : row.cells().get(index).text();
    return text.length() > SheetLimits.CELL ? "" : Blank.trim(text);
  }

  /** A name may be broken into lines in a narrow cell. */
  private static String oneLine(String text) {
    if (text.indexOf('\n') < 0 && text.indexOf('\r') < 0 && text.indexOf('\t') < 0) {
      return text;
    }
    StringBuilder line = new StringBuilder();
    for (String part : text.split("[\r\n\t]", -1)) {
      String word = Blank.trim(part);
      line.append(line.isEmpty() || word.isEmpty() ? "" : " ").append(word);
    }
    return line.toString();
  }

  private static String number(int number) {
    return Integer.toString(number);
  }

  private void add(SheetRow row, SheetColumn column, String key, String... arguments) {
    add(row, columns.get(column), key, arguments);
  }

  /** Messages name row and column first. */
  private void add(SheetRow row, int index, String key, String... arguments) {
    SheetCell cell = row.cells().get(index);
    String[] all = new String[arguments.length + 2];
    all[0] = number(row.number());
    all[1] = Shown.of(Blank.trim(header.get(index)));
    System.arraycopy(arguments, 0, all, 2, arguments.length);
    mistakes.add(cell.line(), cell.column(), key, all);
  }
}
