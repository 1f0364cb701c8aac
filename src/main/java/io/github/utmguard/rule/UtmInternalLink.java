package io.github.utmguard.rule;

import io.github.utmguard.page.PageView;
import java.util.List;

/** Finds links within the site that carry UTM parameters: analytics then credit the site itself. */
final class UtmInternalLink implements Rule {
  @Override
  public List<Violation> check(PageView page) {
    return CampaignLinks.faulty(page, "utm-internal-link");
  }
}
