package io.github.utmguard.live.rule;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * All rules that look at a deployed site, by the ids of the {@link
 * io.github.utmguard.rule.RuleCatalogue}, which knows their severities.
 */
public final class LiveCatalogue {
  /** Found before all others about a page's tag: it tells where the tag got lost. */
  public static final String TAG_STRIPPED = "live-tag-stripped";

  private LiveCatalogue() {}

  /** The rules that look at each page as it was served, in the catalogue's order. */
  public static Map<String, ServedPageRule> pageRules() {
    Map<String, ServedPageRule> rules = new LinkedHashMap<>();
    rules.put(TAG_STRIPPED, new LiveTagStripped());
    rules.put("live-csp-blocked", new LiveCspBlocked());
    return rules;
  }

  /** The rules that look at all visits, in the catalogue's order. */
  public static Map<String, VisitRule> visitRules() {
    Map<String, VisitRule> rules = new LinkedHashMap<>();
    rules.put("live-page-unreachable", new LivePageUnreachable());
    rules.put("hosted-form-redirect", new LiveHostedFormRedirect());
    rules.put("live-script-unreachable", new LiveScriptUnreachable());
    rules.put("live-host-moved", new LiveHostMoved());
    rules.put("live-redirect-drops-utm", new LiveRedirectDropsUtm());
    rules.put("live-landing-missing", new LiveLandingMissing());
    rules.put("live-landing-untagged", new LiveLandingUntagged());
    rules.put("live-journey", new LiveJourney());
    return rules;
  }
}
