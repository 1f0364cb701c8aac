package io.github.utmguard.campaign.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.re2j.Pattern;
import io.github.utmguard.utm.UtmPolicy;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the rules about single addresses say of rows, and of which cell. */
class SheetLintTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = " -> ",
      value = {
        "/signup.html,LinkedIn,social,webinar -> utm-naming 2:14",
        "/signup.html,linkedin,Social,webinar -> utm-naming 2:23",
        "/signup.html,linkedin,social,web inar -> utm-naming 2:30",
        "/signup.html,linkedin,social,web-inar_sept -> utm-naming 2:30",
        "/signup.html,linkedin,social,ola@acme.example -> utm-personal-data 2:30",
        "/signup.html,linkedin,social,a%2520b -> utm-malformed 2:30",
        "/signup.html?utm_souce=a,linkedin,social,webinar -> utm-unknown-parameter 2:1",
        "/signup.html#utm_source=a,linkedin,social,webinar -> utm-malformed 2:1",
        "/signup.html,LinkedIn|Facebook,social,webinar -> utm-naming 2:14;utm-naming 2:14",
        "/signup.html,linkedin|facebook,social,Webinar -> utm-naming 2:39",
        "/signup.html,linkedin,social,webinar -> ''",
      })
  void namesTheCellOfTheParameter(String row, String expected) throws Exception {
    assertEquals(expected, found(row, UtmPolicy.DEFAULT));
  }

  @Test
  void knowsWhatTheCompanyAsksFor() throws Exception {
    UtmPolicy policy =
        new UtmPolicy(
            List.of("utm_source", "utm_medium", "utm_campaign", "utm_content"),
            Optional.of('_'),
            Set.of("linkedin", "newsletter"),
            Set.of("social", "email"),
            Optional.of(Pattern.compile("[a-z]+_[a-z0-9]+")));
    assertEquals(
        "utm-missing-parameter 2:1;campaign-unknown-medium 2:23;utm-naming 2:27",
        found("/signup.html,linkedin,cpc,webinar", policy));
    assertEquals(
        "utm-missing-parameter 2:1;utm-naming 2:14;utm-naming 2:31",
        found("/signup.html,link-edin,social,webinar-sept", policy));
  }

  private static String found(String row, UtmPolicy policy) throws Exception {
    String header = "landing_page,utm_source,utm_medium,utm_campaign\n";
    return String.join(
        ";",
        new ExampleCampaigns()
            .sheet("campaigns.csv", header + row + "\n").policy(policy).findings().stream()
                .map(
                    any ->
                        "%s %d:%d"
                            .formatted(any.rule(), any.location().line(), any.location().column()))
                .toList());
  }
}
