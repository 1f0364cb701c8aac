package io.github.utmguard.campaign.rule;

import io.github.utmguard.campaign.link.BuiltLink;
import io.github.utmguard.campaign.material.MaterialLink;
import io.github.utmguard.finding.Location;
import io.github.utmguard.finding.Message;
import io.github.utmguard.utm.UtmFault;
import java.util.List;
import java.util.Optional;

/**
 * What a link of a material is.
 *
 * @param link the link
 * @param kind what it is to the sheet: one cause is one finding
 * @param row the row's link that it is, or almost is, or, where it is untagged, one that it could
 *     be
 * @param faults what is wrong with its address alone
 */
record MaterialVerdict(
    MaterialLink link, Kind kind, Optional<BuiltLink> row, List<UtmFault> faults) {

  /** What a link is to the sheet. */
  enum Kind {
    /** Without UTM parameters. */
    UNTAGGED,
    /** Its parameters are written so that they do not arrive, which is to be mended first. */
    BROKEN,
    /** A row's link. */
    LISTED,
    /** Almost a row's link. */
    ALTERED,
    /** Far from every row's link. */
    UNLISTED,
    /** Tagged, and there is no sheet that it should be in. */
    TAGGED
  }

  CampaignFault fault(Message message, Message fix) {
    return new CampaignFault(place(), Optional.of(link.written()), message, fix, Optional.empty());
  }

  Location place() {
    return new Location(link.file(), link.line(), link.column());
  }
}
