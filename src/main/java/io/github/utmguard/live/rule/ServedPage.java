package io.github.utmguard.live.rule;

import io.github.utmguard.csp.ContentSecurityPolicies;
import io.github.utmguard.csp.Origin;
import io.github.utmguard.page.PageView;
import java.util.Optional;

/**
 * A page as its server gave it.
 *
 * @param view what was found on it
 * @param policies the Content Security Policies of the response's headers
 * @param taggedAsBuilt whether the same page of the built site carries the tag; false where there
 *     is no such page
 */
public record ServedPage(PageView view, ContentSecurityPolicies policies, boolean taggedAsBuilt) {

  /** What {@code 'self'} means on the page. */
  Optional<Origin> origin() {
    return view.address().origin().map(Origin::parse);
  }
}
