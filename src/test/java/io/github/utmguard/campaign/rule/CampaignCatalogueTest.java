package io.github.utmguard.campaign.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.utmguard.finding.Location;
import io.github.utmguard.finding.Severity;
import io.github.utmguard.rule.RuleCatalogue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CampaignCatalogueTest {
  private static final String SPELLINGS =
      """
      landing_page,utm_source,utm_medium,utm_campaign
      /signup.html,linkedin,social,webinar_sept2026
      /webinar.html,LinkedIn,social,webinar_sept2026
      """;

  /** The one list has severities, the other what finds something. */
  @Test
  void holdsWhatTheOtherCatalogueSaysItHolds() {
    Set<String> known =
        Stream.concat(
                RuleCatalogue.campaignRules().stream(),
                RuleCatalogue.otherRules().stream()
                    .filter(rule -> rule.id().startsWith("utm-"))
                    // A campaign's link is no link within the site.
                    .filter(rule -> !rule.id().equals("utm-internal-link")))
            .map(RuleCatalogue.Entry::id)
            .collect(Collectors.toSet());
    assertEquals(known, CampaignCatalogue.rules().keySet());
  }

  @Test
  void namesClassesAfterTheirIds() {
    for (RuleCatalogue.Entry entry : RuleCatalogue.campaignRules()) {
      String name =
          Arrays.stream(entry.id().split("-"))
              .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
              .collect(Collectors.joining());
      assertEquals(
          name, CampaignCatalogue.rules().get(entry.id()).getClass().getSimpleName(), entry.id());
    }
  }

  @Test
  void asksNoRuleThatIsOff() throws Exception {
    assertEquals(
        List.of("campaign-inconsistent 3:15"), found(SPELLINGS, Set.of("campaign-expired")));
    assertEquals(List.of(), found(SPELLINGS, Set.of("campaign-inconsistent", "utm-naming")));
  }

  /** What one rule leaves to another is not lost with the other. */
  @Test
  void letsTheNextRuleSpeakWhereOneIsOff() throws Exception {
    assertEquals(List.of("utm-naming 3:15"), found(SPELLINGS, Set.of("campaign-inconsistent")));
    Campaigns newsletter =
        new ExampleCampaigns()
            .usualSheet()
            .links(
                List.of(
                    "https://acme.example/signup.html"
                        + "?utm_source=Newsletter&utm_medium=email&utm_campaign=webinar_sept2026"))
            .campaigns();
    assertEquals(List.of("campaign-link-altered"), rulesInPost(newsletter, Set.of()));
    assertEquals(List.of("utm-naming"), rulesInPost(newsletter, Set.of("campaign-link-altered")));
  }

  /** By file, line, column, rule and address, whichever rule is asked first. */
  @Test
  void ordersWhatIsFoundAsReportsShowIt() throws Exception {
    Campaigns campaigns =
        new ExampleCampaigns()
            .sheet(
                "campaigns.csv",
                """
                landing_page,utm_source,utm_medium,utm_campaign
                /webinar.html,Partner|Facebook,social,webinar_sept2026
                /nowhere/at-all.html,linkedin,social,webinar_sept2026
                /signup.html,linkedin,unknown,webinar_sept2026
                """)
            .links(List.of("https://acme.example/"))
            .campaigns();
    assertEquals(
        List.of(
            "campaigns.csv 2:15 https://acme.example/webinar.html?utm_source=Facebook",
            "campaigns.csv 2:15 https://acme.example/webinar.html?utm_source=Partner",
            "campaigns.csv 3:1 /nowhere/at-all.html",
            "campaigns.csv 4:23 ",
            "post.txt 1:1 https://acme.example/"),
        CampaignCatalogue.check(campaigns, any -> true).stream()
            .map(any -> place(any.fault()) + any.fault().url().orElse("").replaceAll("&.*", ""))
            .toList());
  }

  private static String place(CampaignFault fault) {
    Location place = fault.place();
    return "%s %d:%d ".formatted(place.page(), place.line(), place.column());
  }

  /** A rule's fault may weigh less than its rule, and never weighs more. */
  @Test
  void weighsAFaultAtMostAsItsRule() throws Exception {
    Campaigns campaigns =
        new ExampleCampaigns()
            .sheet(
                "campaigns.csv",
                """
                landing_page,utm_source,utm_medium,utm_campaign
                /go,linkedin,social,webinar_sept2026
                """)
            .campaigns();
    Found redirected = CampaignCatalogue.check(campaigns, any -> true).get(0);
    assertEquals("campaign-landing-missing", redirected.rule());
    assertEquals(Severity.WARNING, redirected.finding(Severity.ERROR).severity());
    assertEquals(Severity.INFO, redirected.finding(Severity.INFO).severity());
  }

  private static List<String> rulesInPost(Campaigns campaigns, Set<String> off) {
    return CampaignCatalogue.check(campaigns, rule -> !off.contains(rule)).stream()
        .filter(found -> found.fault().place().page().equals("post.txt"))
        .map(Found::rule)
        .toList();
  }

  private static List<String> found(String sheet, Set<String> off) throws Exception {
    Campaigns campaigns = new ExampleCampaigns().sheet("campaigns.csv", sheet).campaigns();
    return CampaignCatalogue.check(campaigns, rule -> !off.contains(rule)).stream()
        .map(
            found ->
                "%s %d:%d"
                    .formatted(
                        found.rule(), found.fault().place().line(), found.fault().place().column()))
        .toList();
  }
}
