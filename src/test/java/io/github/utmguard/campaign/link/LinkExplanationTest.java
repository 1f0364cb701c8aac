package io.github.utmguard.campaign.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.utmguard.Tries;
import io.github.utmguard.finding.Messages;
import io.github.utmguard.utm.UtmFault;
import io.github.utmguard.utm.UtmPolicy;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One link on the command line: explained, or built. */
class LinkExplanationTest {
  private static final Messages ENGLISH = new Messages(Locale.ENGLISH);

  private static LinkExplanation explain(String link) {
    return LinkExplanation.of(link, UtmPolicy.DEFAULT, Set.of("forms.acme.example"));
  }

  private static List<String> lines(String link) {
    return explain(link).lines().stream()
        .map(line -> line.key().replace("link.explain.", "") + line.arguments())
        .toList();
  }

  @Test
  void saysWhatBecomesOfEachParameter() {
    assertEquals(
        List.of(
            "address[https://acme.example/x]",
            "stored[utm_source, linkedin]",
            "ignored[utm_id, 7]",
            "ignored[utm_souce, a b]",
            "empty[utm_medium]".replace("]", ", ]"),
            "several[utm_term, a]",
            "several[utm_term, b]",
            "not-read[utm_campaign, c]",
            "other[page, 2]"),
        lines(
            "https://acme.example/x?utm_source=linkedin&page=2&utm_id=7&utm_souce=a+b&utm_medium="
                + "&utm_term=a&utm_term=b#utm_campaign=c"));
  }

  @Test
  void saysWhatIsWrong() {
    LinkExplanation explanation =
        explain("https://acme.example/?utm_source=A&utm_medium=b&utm_campaign=c");
    assertEquals(List.of("utm-naming"), explanation.faults().stream().map(UtmFault::rule).toList());
    assertTrue(explanation.isTagged());
    assertFalse(explain("https://acme.example/#utm_source=a").isTagged());
  }

  @ParameterizedTest
  @CsvSource({
    "https://online2.superoffice.com/Cust1/CS/scripts/customer.fcgi?action=formFrame&formId=F-1, true",
    "https://forms.acme.example/x, true",
    "https://acme.example/?action=formFrame&formId=F-1, false",
  })
  void saysWhetherAHostedFormIsThere(String link, boolean hosted) {
    assertEquals(hosted, explain(link).hostedForm());
    assertEquals(hosted, lines(link).contains("hosted-form[]"));
    assertTrue(lines(link).contains("none[]"));
  }

  @ParameterizedTest
  @CsvSource({
    "https://a b/, unparsable",
    "acme.example, unparsable",
    "mailto:a@acme.example, no-web-page",
    "localhost:80/x, no-web-page",
  })
  void saysWhyItIsNoLink(String link, String key) {
    assertEquals(List.of(key + "[" + link + "]"), lines(link));
  }

  @Test
  void showsInternationalHostsInBothForms() {
    assertEquals(
        "address[https://xn--blbr-roah.example/ (blåbær.example)]",
        lines("https://blåbær.example/").get(0));
  }

  private static SingleLink single(String medium, String landingPage) {
    return new SingleLink(
        Optional.of(" linkedin "),
        Optional.ofNullable(medium),
        Optional.of("webinar_sept"),
        Optional.of(" "),
        Optional.of("top banner"),
        Optional.of(landingPage));
  }

  @Test
  void buildsALinkWithoutASheet() throws LinkRefusedException {
    assertEquals(
        "https://acme.example/?utm_source=linkedin&utm_medium=social&utm_campaign=webinar_sept"
            + "&utm_content=top%20banner#x",
        single("social", "https://acme.example/#x")
            .build(new LinkBuilder(Optional.empty()))
            .text());
  }

  @Test
  void saysWhichPropertyIsWrong() {
    assertTrue(refusal(single(" ", "https://acme.example/")).contains("-Dutm.medium"));
    String noSite = refusal(single("social", "/signup"));
    assertTrue(noSite.contains("-Dutm.landingPage") && noSite.contains("-Dutm.siteUrl="), noSite);
  }

  @ParameterizedTest
  @CsvSource({
    "'',m,c,/x,-Dutm.source",
    "s,'',c,/x,-Dutm.medium",
    "s,m,' ',/x,-Dutm.campaign",
    "s,m,c,'',-Dutm.landingPage",
  })
  void saysWhichPropertyIsMissing(
      String source, String medium, String campaign, String page, String property) {
    SingleLink link =
        new SingleLink(
            Optional.of(source),
            Optional.of(medium),
            Optional.of(campaign),
            Optional.empty(),
            Optional.empty(),
            Optional.of(page));
    assertTrue(refusal(link).contains(property), refusal(link));
  }

  private static String refusal(SingleLink link) {
    return ENGLISH.text(
        assertThrows(
                LinkRefusedException.class, () -> link.build(new LinkBuilder(Optional.empty())))
            .messageOnCommandLine());
  }

  @Test
  void timeIsLinear() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          for (String piece : List.of("&utm_source=a", "?", "&", "#", ";", "%", "{")) {
            explain("https://acme.example/?" + piece.repeat(Tries.of(100_000))).lines();
          }
        });
  }
}
