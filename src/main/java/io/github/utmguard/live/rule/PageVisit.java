package io.github.utmguard.live.rule;

import io.github.utmguard.live.http.Trail;
import io.github.utmguard.live.pages.LivePage;

/**
 * The visit of a page.
 *
 * @param page what was asked for
 * @param trail what came of it, without bodies
 * @param own whether it ended on a host of the company
 */
public record PageVisit(LivePage page, Trail trail, boolean own) {}
