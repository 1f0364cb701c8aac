package io.github.utmguard.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@MojoTest
class CampaignsMojoTest {
  private static final String HEADER = "landing_page,utm_source,utm_medium,utm_campaign\n";
  private static final String FORM =
      "<script src=\"https://online4.superoffice.com/Cust12345/CS/scripts/customer.fcgi"
          + "?action=form&amp;id=F-1\"></script>";
  private static final String PAGE =
      "<html><head>" + Goal.TAG + "<title>T</title></head><body>%s</body></html>";

  @TempDir private Path folder;
  private Goal goal;
  private Goal check;

  @BeforeEach
  @InjectMojo(goal = "campaigns")
  void createGoal(CampaignsMojo mojo) throws Exception {
    goal = new Goal(mojo, folder);
    goal.with("siteUrl", "https://www.acme.example/").with("today", "2027-02-01");
    goal.page("signup.html", PAGE.formatted(FORM));
  }

  @BeforeEach
  @InjectMojo(goal = "check")
  void createCheck(CheckMojo mojo) throws Exception {
    check = new Goal(mojo, folder).with("siteUrl", "https://www.acme.example/");
  }

  private Path sheet(String rows) throws IOException {
    Path file = folder.resolve("src/site/campaigns.csv");
    Files.createDirectories(file.getParent());
    return Files.writeString(file, HEADER + rows);
  }

  @Test
  void buildsLinksThatAreRight() throws Exception {
    sheet("signup.html,linkedin|facebook,social,webinar\n");
    assertEquals(
        List.of(
            "INFO Campaign links: reports/campaign-links.html",
            "INFO 2 campaign links from 1 row to 1 landing page; 0 links in 0 materials:"
                + " 0 errors, 0 warnings, 0 infos"),
        goal.run().entries());
    assertTrue(
        Files.readString(folder.resolve("reports/campaign-links.csv"))
            .contains(
                "https://www.acme.example/signup.html"
                    + "?utm_source=facebook&utm_medium=social&utm_campaign=webinar"));
    assertTrue(Files.exists(folder.resolve("reports/campaigns.json")));
  }

  @Test
  void doesNothingWithoutASheet() throws Exception {
    assertEquals(
        List.of(
            "INFO No campaign sheet at src/site/campaigns.csv, and no materials are named: there is"
                + " nothing to check."),
        goal.run().entries());
    String refusal = goal.with("campaigns", "other.csv").refusal();
    assertTrue(refusal.contains("there is no file " + folder.resolve("other.csv")), refusal);
  }

  @Test
  void failsForALandingPageThatIsNotThere() throws Exception {
    sheet("sigup.html,linkedin,social,webinar\n");
    assertEquals(
        "The campaign links are not right: 1 error, 0 warnings, 0 infos."
            + " The report is reports/campaigns.html.",
        goal.failure());
    String block = goal.log().entries().get(1);
    assertTrue(block.startsWith("ERROR campaign-landing-missing: "), block);
    assertTrue(block.contains("  at src/site/campaigns.csv:2:1"), block);
    assertTrue(block.contains("signup.html"), block);
  }

  @Test
  void refusesASheetThatCannotBeUsedWithAllItsMistakes() throws Exception {
    sheet("signup.html,linkedin,social\nsignup.html,,social,webinar\n");
    assertEquals(
        "The campaign sheet src/site/campaigns.csv has 2 mistakes, which stand above. No link was"
            + " built. Correct them, and run this again.",
        goal.refusal());
    List<String> entries = goal.log().entries();
    assertTrue(entries.get(0).startsWith("ERROR src/site/campaigns.csv:2:"), entries.toString());
    assertTrue(entries.get(1).startsWith("ERROR src/site/campaigns.csv:3:13: Row 3"));
    assertFalse(Files.exists(folder.resolve("reports/campaign-links.csv")));
  }

  @Test
  void checkKeepsItsHandsOffWhatTheBaselineKnowsOfCampaigns() throws Exception {
    sheet("gone.html,linkedin,social,webinar\n");
    goal.page("old.html", "<html><head><title>T</title></head></html>");
    for (Goal any : List.of(check, goal)) {
      any.with("baseline", "baseline.json").with("updateBaseline", "true").run();
    }
    String both = Files.readString(folder.resolve("baseline.json"));
    assertTrue(both.contains("tag-missing") && both.contains("campaign-landing-missing"), both);
    check.run();
    assertEquals(both, Files.readString(folder.resolve("baseline.json")));
    for (Goal any : List.of(check, goal)) {
      any.with("updateBaseline", "false").with("failOn", "warning").run();
    }
  }

