package io.github.utmguard.rule;

import io.github.utmguard.page.PageView;
import java.util.List;

/**
 * Looks for one thing on a page.
 *
 * <p>A rule has no state and does not know its severity; {@link RuleCatalogue} names both its id
 * and what it weighs.
 */
public interface Rule {

  /** What it finds, in document order; empty for a good page. */
  List<Violation> check(PageView page);
}
