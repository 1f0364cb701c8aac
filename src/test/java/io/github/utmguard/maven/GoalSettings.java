package io.github.utmguard.maven;

import io.github.utmguard.settings.Setting;
import java.util.EnumSet;
import java.util.Set;

/** Which settings a goal takes as parameters. */
final class GoalSettings {
  private static final Set<Setting> OF_CAMPAIGNS =
      EnumSet.of(
          Setting.CAMPAIGNS,
          Setting.MATERIALS,
          Setting.EXCLUDED_LINKS,
          Setting.SHEET_URL,
          Setting.PUBLISH_LINKS,
          Setting.FIX_CAMPAIGNS,
          Setting.LINK,
          Setting.LANDING_PAGE,
          Setting.SOURCE,
          Setting.MEDIUM,
          Setting.CAMPAIGN,
          Setting.TERM,
          Setting.CONTENT);

  private static final Set<Setting> OF_LIVE_SITES =
      EnumSet.of(
          Setting.ONLY_CAMPAIGN,
          Setting.MAX_PAGES,
          Setting.CONCURRENCY,
          Setting.WAIT_FOR,
          Setting.STATUS_URL,
          Setting.SERVER,
          Setting.JOURNEY,
          Setting.BROWSER,
          Setting.CONSENT_SELECTOR,
          Setting.SUBMIT_FORM);

  private GoalSettings() {}

  static Set<Setting> of(String goal) {
    Set<Setting> settings = EnumSet.allOf(Setting.class);
    if (!goal.equals("campaigns")) {
      settings.removeAll(OF_CAMPAIGNS);
    }
    if (goal.equals("verify")) {
      settings.addAll(Set.of(Setting.CAMPAIGNS, Setting.LINK));
    } else {
      settings.removeAll(OF_LIVE_SITES);
    }
    return settings;
  }
}
