package io.github.utmguard.campaign.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.utmguard.finding.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which row a link is held against, and what is said of the difference. */
class MaterialVerdictsTest {
  private static final String SHEET =
      """
      landingsside;kilde;medium;kampanje;innhold;ansvarlig
      /signup.html;newsletter;email;webinar_sept2026;;Ola
      /signup.html;linkedin|facebook;social;webinar_sept2026;top;Kari
      /webinar.html?lang=no;newsletter;email;spring_sale;;Ola
      /webinar.html?lang=en;newsletter;email;spring_sale;;Ola
      /;google;cpc;{campaignid};;Ola
      """;

  @ParameterizedTest
  @CsvSource(
      delimiterString = " -> ",
      value = {
        "/signup.html?utm_source=newsletter&utm_medium=mail&utm_campaign=webinar_sept2026 -> campaign-link-altered row 2 but has utm_medium=mail where",
        "/signup.html?utm_source=facebok&utm_medium=social&utm_campaign=webinar_sept2026&utm_content=top -> campaign-link-altered row 3 where that has utm_source=facebook",
        "/signup.html?utm_source=linkedin&utm_medium=social&utm_campaign=webinar_sept2026 -> campaign-link-altered row 3 but has utm_content= where that has utm_content=top",
        "/webinar.html?lang=no&utm_source=newsletter&utm_medium=email&utm_campaign=spring_sales -> campaign-link-altered row 4 utm_campaign=spring_sale",
        "/signup.html?utm_source=newsletter&utm_medium=email&utm_campaign=spring_sale -> campaign-link-altered row 4 leads to https://acme.example/webinar.html?lang=no",
        "/webinar.html?utm_source=newsletter&utm_medium=email&utm_campaign=spring_sale -> campaign-link-altered row 4 leads to https://acme.example/webinar.html?lang=no",
        "/signup.html?utm_source=newsletter&utm_medium=email&utm_campaign=winter_sale -> campaign-link-unlisted",
        "/signup.html?utm_source=partner&utm_medium=referral&utm_campaign=autumn -> campaign-link-unlisted https://acme.example/signup.html;partner;referral;autumn;;",
        "/signup.html?utm_source=partner&utm_medium=referral&utm_campaign=autumn&utm_content=a;b&x=1 -> campaign-link-unlisted https://acme.example/signup.html?x=1;partner;referral;autumn;\"a;b\";",
        "/signup.html -> campaign-link-untagged row 2 /signup.html?utm_source=newsletter",
        "/thanks.html?a=1#b -> campaign-link-untagged /thanks.html?a=1&utm_source=...&utm_medium=...&utm_campaign=...#b",
        "/signup.html?utm_source=newsletter&utm_source=x&utm_medium=email&utm_campaign=webinar_sept2026 -> utm-duplicate-parameter",
      })
  void sayWhatDiffers(String link, String expected) throws Exception {
    List<Finding> findings = found("https://acme.example" + link);
    String rule = expected.replaceAll(" .*", "");
    assertTrue(findings.stream().anyMatch(any -> any.rule().equals(rule)), findings.toString());
    String words = ExampleCampaigns.words(findings);
    String rest = expected.substring(rule.length()).strip();
    for (String part : rest.split("(?<=row \\d) ", -1)) {
      assertTrue(words.contains(part), words);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "https://acme.example/webinar.html?utm_source=newsletter&utm_medium=email&utm_campaign=spring_sale&mc=1&lang=en",
    "https://acme.example/signup.html?utm_source=newsletter&utm_medium=email&utm_campaign=webinar_sept2026",
    "https://acme.example/index.html?utm_source=google&utm_medium=cpc&utm_campaign={campaignid}",
    "https://www.acme.example/signup?utm_source=newsletter&utm_medium=email&utm_campaign=webinar_sept2026",
    "http://ACME.example:80/signup.html?utm_source=newsletter&utm_medium=email&utm_campaign=webinar%5Fsept2026",
  })
  void takeARowsLinkForWhatItIs(String link) throws Exception {
    assertEquals("", ExampleCampaigns.words(found(link)));
  }

  @Test
  void sayWhatIsWrongWithARowsLinkThatIsNotWrongWithTheRow() throws Exception {
    String link =
        "https://acme.example/signup.html?utm_content=&utm_source=newsletter&utm_medium=email"
            + "&utm_campaign=webinar_sept2026";
    assertEquals(List.of("utm-malformed"), found(link).stream().map(Finding::rule).toList());
  }

