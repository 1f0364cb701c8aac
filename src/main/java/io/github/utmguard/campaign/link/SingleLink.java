package io.github.utmguard.campaign.link;

import io.github.utmguard.campaign.sheet.CampaignEntry;
import io.github.utmguard.campaign.sheet.SheetColumn;
import io.github.utmguard.campaign.sheet.SheetRow;
import io.github.utmguard.campaign.sheet.UtmValues;
import java.util.List;
import java.util.Optional;

/**
 * The parts of one link that is built without a sheet; all as somebody typed them.
 *
 * @param source the value of {@code utm_source}
 * @param medium the value of {@code utm_medium}
 * @param campaign the value of {@code utm_campaign}
 * @param term the value of {@code utm_term}, which may be missing
 * @param content the value of {@code utm_content}, which may be missing
 * @param landingPage where it leads: an address or a path in the site
 */
public record SingleLink(
    Optional<String> source,
    Optional<String> medium,
    Optional<String> campaign,
    Optional<String> term,
    Optional<String> content,
    Optional<String> landingPage) {

  public SingleLink {
    source = trimmed(source);
    medium = trimmed(medium);
    campaign = trimmed(campaign);
    term = trimmed(term);
    content = trimmed(content);
    landingPage = trimmed(landingPage);
  }

  private static Optional<String> trimmed(Optional<String> value) {
    return value.map(String::strip).filter(text -> !text.isEmpty());
  }

  /**
   * Builds the link; the entry that it is built from stands in no row (number 0).
   *
   * @throws LinkRefusedException if a part is missing, or as {@link LinkBuilder#build} says
   */
  public BuiltLink build(LinkBuilder builder) throws LinkRefusedException {
    UtmValues values =
        new UtmValues(source.orElse(""), medium.orElse(""), campaign.orElse(""), term, content);
    CampaignEntry entry =
        new CampaignEntry(
            new SheetRow(0, List.of()),
            landingPage.orElse(""),
            values,
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    require(source, entry, SheetColumn.UTM_SOURCE);
    require(medium, entry, SheetColumn.UTM_MEDIUM);
    require(campaign, entry, SheetColumn.UTM_CAMPAIGN);
    require(landingPage, entry, SheetColumn.LANDING_PAGE);
    return builder.build(entry);
  }

  private static void require(Optional<String> value, CampaignEntry entry, SheetColumn column)
      throws LinkRefusedException {
    if (value.isEmpty()) {
      throw new LinkRefusedException(entry, column, "link.missing");
    }
  }
}
