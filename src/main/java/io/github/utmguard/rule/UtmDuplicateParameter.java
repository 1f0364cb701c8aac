package io.github.utmguard.rule;

import io.github.utmguard.page.PageView;
import java.util.List;

/** Finds campaign links that name a parameter twice. */
final class UtmDuplicateParameter implements Rule {
  @Override
  public List<Violation> check(PageView page) {
    return CampaignLinks.faulty(page, "utm-duplicate-parameter");
  }
}
