package io.github.utmguard.rule;

import io.github.utmguard.page.PageView;
import java.util.List;

/** Finds campaign links without all of the parameters that they should carry. */
final class UtmMissingParameter implements Rule {
  @Override
  public List<Violation> check(PageView page) {
    return CampaignLinks.faulty(page, "utm-missing-parameter");
  }
}
