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
      if (column.isRequired() && columns.containsKey(column)) {
        add(row, column, "sheet.empty", column.example());
      }
      return List.of();
    }
    if (text.length() > SheetLimits.CELL) {
      add(row, column, "sheet.long-cell", number(text.length()), number(SheetLimits.CELL));
      return List.of();
    }
    List<String> values = new ArrayList<>();
    for (String part : column.isSeveral() ? PipeSplit.of(text) : List.of(oneLine(text))) {
      String value = Blank.trim(part);
      if (value.isEmpty()) {
        add(row, column, "sheet.empty-part", Shown.of(text), column.example());
        return List.of();
      }
      ValueCheck.fault(column, value)
          .ifPresentOrElse(
              fault -> add(row, column, fault.key(), fault.shown(), column.example()),
              () -> values.add(value));
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

  private String text(SheetRow row, SheetColumn column) {
    Integer index = columns.get(column);
    return index == null ? "" : Blank.trim(row.cells().get(index).text());
  }

  /** A name may be broken into lines in a narrow cell. */
  private static String oneLine(String text) {
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

  /** Messages name row and column first. */
  private void add(SheetRow row, SheetColumn column, String key, String... arguments) {
    int index = columns.get(column);
    SheetCell cell = row.cells().get(index);
    String[] all = new String[arguments.length + 2];
    all[0] = number(row.number());
    all[1] = Shown.of(Blank.trim(header.get(index)));
    System.arraycopy(arguments, 0, all, 2, arguments.length);
    mistakes.add(cell.line(), cell.column(), key, all);
  }
}
