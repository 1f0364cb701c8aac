package io.github.utmguard.live;

import io.github.utmguard.finding.Location;
import io.github.utmguard.live.http.HttpFetcher;
import io.github.utmguard.live.http.Trail;
import io.github.utmguard.live.rule.LinkVisit;
import io.github.utmguard.live.rule.LinkVisit.Kind;
import io.github.utmguard.url.Url;

/**
 * Follows addresses with UTM parameters, as whoever clicks does. Thread-safe.
 *
 * @param fetcher asks servers
 * @param views reads what they give
 */
record LinkVisitor(HttpFetcher fetcher, ServedViews views) {
  /** What a variant of the site's address is tried with. */
  private static final String PROBE =
      "utm_source=utm_guard&utm_medium=test&utm_campaign=utm_guard_verify";

  LinkVisit campaign(LiveLinks.Placed placed) {
    return visit(Kind.CAMPAIGN, placed.place(), placed.link().url());
  }

  LinkVisit variant(Url address) {
    return visit(Kind.VARIANT, new Location(address.href(), 1, 1), address.withQuery(PROBE));
  }

  private LinkVisit visit(Kind kind, Location place, Url link) {
    Trail trail = fetcher.fetchFollowing(link);
    boolean own = views.isOwn(trail.last().url());
    boolean tagged = own && trail.success().filter(views::isTagged).isPresent();
    return new LinkVisit(kind, place, link, trail.withoutBody(), own, tagged);
  }
}
