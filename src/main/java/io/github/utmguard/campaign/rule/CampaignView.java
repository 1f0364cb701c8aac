package io.github.utmguard.campaign.rule;

import io.github.utmguard.campaign.sheet.CampaignSheet;
import io.github.utmguard.campaign.sheet.SheetColumn;
import io.github.utmguard.utm.UtmLint;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * All campaigns as rules see them: with what several rules need, worked out once. Time is linear in
 * rows and links.
 */
public final class CampaignView {
  private final Campaigns campaigns;
  private final Optional<SheetPlaces> places;
  private final List<LandingCell> landingCells;
  private final Map<SheetColumn, List<Usage>> usages;
  private final List<Inconsistency> inconsistencies;
  private final List<MaterialVerdict> verdicts;
  private final Map<String, List<CampaignFault>> lint;

  /**
   * Looks at campaigns.
   *
   * @param isOn which rules are asked: what one of them leaves to another is left to it only if
   *     that one is asked too
   */
  CampaignView(Campaigns campaigns, Predicate<String> isOn) {
    this.campaigns = campaigns;
    this.places = campaigns.sheet().map(SheetPlaces::new);
    this.landingCells =
        places
            .flatMap(
                known -> campaigns.landings().map(any -> LandingCells.of(campaigns, known, any)))
            .orElse(List.of());
    this.usages = Usage.byColumn(campaigns.links());
    this.inconsistencies =
        places
            .map(known -> Inconsistencies.of(usages, campaigns.policy(), known))
            .orElse(List.of());
    UtmLint utm = new UtmLint(campaigns.policy());
    SheetLint sheetLint =
        new SheetLint(
            campaigns, isOn.test("campaign-inconsistent") ? inconsistencies : List.of(), isOn);
    this.verdicts = MaterialVerdicts.of(campaigns, utm);
    List<Found> found = sheetLint.faults(places, utm);
    found.addAll(MaterialLint.faults(verdicts, isOn));
    this.lint =
        found.stream()
            .collect(
                Collectors.groupingBy(
                    Found::rule, Collectors.mapping(Found::fault, Collectors.toList())));
  }

  Campaigns campaigns() {
    return campaigns;
  }

  Optional<CampaignSheet> sheet() {
    return campaigns.sheet();
  }

  /** Where the cells of the sheet stand; empty without a sheet. */
  Optional<SheetPlaces> places() {
    return places;
  }

  /** The landing pages of the sheet; empty where there is no site at hand. */
  List<LandingCell> landingCells() {
    return landingCells;
  }

  /** The values of a column that is compared; none of others. */
  List<Usage> usages(SheetColumn column) {
    return usages.getOrDefault(column, List.of());
  }

  List<Inconsistency> inconsistencies() {
    return inconsistencies;
  }

  /** What is to be said of each link of the materials. */
  List<MaterialVerdict> verdicts() {
    return verdicts;
  }

  /** What the rules about single addresses find, in the sheet and in materials. */
  List<CampaignFault> lint(String rule) {
    return lint.getOrDefault(rule, List.of());
  }
}
