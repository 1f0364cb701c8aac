package io.github.utmguard.campaign.rule;

import io.github.utmguard.campaign.sheet.SheetColumn;
import io.github.utmguard.url.QueryParameter;
import io.github.utmguard.url.Url;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What tells campaign links apart, whatever the order of their parameters.
 *
 * @param page the landing page, as {@link LandingKey} knows it
 * @param utm the UTM parameters that have a value, decoded; of one that stands twice the first
 * @param others the other parameters of the query
 */
record LinkValues(String page, Map<SheetColumn, String> utm, List<QueryParameter> others) {
  /** The columns of the parameters that SuperOffice stores. */
  static final List<SheetColumn> COLUMNS =
      Stream.of(SheetColumn.values()).filter(SheetColumn::isUtm).toList();

  static LinkValues of(Url url) {
    Map<SheetColumn, String> utm = new EnumMap<>(SheetColumn.class);
    List<QueryParameter> others = new ArrayList<>();
    for (QueryParameter parameter : url.queryParameters()) {
      SheetColumn column = column(parameter.name());
      if (column == null) {
        others.add(parameter);
      } else if (!parameter.value().isEmpty()) {
        utm.putIfAbsent(column, parameter.value());
      }
    }
    return new LinkValues(LandingKey.of(url), utm, others);
  }

  private static SheetColumn column(String name) {
    for (SheetColumn column : COLUMNS) {
      if (column.english().equals(name)) {
        return column;
      }
    }
    return null;
  }

  /** The parameter's value; the empty text where it is left out. */
  String value(SheetColumn column) {
    return utm.getOrDefault(column, "");
  }

  /** As a query shows them, so that it reads the same in every language. */
  String shown(List<SheetColumn> columns) {
    return String.join(
        "&", columns.stream().map(column -> column.english() + "=" + value(column)).toList());
  }
}
