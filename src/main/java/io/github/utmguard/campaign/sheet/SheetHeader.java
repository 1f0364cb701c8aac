package io.github.utmguard.campaign.sheet;

import java.util.List;
import java.util.Map;

/**
 * The names of the columns.
 *
 * @param names as written
 * @param columns at which index the known ones stand
 */
record SheetHeader(List<String> names, Map<SheetColumn, Integer> columns) {
  SheetHeader {
    names = List.copyOf(names);
    columns = Map.copyOf(columns);
  }

  /** The name of the column at an index, or the number of a column that has none. */
  String shown(int index) {
    String name = index < names.size() ? Shown.of(Blank.trim(names.get(index))) : "";
    return name.isEmpty() ? Integer.toString(index + 1) : name;
  }
}
