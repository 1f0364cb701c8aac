package io.github.utmguard.page;

import io.github.utmguard.utm.UtmPolicy;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What links with UTM parameters are judged by.
 *
 * @param campaigns how campaign links should be
 * @param ownHosts further hosts of the site's company, in lower case
 * @param campaignPages by their paths, the pages on which links within the site may carry UTM
 *     parameters
 */
public record LinkPolicy(
    UtmPolicy campaigns, Set<String> ownHosts, Predicate<String> campaignPages) {

  /** What holds where nobody says otherwise. */
  public static final LinkPolicy DEFAULT =
      new LinkPolicy(UtmPolicy.DEFAULT, Set.of(), path -> false);
}
