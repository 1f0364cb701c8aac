package io.github.utmguard.rule;

import io.github.utmguard.page.PageView;
import java.util.List;

/** Finds e-mail addresses and phone numbers in UTM parameters. */
final class UtmPersonalData implements Rule {
  @Override
  public List<Violation> check(PageView page) {
    return CampaignLinks.faulty(page, "utm-personal-data");
  }
}
