package io.github.utmguard.campaign.rule;

import io.github.utmguard.campaign.landing.Landings;
import io.github.utmguard.campaign.link.BuiltLink;
import io.github.utmguard.campaign.sheet.SheetColumn;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The landing pages of a sheet, each once for each row. */
final class LandingCells {
  private LandingCells() {}

  static List<LandingCell> of(Campaigns campaigns, SheetPlaces places, Landings landings) {
    List<LandingCell> cells = new ArrayList<>();
    Set<String> ofRow = new HashSet<>();
    int number = 0;
    String header = places.header(SheetColumn.LANDING_PAGE);
    for (BuiltLink link : campaigns.links()) {
      var row = link.entry().row();
      if (row.number() != number) {
        // The links of a row follow each other.
        number = row.number();
        ofRow.clear();
      }
      if (ofRow.add(link.entry().landingPage())) {
        cells.add(
            new LandingCell(
                places.of(row, SheetColumn.LANDING_PAGE),
                header,
                link,
                landings.of(link.landingPage())));
      }
    }
    return cells;
  }
}
