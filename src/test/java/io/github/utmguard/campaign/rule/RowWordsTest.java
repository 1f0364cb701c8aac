package io.github.utmguard.campaign.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.utmguard.finding.Finding;
import io.github.utmguard.utm.UtmPolicy;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of rows, where a rule has more than one thing to say. */
class RowWordsTest {
  private static final String HEADER = "landing_page,utm_source,utm_medium,utm_campaign\n";

  private static List<Finding> findings(String sheet, UtmPolicy policy) throws Exception {
    return new ExampleCampaigns()
        .sheet("campaigns.csv", sheet.replace('~', '\n'))
        .policy(policy)
        .findings();
  }

  private static String words(String rows, UtmPolicy policy) throws Exception {
    return ExampleCampaigns.words(findings(HEADER + rows, policy));
  }

  private static void assertSaid(String part, String words) {
    assertTrue(words.contains(part), words);
  }

  /** Lines end in {@code ~}. */
  @ParameterizedTest
  @CsvSource(
      delimiterString = " -> ",
      quoteCharacter = '$',
      textBlock =
          """
          /signup.html,a,email,b~/signup.html,a,email,b -> Row 2 gives the same link already
          /signup.html,a,email,b~/signup.html,a,email,b -> tell it from row 2 by
          /signup.html,a|a,email,b -> The row gives the same link more than once.
          /signup.html,a|a,email,b -> Delete the value that stands twice
          /thanks.html,a,email,b -> No embedded form can be reached from thanks.html
          /partners.html,a,email,b -> whose pages are not at hand: 1.
          /singup.html,a,email,b -> If /signup.html is meant, write that in the column landing_page
          https://online4.superoffice.com/Cust1/CS/scripts/customer.fcgi?action=formFrame&formId=F-1,a,email,b -> let the link lead to that page:
          /signup.html,a,emial,b -> "emial" in the column utm_medium is none of the usual mediums
          /,fb,social,b~/signup.html,facebook,social,b~/webinar.html,facebook,social,b -> "fb" here means the same as "facebook" in row 3
          /,fb,social,b~/signup.html,facebook,social,b~/webinar.html,facebook,social,b -> Write facebook.
          /,Acme,email,b~/signup.html,ACME,email,b -> "ACME" stands here and "Acme" in row 2
          /,Acme,email,b~/signup.html,ACME,email,b -> Write acme.
          /,a,email,web~/,b,email,autumn-sale~/,c,email,winter-sale~/,d,email,spring_sale -> "spring_sale" separates words by _, but most values of the sheet by -, as "autumn-sale" in row 3
          /,a,email,autumn-sale~/,b,email,spring_sale -> "autumn-sale" separates words by -
          """)
  void tellWhatIsWrong(String rows, String part) throws Exception {
    assertSaid(part, words(rows, UtmPolicy.DEFAULT));
  }

  @Test
  void tellWhenACampaignEnded() throws Exception {
    String sheet = HEADER.replace("\n", ",valid_to\n") + "/signup.html,a,email,b,2026-11-23";
    assertSaid(
        "2026-11-23 in the column valid_to is past",
        ExampleCampaigns.words(findings(sheet, UtmPolicy.DEFAULT)));
  }

  /** What the company lists is right, however seldom it is written. */
  @Test
  void takeTheCompanysListsForRight() throws Exception {
    UtmPolicy policy =
        new UtmPolicy(
            List.of("utm_source"), Optional.empty(), Set.of(), Set.of("epost"), Optional.empty());
    String rows = "/,a,email,x~/signup.html,a,email,x~/webinar.html,a,epost,x~/,a,sms,x";
    String words = words(rows, policy);
    assertSaid("\"email\" here means the same as \"epost\" in row 4", words);
    assertSaid("Write epost.", words);
    assertSaid("\"sms\" in the column utm_medium is not in your list of mediums", words);
  }

  /** Each value of each column is looked at, and one cause is one finding. */
  @ParameterizedTest
  @CsvSource(
      delimiterString = " -> ",
      textBlock =
          """
          /,Partner,Partner,a~/,partner,sms,b~/,partner,sms,c -> campaign-inconsistent 2:3;campaign-unknown-medium 2:11;utm-naming 2:11
          /,a,flyer,a~/,a,flyer,b~/,a,Flyer,c -> campaign-unknown-medium 2:5;campaign-unknown-medium 3:5;campaign-inconsistent 4:5
          /,a-norge,sms,x_y~/,a_norge,sms,a-norge~/,a_norge,sms,z -> campaign-inconsistent 2:3;campaign-inconsistent 3:15
          /,a,sms,webinr_sept~/,b,sms,webinrsept~/,c,sms,webinrsept~/,d,sms,webinar_sept~/,e,sms,webinar_sept -> campaign-inconsistent 2:9
          """)
  void areSaidOnce(String rows, String expected) throws Exception {
    assertEquals(
        expected,
        String.join(
            ";",
            findings(HEADER + rows, UtmPolicy.DEFAULT).stream()
                .map(
                    any ->
                        "%s %d:%d"
                            .formatted(any.rule(), any.location().line(), any.location().column()))
                .toList()));
  }

  /** A column that the sheet lacks has no cell to point at. */
  @Test
  void pointAtTheLandingPageWhereACellIsMissing() throws Exception {
    UtmPolicy policy = new UtmPolicy(List.of("utm_content"));
    String sheet = "utm_source,landing_page,utm_medium,utm_campaign\na,/signup.html,email,b\n";
    Finding missing = findings(sheet, policy).get(0);
    assertEquals("utm-missing-parameter", missing.rule());
    assertEquals(3, missing.location().column());
  }
}
