package io.github.utmguard.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.utmguard.finding.Finding;
import io.github.utmguard.finding.Messages;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GitHubSummaryTest {

  @Test
  void saysWhatWhereAndWhatToPaste() {
    assertEquals(
        """
        ## SuperOffice UTM guard on `target/site`

        Errors: 1, warnings: 0, infos: 0, accepted: 0.

        Pages: 51, of them tagged: 50. Embedded forms: 2. Links to hosted forms and other uses of them: 1.

        ### Error: [hosted-form-link](https://utmguard.github.io/superoffice-utm-maven-plugin/rules/hosted-form-link.html)

        This leads from the site to a SuperOffice-hosted form: the UTM tags are lost between the pages.

        The address, as written: `%s`

        - `target/site/a.html:42:14`

        ```text
        Embed the form in place of this:
        %s
        Or put that script on a page of its own, and link to that page.
        ```

        """
            .formatted(Found.FORM, Found.EMBED),
        GitHubSummary.of(report(Found.link("a.html", 42, Found.FORM)), 100_000));
  }

  @Test
  void holdsAsManyCausesAsFitAndCountsTheOthers() {
    Finding[] links =
        IntStream.range(0, 5000)
            .mapToObj(i -> Found.link(i + ".html", 1, Found.FORM + "&æ=" + i))
            .toArray(Finding[]::new);
    for (int most : new int[] {1000, 10_000, 1024 * 1024}) {
      String summary = GitHubSummary.of(report(links), most);
      int bytes = summary.getBytes(StandardCharsets.UTF_8).length;
      assertTrue(bytes <= most && bytes > most - 1000, bytes + " of " + most);
      int shown = summary.split("\n### ", -1).length - 1;
      assertTrue(
          summary.endsWith(
              "Further findings, which are in the reports: "
                  + Amount.of(5000 - shown)
                  + ", of "
                  + Amount.of(5000 - shown)
                  + " causes.\n\n"),
          summary.substring(summary.length() - 200));
    }
    assertEquals("", GitHubSummary.of(report(links), 100));
    assertEquals("", GitHubSummary.of(report(links), -1));
  }

  @Test
  void manyPlacesOfACauseAreCounted() {
    Finding[] menu =
        IntStream.range(0, 500)
            .mapToObj(i -> Found.link(i + ".html", 1, Found.FORM))
            .toArray(Finding[]::new);
    String summary = GitHubSummary.of(report(menu), 100_000);
    assertTrue(summary.contains("- `target/site/9.html:1:14`\n- ... 500\n"), summary);
    assertFalse(summary.contains("10.html"), summary);
  }

  @Test
  void speaksTheLanguageOfThePeople() {
    Finding[] menu =
        IntStream.range(0, 2500)
            .mapToObj(i -> Found.link(i + ".html", 1, Found.FORM))
            .toArray(Finding[]::new);
    Messages norwegian = new Messages(Locale.forLanguageTag("nb"));
    String summary =
        GitHubSummary.of(new SiteReport("target/site", Found.of(menu), norwegian, "1.0"), 100_000);
    assertTrue(summary.contains("Feil: 2\u00A0500, advarsler: 0"), summary);
    assertTrue(summary.contains("### Feil: [hosted-form-link]("), summary);
    assertTrue(summary.contains("- ... 2\u00A0500\n"), summary);
  }

  private static SiteReport report(Finding... findings) {
    return new SiteReport("target/site", Found.of(findings), new Messages(Locale.ENGLISH), "1.0");
  }
}