  @Test
  void acceptsWhatASuppressionOfTheSheetNames() throws Exception {
    sheet("gone.html,linkedin,social,webinar\nsignup.html,LinkedIn,social,autumn\n");
    for (Goal any : List.of(check, goal)) {
      any.with("failOn", "warning")
          .with(
              "suppressions",
              List.of(
                  suppression("campaign-landing-missing"),
                  suppression("campaign-inconsistent"),
                  suppression("utm-naming")));
    }
    // Nothing is left for either of them to call unused, but for what was found nowhere.
    check.run();
    String failure = goal.failure();
    assertTrue(failure.contains("0 errors, 1 warning, 0 infos"), failure);
  }

  private static Suppression suppression(String rule) throws IllegalAccessException {
    Suppression suppression = new Suppression();
    for (var field :
        List.of(
            List.of("rule", rule),
            List.of("page", "src/site/campaigns.csv"),
            List.of("reason", "known"))) {
      org.apache.maven.api.plugin.testing.MojoExtension.setVariableValueToObject(
          suppression, field.get(0), field.get(1));
    }
    return suppression;
  }

  @Test
  void writesTheSheetBackNormalised() throws Exception {
    Path sheet =
        sheet("signup.html, LinkedIn|face-book ,social,Webinar Sept-2027\nsignup.html,x,cpc,a_b\n");
    goal.with("fixCampaigns", "true").with("dryRun", "true").run();
    assertTrue(Files.readString(sheet).contains("LinkedIn"));
    goal.with("dryRun", "false").run();
    assertEquals(
        HEADER
            + "signup.html, linkedin|face-book ,social,webinar-sept-2027\nsignup.html,x,cpc,a-b\n",
        Files.readString(sheet));
  }

  @Test
  void looksAtMaterials() throws Exception {
    Files.createDirectories(folder.resolve("mail"));
    Files.writeString(
        folder.resolve("mail/a.html"),
        "<a href=\"https://www.acme.example/signup.html\">x</a>\n"
            + "<a href=\"https://www.acme.example/unsubscribe\">x</a>");
    goal.with("materials", List.of("mail")).with("excludedLinks", List.of("*/unsubscribe"));
    assertTrue(goal.failure().contains("1 error, 0 warnings, 0 infos"));
    assertTrue(goal.log().entries().get(0).contains("  at mail/a.html:1:10"));
    String refusal = goal.with("siteUrl", null).refusal();
    assertTrue(refusal.contains("Parameter 'siteUrl'"), refusal);
  }

  @Test
  void explainsAndBuildsOneLinkWithoutASite() throws Exception {
    goal.with("siteDirectory", null);
    goal.with("link", "https://www.acme.example/?utm_souce=linkedin&utm_medium=social").run();
    String log = String.join("\n", goal.log().entries());
    assertTrue(log.contains("WARN utm-unknown-parameter: "), log);
    goal.with("link", null).with("landingPage", "signup.html").with("source", "linkedin");
    String refusal = goal.with("medium", "social").refusal();
    assertTrue(refusal.contains("Parameter 'campaign' (property utm.campaign)"), refusal);
    goal.with("campaign", "webinar").run();
    assertTrue(
        goal.log()
            .entries()
            .contains(
                "INFO The link: https://www.acme.example/signup.html"
                    + "?utm_source=linkedin&utm_medium=social&utm_campaign=webinar"));
  }

  @Test
  void publishesLinksThatCheckHasNothingToSayOf() throws Exception {
    sheet("signup.html,linkedin,social,webinar\n");
    goal.with("publishLinks", "internal/links.html").with("scriptUrl", Goal.ADDRESS).run();
    check.with("scriptUrl", Goal.ADDRESS).with("failOn", "warning").run();
    assertEquals(
        "INFO 2 pages checked, 2 tagged, 0 fragments: 0 errors, 0 warnings, 0 infos",
        check.log().last());
    String refusal = goal.with("publishLinks", "signup.html").refusal();
    assertTrue(refusal.contains("signup.html"), refusal);
  }
}
