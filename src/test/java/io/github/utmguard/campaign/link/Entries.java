package io.github.utmguard.campaign.link;

import io.github.utmguard.campaign.sheet.CampaignEntry;
import io.github.utmguard.campaign.sheet.SheetRow;
import io.github.utmguard.campaign.sheet.UtmValues;
import java.util.List;
import java.util.Optional;

/** Rows of a sheet as tests need them. */
final class Entries {
  private Entries() {}

  static CampaignEntry of(String landingPage, UtmValues values) {
    return new CampaignEntry(
        new SheetRow(7, List.of()),
        landingPage,
        values,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** With a campaign of its own and the shortest other values. */
  static CampaignEntry of(String landingPage, String campaign) {
    return of(landingPage, new UtmValues("s", "m", campaign, Optional.empty(), Optional.empty()));
  }
}
