package io.github.utmguard.campaign.rule;

import io.github.utmguard.campaign.link.BuiltLink;
import io.github.utmguard.campaign.sheet.SheetColumn;
import io.github.utmguard.campaign.sheet.SheetRow;
import io.github.utmguard.campaign.sheet.UtmValues;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A value of a column, and the rows that have it.
 *
 * @param value as the sheet has it, without what mail tools replace
 * @param rows each once, in their order; at least one
 */
record Usage(String value, List<SheetRow> rows) {

  /** The columns whose values are compared. */
  private static final List<SheetColumn> COLUMNS =
      List.of(
          SheetColumn.UTM_SOURCE,
          SheetColumn.UTM_MEDIUM,
          SheetColumn.UTM_CAMPAIGN,
          SheetColumn.UTM_CONTENT);

  /** The values of each column that is compared, in the order in which they first occur. */
  static Map<SheetColumn, List<Usage>> byColumn(List<BuiltLink> links) {
    Map<SheetColumn, List<Usage>> usages = new EnumMap<>(SheetColumn.class);
    COLUMNS.forEach(column -> usages.put(column, of(column, links)));
    return usages;
  }

  private static List<Usage> of(SheetColumn column, List<BuiltLink> links) {
    Map<String, Usage> usages = new LinkedHashMap<>();
    for (BuiltLink link : links) {
      String value = value(column, link.entry().values());
      if (!value.isEmpty()) {
        usages.computeIfAbsent(value, any -> new Usage(any, new ArrayList<>(1))).add(link);
      }
    }
    return usages.values().stream()
        .filter(usage -> !Spelling.holdsPlaceholder(usage.value()))
        .toList();
  }

  private static String value(SheetColumn column, UtmValues values) {
    return switch (column) {
      case UTM_SOURCE -> values.source();
      case UTM_MEDIUM -> values.medium();
      case UTM_CAMPAIGN -> values.campaign();
      case UTM_CONTENT -> values.content().orElse("");
      default -> throw new IllegalArgumentException(column.english());
    };
  }

  private void add(BuiltLink link) {
    SheetRow row = link.entry().row();
    // The links of a row follow each other.
    if (rows.isEmpty() || rows.get(rows.size() - 1).number() != row.number()) {
      rows.add(row);
    }
  }

  int count() {
    return rows.size();
  }

  String firstRow() {
    return Integer.toString(rows.get(0).number());
  }
}
