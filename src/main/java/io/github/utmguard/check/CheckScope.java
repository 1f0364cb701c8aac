package io.github.utmguard.check;

import io.github.utmguard.settings.SettingsResolver;
import io.github.utmguard.settings.SiteSettings;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How much of a site a check judged: what it left out proves nothing.
 *
 * @param everyPage whether no page was left out by {@code includes} or {@code excludes}
 * @param tagGiven whether it was told which tag is the right one
 * @param rulesOff the rules that did not run
 */
public record CheckScope(boolean everyPage, boolean tagGiven, Set<String> rulesOff) {
  /** Where nothing is known of it, so that nothing is proven. */
  public static final CheckScope UNKNOWN = new CheckScope(false, false, Set.of());

  public CheckScope {
    rulesOff = Set.copyOf(rulesOff);
  }

  /** The scope that settings allow. */
  public static CheckScope of(SiteSettings settings) {
    return new CheckScope(
        settings.excludes().isEmpty() && settings.includes().containsAll(SettingsResolver.PAGES),
        settings.tag().isPresent(),
        settings.severities().keySet().stream()
            .filter(rule -> settings.severities().get(rule).isEmpty())
            .collect(Collectors.toSet()));
  }
}
