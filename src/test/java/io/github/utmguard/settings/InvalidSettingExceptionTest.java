package io.github.utmguard.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What goals refuse that no single value shows. */
class InvalidSettingExceptionTest {

  private static void says(InvalidSettingException refusal, String parameter, String... parts) {
    assertEquals(parameter, refusal.parameter());
    for (String part : parts) {
      assertTrue(refusal.getMessage().contains(part), refusal.getMessage());
    }
  }

  @Test
  void namesTheNearestPropertyOrAll() {
    Set<String> known = Set.of("utm.siteUrl");
    says(
        InvalidSettingException.unknownProperty("utm.siteurl", known),
        "utm.siteurl",
        "there is no such parameter; did you mean -Dutm.siteUrl?");
    says(
        InvalidSettingException.unknownProperty("utm.x", known),
        "utm.x",
        "there is no such parameter. The properties are: utm.siteUrl");
  }

  @Test
  void saysWhatASheetBeginsWith() {
    says(
        InvalidSettingException.missingSheet(Path.of("plans.csv")),
        "campaigns",
        "there is no file plans.csv",
        "src/site/campaigns.csv",
        "landing_page,utm_source,utm_medium,utm_campaign");
  }

  @Test
  void asksForTheAddressOfTheSite() {
    String right = "A right value: https://www.example.com/";
    says(InvalidSettingException.missingSiteUrl(), "siteUrl", "links of the materials", right);
    says(InvalidSettingException.missingLiveSite(), "siteUrl", "where the deployed site is", right);
  }

  @Test
  void namesTheServersThatThereAre() {
    says(
        InvalidSettingException.unknownServer("stage", Set.of("staging")),
        "server",
        "no <server> with the id 'stage' in Maven's settings.xml; there are: staging");
    says(
        InvalidSettingException.unknownServer("stage", Set.of()),
        "server",
        "in Maven's settings.xml. A right value");
  }

  @Test
  void namesTheNearestCampaignOrAll() {
    says(
        InvalidSettingException.unknownCampaign("webiner", List.of("webinar", "spring")),
        "onlyCampaign",
        "utm_campaign 'webiner'; did you mean 'webinar'?");
    says(
        InvalidSettingException.unknownCampaign("autumn2027", List.of("webinar", "spring")),
        "onlyCampaign",
        "utm_campaign 'autumn2027'; there are: webinar, spring");
    says(
        InvalidSettingException.unknownCampaign("autumn2027", List.of()),
        "onlyCampaign",
        "utm_campaign 'autumn2027'. A right value");
  }
}
