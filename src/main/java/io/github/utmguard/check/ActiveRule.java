package io.github.utmguard.check;

import io.github.utmguard.rule.Rule;

/** A rule that is not off, under the name that its findings carry. */
public record ActiveRule(String id, Rule rule) {}
