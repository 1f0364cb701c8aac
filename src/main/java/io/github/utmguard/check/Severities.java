package io.github.utmguard.check;

import io.github.utmguard.finding.Severity;
import io.github.utmguard.rule.RuleCatalogue;
import io.github.utmguard.settings.ExistingTag;
import io.github.utmguard.settings.SiteSettings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What each rule weighs in this run. */
public final class Severities {
  /** Under {@code existing=keep}, a tag that is not where {@code inject} puts it is on purpose. */
  private static final Set<String> KEPT = Set.of("tag-misplaced", "tag-not-first", "tag-mismatch");

  private final Map<String, Severity> byRule = new HashMap<>();

  /** Takes the catalogue's severities, and what the settings say otherwise. */
  public Severities(SiteSettings settings) {
    for (RuleCatalogue.Entry entry : RuleCatalogue.all()) {
      boolean kept = settings.existing() == ExistingTag.KEEP && KEPT.contains(entry.id());
      Optional<Severity> severity =
          settings
              .severities()
              .getOrDefault(entry.id(), Optional.of(kept ? Severity.INFO : entry.severity()));
      severity.ifPresent(weight -> byRule.put(entry.id(), weight));
    }
  }

  /** The rule's severity; empty where it is off. */
  public Optional<Severity> of(String rule) {
    return Optional.ofNullable(byRule.get(rule));
  }

  /** Those rules that look at pages and are not off, in their order. */
  public List<ActiveRule> active(List<RuleCatalogue.Entry> entries) {
    return entries.stream()
        .filter(entry -> byRule.containsKey(entry.id()))
        .flatMap(entry -> entry.rule().map(rule -> new ActiveRule(entry.id(), rule)).stream())
        .toList();
  }
}
