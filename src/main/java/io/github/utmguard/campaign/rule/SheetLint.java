package io.github.utmguard.campaign.rule;

import io.github.utmguard.campaign.link.BuiltLink;
import io.github.utmguard.campaign.sheet.SheetColumn;
import io.github.utmguard.finding.Location;
import io.github.utmguard.finding.Message;
import io.github.utmguard.utm.UtmFault;
import io.github.utmguard.utm.UtmLint;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Runs the rules about single addresses over the links of a sheet. */
final class SheetLint {
  private record Value(int row, SheetColumn column, String value) {}

  private record Said(Location place, Message message) {}

  private final Campaigns campaigns;
  private final Set<Said> said = new HashSet<>();
  private final Set<Value> inconsistent = new HashSet<>();
  private final boolean comparesSeparators;
  private final PlainLink plain;

  /**
   * Leaves out what is said of a value by comparing it with others.
   *
   * @param inconsistencies those that are reported
   */
  SheetLint(Campaigns campaigns, List<Inconsistency> inconsistencies, Predicate<String> isOn) {
    this.campaigns = campaigns;
    this.plain = new PlainLink(campaigns.policy());
    this.comparesSeparators =
        isOn.test("campaign-inconsistent") && campaigns.policy().separator().isEmpty();
    inconsistencies.forEach(
        any -> inconsistent.add(new Value(any.row(), any.column(), any.value())));
  }

  /** One for each cell and message, however many of a row's combinations have it. */
  List<Found> faults(Optional<SheetPlaces> places, UtmLint utm) {
    List<Found> found = new ArrayList<>();
    places.ifPresent(known -> campaigns.links().forEach(link -> add(link, known, utm, found)));
    return found;
  }

  private void add(BuiltLink link, SheetPlaces places, UtmLint utm, List<Found> found) {
    if (plain.isPlain(link.url())) {
      return;
    }
    for (UtmFault fault : utm.lint(link.url())) {
      Location place = places.of(link.entry().row(), column(link, fault));
      if (!isSaidOtherwise(link, fault) && said.add(new Said(place, fault.message()))) {
        Optional<String> url = Optional.of(link.text());
        found.add(
            new Found(
                fault.rule(),
                new CampaignFault(place, url, fault.message(), fault.fix(), fault.atMost())));
      }
    }
  }

  private boolean isSaidOtherwise(BuiltLink link, UtmFault fault) {
    if (!fault.rule().equals(UtmFaults.NAMING)) {
      return false;
    }
    return (comparesSeparators && UtmFaults.isOtherSeparator(fault))
        || UtmFaults.column(fault)
            .map(column -> new Value(link.entry().row().number(), column, UtmFaults.value(fault)))
            .filter(inconsistent::contains)
            .isPresent();
  }

  /** Parameters that the landing page brings along are faults of its cell. */
  private static SheetColumn column(BuiltLink link, UtmFault fault) {
    return UtmFaults.column(fault)
        .filter(column -> !link.entry().landingPage().contains(column.english()))
        .orElse(SheetColumn.LANDING_PAGE);
  }
}
