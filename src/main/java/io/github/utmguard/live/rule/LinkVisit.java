package io.github.utmguard.live.rule;

import io.github.utmguard.finding.Location;
import io.github.utmguard.live.http.Trail;
import io.github.utmguard.url.Url;

/**
 * The visit of an address with UTM parameters.
 *
 * @param kind whose address it is
 * @param place where it is written
 * @param link the address
 * @param trail what came of it, without bodies
 * @param own whether it ended on a host of the company
 * @param tagged whether it ended on a page with the tag
 */
public record LinkVisit(
    Kind kind, Location place, Url link, Trail trail, boolean own, boolean tagged) {

  /** Whose address it is. */
  public enum Kind {
    /** A link of the campaign sheet. */
    CAMPAIGN,
    /** Another spelling of the site's address, which people and ad platforms use. */
    VARIANT
  }
}
