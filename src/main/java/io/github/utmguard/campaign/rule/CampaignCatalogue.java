package io.github.utmguard.campaign.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * All rules that look at campaigns, by the ids of the {@link
 * io.github.utmguard.rule.RuleCatalogue}, which knows their severities.
 */
public final class CampaignCatalogue {
  private static final List<String> ABOUT_ADDRESSES =
      List.of(
          "utm-unknown-parameter",
          "utm-missing-parameter",
          "utm-duplicate-parameter",
          "utm-naming",
          "utm-malformed",
          "utm-personal-data");

  private CampaignCatalogue() {}

  /** The rules by their ids, in the catalogue's order. */
  public static Map<String, CampaignRule> rules() {
    Map<String, CampaignRule> rules = new LinkedHashMap<>();
    rules.put("campaign-landing-missing", new CampaignLandingMissing());
    rules.put("campaign-landing-untagged", new CampaignLandingUntagged());
    rules.put("campaign-form-unreachable", new CampaignFormUnreachable());
    rules.put("campaign-hosted-form", new CampaignHostedForm());
    rules.put("campaign-duplicate-link", new CampaignDuplicateLink());
    rules.put("campaign-inconsistent", new CampaignInconsistent());
    rules.put("campaign-unknown-medium", new CampaignUnknownMedium());
    rules.put("campaign-expired", new CampaignExpired());
    rules.put("campaign-link-untagged", new CampaignLinkUntagged());
    rules.put("campaign-link-unlisted", new CampaignLinkUnlisted());
    rules.put("campaign-link-altered", new CampaignLinkAltered());
    for (String id : ABOUT_ADDRESSES) {
      rules.put(id, view -> view.lint(id));
    }
    return rules;
  }

  /**
   * What the rules find.
   *
   * @param isOn which rules are asked, by their ids
   * @return the findings in the order of reports
   */
  public static List<Found> check(Campaigns campaigns, Predicate<String> isOn) {
    CampaignView view = new CampaignView(campaigns, isOn);
    return rules().entrySet().stream()
        .filter(rule -> isOn.test(rule.getKey()))
        .flatMap(rule -> found(rule.getKey(), rule.getValue(), view))
        .sorted(Found.ORDER)
        .toList();
  }

  private static Stream<Found> found(String id, CampaignRule rule, CampaignView view) {
    return rule.check(view).stream().distinct().map(fault -> new Found(id, fault));
  }
}
