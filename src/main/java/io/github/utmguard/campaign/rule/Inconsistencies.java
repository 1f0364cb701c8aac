package io.github.utmguard.campaign.rule;

import io.github.utmguard.campaign.sheet.SheetColumn;
import io.github.utmguard.campaign.sheet.SheetRow;
import io.github.utmguard.finding.Message;
import io.github.utmguard.utm.UtmPolicy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares the values of each column across the sheet. */
final class Inconsistencies {
  /** Those that name things: a misspelt one is not told from another by a list. */
  private static final Set<SheetColumn> NAMES =
      Set.of(SheetColumn.UTM_SOURCE, SheetColumn.UTM_CAMPAIGN);

  private final UtmPolicy policy;
  private final SheetPlaces places;
  private final Separators separators;
  private final List<Inconsistency> found = new ArrayList<>();

  /** The values of a column that something is said of already. */
  private final Set<String> judged = new HashSet<>();

  private Inconsistencies(UtmPolicy policy, SheetPlaces places, Separators separators) {
    this.policy = policy;
    this.places = places;
    this.separators = separators;
  }

  static List<Inconsistency> of(
      Map<SheetColumn, List<Usage>> usages, UtmPolicy policy, SheetPlaces places) {
    Inconsistencies all = new Inconsistencies(policy, places, Separators.of(usages, policy));
    usages.forEach(all::compare);
    return all.found;
  }

  private void compare(SheetColumn column, List<Usage> usages) {
    judged.clear();
    Map<String, List<Usage>> spellings = new LinkedHashMap<>();
    for (Usage usage : usages) {
      spellings
          .computeIfAbsent(Spelling.key(column, usage.value()), any -> new ArrayList<>(1))
          .add(usage);
    }
    spellings.values().stream()
        .filter(same -> same.size() > 1)
        .forEach(same -> spellings(column, same));
    if (NAMES.contains(column)) {
      misspellings(column, usages);
    }
    if (policy.separator().isEmpty() && separators.example().isPresent()) {
      separators(column, usages);
    }
  }

  private void spellings(SheetColumn column, List<Usage> same) {
    Usage right = right(column, same);
    String word = isClean(right.value()) ? right.value() : Spelling.lower(right.value());
    for (Usage usage : same) {
      if (!usage.value().equals(right.value())) {
        boolean synonym = !Spelling.plain(usage.value()).equals(Spelling.plain(right.value()));
        add(
            column,
            usage,
            Message.of(
                synonym ? "campaign-inconsistent.synonym" : "campaign-inconsistent.spelling",
                places.header(column),
                usage.value(),
                right.value(),
                right.firstRow()),
            word);
      }
    }
  }

  /** What the policy lists, else what no other rule would object to, else the commonest. */
  private Usage right(SheetColumn column, Collection<Usage> same) {
    Set<String> listed =
        switch (column) {
          case UTM_SOURCE -> policy.sources();
          case UTM_MEDIUM -> policy.mediums();
          default -> Set.of();
        };
    return same.stream()
        .min(
            Comparator.comparing((Usage usage) -> !listed.contains(usage.value()))
                .thenComparing(usage -> !isClean(usage.value()))
                .thenComparing(usage -> -usage.count()))
        .orElseThrow();
  }

  private boolean isClean(String value) {
    return value.equals(Spelling.lower(value))
        && value.chars().noneMatch(Spelling::isSpace)
        && !separators.isWrong(value);
  }

  private void misspellings(SheetColumn column, List<Usage> usages) {
    List<Usage> others = usages.stream().filter(usage -> !judged.contains(usage.value())).toList();
    Misspellings misspellings = new Misspellings(others);
    for (Usage usage : others) {
      Optional<Usage> meant = misspellings.meant(usage);
      meant.ifPresent(
          right ->
              add(
                  column,
                  usage,
                  Message.of(
                      "campaign-inconsistent.misspelt",
                      places.header(column),
                      usage.value(),
                      right.value(),
                      right.firstRow()),
                  right.value()));
    }
  }

  private void separators(SheetColumn column, List<Usage> usages) {
    for (Usage usage : usages) {
      // How the usual mediums are spelt is not for the sheet to say.
      boolean usual = Separators.isUsual(column, usage.value(), policy);
      if (!usual && !judged.contains(usage.value()) && separators.isWrong(usage.value())) {
        Usage example = separators.example().orElseThrow();
        add(
            column,
            usage,
            Message.of(
                "campaign-inconsistent.separators",
                places.header(column),
                usage.value(),
                String.valueOf(separators.wrong()),
                String.valueOf(separators.right()),
                example.value(),
                example.firstRow()),
            separators.corrected(usage.value()));
      }
    }
  }

  private void add(SheetColumn column, Usage usage, Message message, String right) {
    judged.add(usage.value());
    Message fix = Message.of("campaign-inconsistent.fix", right);
    for (SheetRow row : usage.rows()) {
      CampaignFault fault =
          new CampaignFault(
              places.of(row, column), Optional.empty(), message, fix, Optional.empty());
      found.add(new Inconsistency(row.number(), column, usage.value(), fault));
    }
  }
}
