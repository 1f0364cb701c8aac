package io.github.utmguard.campaign.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The values of a row.
 *
 * @param row where they stand
 * @param several of each column that may hold several, those that it holds
 * @param name what people call it
 * @param validFrom the first day on which its links may be used
 * @param validTo the last day on which they may be used
 */
record RowValues(
    SheetRow row,
    Map<SheetColumn, List<String>> several,
    Optional<String> name,
    Optional<LocalDate> validFrom,
    Optional<LocalDate> validTo) {

  private static final List<Optional<String>> NONE = List.of(Optional.empty());

  /** For how many links it stands, without making them. */
  long combinations() {
    long combinations = 1;
    for (List<String> values : several.values()) {
      // Six cells of at most 2^15 characters each could overflow.
      combinations =
          Math.min(combinations, Integer.MAX_VALUE) * Math.max(1, Math.min(values.size(), 1 << 15));
    }
    return combinations;
  }

  /** All combinations; the values of the last column vary fastest. */
  List<CampaignEntry> combined() {
    List<CampaignEntry> entries = new ArrayList<>((int) combinations());
    for (String page : of(SheetColumn.LANDING_PAGE)) {
      for (String source : of(SheetColumn.UTM_SOURCE)) {
        for (String medium : of(SheetColumn.UTM_MEDIUM)) {
          for (String campaign : of(SheetColumn.UTM_CAMPAIGN)) {
            for (Optional<String> term : optional(SheetColumn.UTM_TERM)) {
              for (Optional<String> content : optional(SheetColumn.UTM_CONTENT)) {
                UtmValues values = new UtmValues(source, medium, campaign, term, content);
                entries.add(new CampaignEntry(row, page, values, name, validFrom, validTo));
              }
            }
          }
        }
      }
    }
    return entries;
  }

  private List<String> of(SheetColumn column) {
    return several.getOrDefault(column, List.of());
  }

  private List<Optional<String>> optional(SheetColumn column) {
    List<String> values = of(column);
    return values.isEmpty() ? NONE : values.stream().map(Optional::of).toList();
  }
}
