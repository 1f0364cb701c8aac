package io.github.utmguard.csp;

import java.util.Optional;

/**
 * A {@code script} element with a {@code src}, inserted by the parser.
 *
 * @param address its parsed {@code src}
 * @param nonce the attribute's value
 * @param integrity the attribute's value; empty where there is none
 * @param nonceable whether the nonce counts: not where an attribute stands twice, or where an
 *     attribute's name or value holds {@code <script} or {@code <style} (CSP Level 3, "Is element
 *     nonceable?")
 */
public record ExternalScript(
    ScriptAddress address, Optional<String> nonce, String integrity, boolean nonceable) {}
