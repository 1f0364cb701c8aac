package io.github.utmguard.campaign.rule;

import io.github.utmguard.campaign.landing.Landing;
import io.github.utmguard.campaign.link.BuiltLink;
import io.github.utmguard.finding.Location;
import io.github.utmguard.finding.Message;
import io.github.utmguard.finding.Severity;
import java.util.Optional;

/**
 * A landing page that a row names, once for all of its combinations.
 *
 * @param place where the row names it
 * @param header what its column is called
 * @param link the first link that leads to it
 * @param landing what is known of it
 */
record LandingCell(Location place, String header, BuiltLink link, Landing landing) {

  /** The landing page as the row has it. */
  String written() {
    return link.entry().landingPage();
  }

  CampaignFault fault(Message message, Message fix) {
    return fault(message, fix, Optional.empty());
  }

  CampaignFault fault(Message message, Message fix, Optional<Severity> atMost) {
    return new CampaignFault(place, Optional.of(written()), message, fix, atMost);
  }
}
