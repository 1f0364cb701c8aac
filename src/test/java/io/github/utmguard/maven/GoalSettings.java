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

  private GoalSettings() {}

  static Set<Setting> of(String goal) {
    return goal.equals("campaigns")
        ? EnumSet.allOf(Setting.class)
        : EnumSet.complementOf(EnumSet.copyOf(OF_CAMPAIGNS));
  }
}
