package io.github.utmguard.rule;

import io.github.utmguard.page.PageView;
import java.util.List;

/** Finds UTM parameters that do not arrive as such, for how the address is written. */
final class UtmMalformed implements Rule {
  @Override
  public List<Violation> check(PageView page) {
    return CampaignLinks.faulty(page, "utm-malformed");
  }
}