  /** What is wrong with the row is said of the row alone. */
  @Test
  void sayNothingThatIsSaidOfTheRow() throws Exception {
    String sheet = SHEET.replace("newsletter;email;spring", "Newsletter;email;spring");
    String link =
        "https://acme.example/webinar.html?lang=en&utm_source=Newsletter&utm_medium=email"
            + "&utm_campaign=spring_sale";
    assertEquals(List.of(), found(sheet, link));
    assertEquals(List.of("utm-malformed"), rules(sheet, link + "&utm_content="));
  }

  /** A row whose own parameters are not all there is another page's. */
  @Test
  void askForEveryParameterOfTheLandingPage() throws Exception {
    String sheet = SHEET.replace("?lang=en", "?lang=en&v=2");
    String link = "&utm_source=newsletter&utm_medium=email&utm_campaign=spring_sale";
    assertEquals(List.of(), found(sheet, "https://acme.example/webinar.html?v=2&lang=en" + link));
    assertEquals(
        "campaign-link-altered",
        found(sheet, "https://acme.example/webinar.html?lang=en" + link).get(0).rule());
  }

  /** First what differs in another value, then what differs in a letter of the campaign. */
  @Test
  void nameTheRowThatIsNearest() throws Exception {
    String sheet =
        """
        landing_page,utm_source,utm_medium,utm_campaign,utm_content
        /signup.html,newsletter,email,promo,top
        /signup.html,newsletter,email,prono,footer
        """;
    String link =
        "https://acme.example/signup.html?utm_source=newsletter&utm_medium=email&utm_campaign=";
    assertTrue(
        ExampleCampaigns.words(found(sheet, link + "prono&utm_content=top"))
            .contains("row 3, but has utm_content=top where that has utm_content=footer"));
    assertTrue(
        ExampleCampaigns.words(found(sheet, link + "prono&utm_content=top2"))
            .contains("row 3, but has utm_content=top2"));
    assertTrue(
        ExampleCampaigns.words(found(sheet, link + "prome&utm_content=top"))
            .contains("row 2, but has utm_campaign=prome where that has utm_campaign=promo"));
  }

  /** Each hosted form is a page of its own, which a row's values may have been meant for. */
  @Test
  void tellHostedFormsApart() throws Exception {
    String form =
        "https://online4.superoffice.com/Cust12345/CS/scripts/customer.fcgi"
            + "?action=formFrame&formId=F-";
    String sheet = SHEET + form + "1;newsletter;email;survey;;Ola\n";
    String values = "&utm_source=newsletter&utm_medium=%s&utm_campaign=survey";
    assertEquals(
        List.of("campaign-hosted-form", "campaign-link-altered"),
        rules(sheet, form + "1" + values.formatted("sms")));
    assertEquals(
        List.of("campaign-hosted-form"), rules(sheet, form + "2" + values.formatted("email")));
    assertTrue(
        ExampleCampaigns.words(found(sheet, form + "1")).contains("Paste the link of row 7"));
    String untagged = ExampleCampaigns.words(found(sheet, form + "2"));
    assertTrue(
        untagged.startsWith("The link leads to a SuperOffice-hosted form without UTM parameters"),
        untagged);
    assertTrue(
        untagged.contains("fill in what is missing here:\n" + form + "2&utm_source="), untagged);
  }

  private static List<String> rules(String sheet, String link) throws Exception {
    return found(sheet, link).stream().map(Finding::rule).toList();
  }

  private static List<Finding> found(String link) throws Exception {
    return found(SHEET, link);
  }

  private static List<Finding> found(String sheet, String link) throws Exception {
    return new ExampleCampaigns()
        .sheet("campaigns.csv", sheet).links(List.of(link)).findings().stream()
            .filter(any -> any.location().page().equals("post.txt"))
            .toList();
  }

  @Test
  void withoutASheetNoLinkIsUnlisted() throws Exception {
    List<Finding> findings =
        new ExampleCampaigns()
            .links(
                List.of(
                    "https://acme.example/signup.html",
                    "https://acme.example/?utm_source=Partner&utm_medium=a&utm_campaign=b"))
            .findings();
    assertEquals(
        List.of("campaign-link-untagged", "utm-naming"),
        findings.stream().map(Finding::rule).toList());
  }
}
