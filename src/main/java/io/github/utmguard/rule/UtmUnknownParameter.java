package io.github.utmguard.rule;

import io.github.utmguard.page.PageView;
import java.util.List;

/** Finds UTM parameters whose names SuperOffice does not know, most of them misspelt. */
final class UtmUnknownParameter implements Rule {
  @Override
  public List<Violation> check(PageView page) {
    return CampaignLinks.faulty(page, "utm-unknown-parameter");
  }
}
