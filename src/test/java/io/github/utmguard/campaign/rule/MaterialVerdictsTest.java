package io.github.utmguard.campaign.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.utmguard.finding.Finding;
import io.github.utmguard.finding.Messages;
import java.util.List;
import java.util.Locale;
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
    String words = text(findings);
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
    assertEquals("", text(found(link)));
  }

  @Test
  void sayWhatIsWrongWithARowsLinkThatIsNotWrongWithTheRow() throws Exception {
    String link =
        "https://acme.example/signup.html?utm_content=&utm_source=newsletter&utm_medium=email"
            + "&utm_campaign=webinar_sept2026";
    assertEquals(List.of("utm-malformed"), found(link).stream().map(Finding::rule).toList());
  }

  private static List<Finding> found(String link) throws Exception {
    return new ExampleCampaigns()
        .sheet("campaigns.csv", SHEET).links(List.of(link)).findings().stream()
            .filter(any -> any.location().page().equals("post.txt"))
            .toList();
  }

  private static String text(List<Finding> findings) {
    Messages messages = new Messages(Locale.ENGLISH);
    return String.join(
        "\n",
        findings.stream()
            .map(any -> messages.text(any.message()) + "\n" + messages.text(any.fix()))
            .toList());
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
