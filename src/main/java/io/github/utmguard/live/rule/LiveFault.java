package io.github.utmguard.live.rule;

import io.github.utmguard.finding.Location;
import io.github.utmguard.finding.Message;
import io.github.utmguard.finding.Severity;
import java.util.Optional;

/**
 * What a rule found about a deployed site.
 *
 * @param place the live page's address, or the place in the campaign sheet
 * @param url the offending address, if it is another one
 * @param message what is wrong and why it matters
 * @param fix what to do about it
 * @param atMost how grave it is at most, where it is less grave than others that the rule finds
 */
public record LiveFault(
    Location place, Optional<String> url, Message message, Message fix, Optional<Severity> atMost) {

  /** A fault of an address as a whole, as grave as its rule. */
  static LiveFault of(String page, Message message, Message fix) {
    return new LiveFault(
        new Location(page, 1, 1), Optional.empty(), message, fix, Optional.empty());
  }
}
