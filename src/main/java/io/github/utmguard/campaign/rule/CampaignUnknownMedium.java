package io.github.utmguard.campaign.rule;

import io.github.utmguard.campaign.sheet.SheetColumn;
import io.github.utmguard.finding.Message;
import io.github.utmguard.utm.UsualMediums;
import io.github.utmguard.utm.UtmPolicy;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds values of utm_medium that reports by channel do not know. */
final class CampaignUnknownMedium implements CampaignRule {
  /** So many of the usual ones are those that SuperOffice's documentation uses. */
  private static final int MOST_NAMED = 10;

  @Override
  public List<CampaignFault> check(CampaignView view) {
    return view.places().map(places -> faults(view, places)).orElse(List.of());
  }

  private static List<CampaignFault> faults(CampaignView view, SheetPlaces places) {
    UtmPolicy policy = view.campaigns().policy();
    // One that is to be written otherwise is not looked at as it is.
    Set<String> judged =
        view.inconsistencies().stream()
            .filter(any -> any.column() == SheetColumn.UTM_MEDIUM)
            .map(Inconsistency::value)
            .collect(Collectors.toSet());
    return view.usages(SheetColumn.UTM_MEDIUM).stream()
        .filter(
            usage ->
                !judged.contains(usage.value())
                    && !UsualMediums.isKnown(usage.value(), policy.mediums()))
        .flatMap(usage -> faults(usage, policy, places))
        .toList();
  }

  private static Stream<CampaignFault> faults(Usage usage, UtmPolicy policy, SheetPlaces places) {
    boolean listed = !policy.mediums().isEmpty();
    Message message =
        Message.of(
            listed ? "campaign-unknown-medium.listed" : "campaign-unknown-medium.usual",
            places.header(SheetColumn.UTM_MEDIUM),
            usage.value());
    Message fix = fix(usage.value(), policy);
    return usage.rows().stream()
        .map(
            row ->
                new CampaignFault(
                    places.of(row, SheetColumn.UTM_MEDIUM),
                    Optional.empty(),
                    message,
                    fix,
                    Optional.empty()));
  }

  private static Message fix(String value, UtmPolicy policy) {
    return UsualMediums.nearest(value, policy.mediums())
        .map(nearest -> Message.of("campaign-unknown-medium.fix-nearest", nearest))
        .orElseGet(() -> Message.of("campaign-unknown-medium.fix", String.join(", ", all(policy))));
  }

  /** Enough to choose from; the documentation has them all. */
  private static List<String> all(UtmPolicy policy) {
    return (policy.mediums().isEmpty()
            ? UsualMediums.list().stream()
            : policy.mediums().stream().sorted())
        .limit(MOST_NAMED)
        .toList();
  }
}
