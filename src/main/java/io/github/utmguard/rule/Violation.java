package io.github.utmguard.rule;

import io.github.utmguard.finding.Message;
import io.github.utmguard.finding.Severity;
import java.util.Optional;

/**
 * What a rule found on a page.
 *
 * @param offset the unit where it stands
 * @param url the offending address as written
 * @param message what is wrong and why it matters
 * @param fix what to do or to paste
 * @param atMost how grave it is at most, where it is less grave than others that the rule finds
 */
public record Violation(
    int offset, Optional<String> url, Message message, Message fix, Optional<Severity> atMost) {

  /** A violation that is as grave as its rule. */
  public Violation(int offset, Optional<String> url, Message message, Message fix) {
    this(offset, url, message, fix, Optional.empty());
  }

  /** How grave it is where its rule has this severity. */
  public Severity weigh(Severity severity) {
    return atMost.filter(cap -> cap.compareTo(severity) > 0).orElse(severity);
  }
}
