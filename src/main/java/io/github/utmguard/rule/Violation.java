package io.github.utmguard.rule;

import io.github.utmguard.finding.Message;
import java.util.Optional;

/**
 * What a rule found on a page.
 *
 * @param offset the unit where it stands
 * @param url the offending address as written
 * @param message what is wrong and why it matters
 * @param fix what to do or to paste
 */
public record Violation(int offset, Optional<String> url, Message message, Message fix) {}
