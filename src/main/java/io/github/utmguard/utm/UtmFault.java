package io.github.utmguard.utm;

import io.github.utmguard.finding.Message;
import io.github.utmguard.finding.Severity;
import java.util.Optional;

/**
 * What is wrong with the UTM parameters of an address.
 *
 * @param rule the id of the rule that it breaks
 * @param message what is wrong and why it matters
 * @param fix what to write instead
 * @param atMost how grave it is at most, where it is less grave than others of its rule
 */
public record UtmFault(String rule, Message message, Message fix, Optional<Severity> atMost) {
  UtmFault(String rule, Message message, Message fix) {
    this(rule, message, fix, Optional.empty());
  }
}
