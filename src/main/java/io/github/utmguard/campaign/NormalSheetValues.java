package io.github.utmguard.campaign;

import io.github.utmguard.campaign.sheet.CampaignSheet;
import io.github.utmguard.campaign.sheet.PipeSplit;
import io.github.utmguard.campaign.sheet.SheetColumn;
import io.github.utmguard.utm.NormalValue;
import io.github.utmguard.utm.Placeholders;
import io.github.utmguard.utm.UsualMediums;
import io.github.utmguard.utm.UtmPolicy;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the values of one sheet should be written. */
final class NormalSheetValues {
  static final List<SheetColumn> COLUMNS =
      Stream.of(SheetColumn.values()).filter(SheetColumn::isUtm).toList();

  private final UtmPolicy policy;
  private final NormalValue values;

  /** Of values that differ in separators only, the spelling that most cells have. */
  private final Map<SheetColumn, Map<String, String>> spellings = new EnumMap<>(SheetColumn.class);

  NormalSheetValues(CampaignSheet sheet, UtmPolicy policy) {
    this.policy = policy;
    this.values = new NormalValue(policy);
    for (SheetColumn column : COLUMNS) {
      if (column != SheetColumn.UTM_TERM) {
        spellings.put(column, spellings(column, sheet));
      }
    }
  }

  private Map<String, String> spellings(SheetColumn column, CampaignSheet sheet) {
    Map<String, Map<String, Integer>> counts = new HashMap<>();
    sheet.rows().stream()
        .flatMap(row -> sheet.cell(row, column).stream())
        .flatMap(cell -> PipeSplit.of(cell.text()).stream())
        .map(part -> values.of(column.english(), part))
        .forEach(
            value ->
                counts
                    .computeIfAbsent(key(value), any -> new LinkedHashMap<>())
                    .merge(value, 1, Integer::sum));
    Map<String, String> commonest = new HashMap<>();
    counts.forEach((key, spelt) -> commonest.put(key, commonest(spelt)));
    return commonest;
  }

  /** The first one of the sheet, where two are as common. */
  private static String commonest(Map<String, Integer> counts) {
    int most = counts.values().stream().max(Comparator.naturalOrder()).orElseThrow();
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() == most)
        .findFirst()
        .orElseThrow()
        .getKey();
  }

  private static String key(String value) {
    return value.replace("_", "").replace("-", "");
  }

  /** A cell's text with each of its values as it should be; white space around them stays. */
  String cell(SheetColumn column, String text) {
    return PipeSplit.of(text).stream()
        .map(part -> part(column, part))
        .collect(Collectors.joining("|"));
  }

  private String part(SheetColumn column, String part) {
    String value = part.strip();
    if (value.isEmpty()) {
      return part;
    }
    if (column == SheetColumn.UTM_MEDIUM && UsualMediums.isKnown(value, policy.mediums())) {
      return part.replace(value, usual(value));
    }
    String normal = values.of(column.english(), value);
    String right = spellings.getOrDefault(column, Map.of()).getOrDefault(key(normal), normal);
    return part.replace(value, right);
  }

  /** Its separators stay: analytics tools know it by its whole name, such as social-network. */
  private String usual(String medium) {
    if (!Placeholders.spans(medium).isEmpty()) {
      return medium;
    }
    return policy.mediums().isEmpty()
        ? medium.toLowerCase(Locale.ROOT)
        : values.of(SheetColumn.UTM_MEDIUM.english(), medium);
  }
}
