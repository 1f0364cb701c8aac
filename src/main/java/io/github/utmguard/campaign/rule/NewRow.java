package io.github.utmguard.campaign.rule;

import io.github.utmguard.campaign.sheet.CampaignSheet;
import io.github.utmguard.campaign.sheet.SheetColumn;
import io.github.utmguard.url.QueryParameter;
import io.github.utmguard.url.Url;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The row that a sheet would need to give a link, as a line to be pasted into it. */
final class NewRow {
  private NewRow() {}

  static String of(CampaignSheet sheet, Url url) {
    LinkValues values = LinkValues.of(url);
    Map<Integer, String> cells =
        sheet.columns().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getValue, any -> cell(any.getKey(), url, values)));
    String delimiter = String.valueOf(sheet.delimiter());
    return IntStream.range(0, sheet.header().size())
        .mapToObj(i -> quoted(cells.getOrDefault(i, ""), delimiter))
        .collect(Collectors.joining(delimiter));
  }

  private static String cell(SheetColumn column, Url url, LinkValues values) {
    if (column == SheetColumn.LANDING_PAGE) {
      return untagged(url).href();
    }
    return column.isUtm() ? values.value(column) : "";
  }

  private static Url untagged(Url url) {
    return url.withQuery(
        Stream.of(url.query().orElse("").split("&"))
            .filter(piece -> !isUtm(piece))
            .collect(Collectors.joining("&")));
  }

  private static boolean isUtm(String piece) {
    return QueryParameter.parse(piece).stream()
        .anyMatch(parameter -> SheetColumn.ofEnglish(parameter.name()).isPresent());
  }

  /** As RFC 4180, section 2, says. */
  private static String quoted(String cell, String delimiter) {
    boolean plain = !cell.contains(delimiter) && !cell.contains("\"") && !cell.contains("\n");
    return plain ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
  }
}
