package io.github.utmguard.rule;

import io.github.utmguard.page.CampaignLink;
import io.github.utmguard.page.PageView;
import java.util.List;
import java.util.Optional;

/** What the rules about UTM parameters share. */
final class CampaignLinks {
  private CampaignLinks() {}

  /** The faults of this rule on all links of a page. */
  static List<Violation> faulty(PageView page, String rule) {
    // Streams are for the few pages that have such links: setting one up costs more than a rule.
    return page.campaignLinks().isEmpty()
        ? List.of()
        : page.campaignLinks().stream().flatMap(link -> violations(link, rule).stream()).toList();
  }

  private static List<Violation> violations(CampaignLink link, String rule) {
    return link.faults().stream()
        .filter(fault -> fault.rule().equals(rule))
        .map(
            fault ->
                new Violation(
                    link.offset(),
                    Optional.of(link.written()),
                    fault.message(),
                    fault.fix(),
                    fault.atMost()))
        .toList();
  }
}
