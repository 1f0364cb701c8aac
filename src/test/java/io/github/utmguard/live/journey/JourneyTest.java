package io.github.utmguard.live.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.utmguard.finding.Message;
import io.github.utmguard.finding.Messages;
import io.github.utmguard.live.browser.LocalServer;
import io.github.utmguard.live.browser.TestBrowser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Journeys over sites that work, and over sites each of which is broken in one way. */
@Timeout(120)
class JourneyTest {
  @TempDir Path temporary;

  @AfterEach
  void nothingIsLeft() throws IOException {
    try (Stream<Path> left = Files.list(temporary)) {
      assertEquals(List.of(), left.toList());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "first-touch-cookies.js, form-inline.js, form.appeared",
    "first-touch-storage.js, form-frame.js, form.appeared",
    "first-touch-storage.js, form-sidetab.js, form.opened"
  })
  void provesThatAGoodSiteTracks(String tag, String form, String appears) throws Exception {
    try (StandInSite site = new StandInSite(tag, form)) {
      JourneyResult result = StandInSite.run(site.plan("/about", "/contact"), temporary);
      assertEquals(
          Map.of(
              "browser", "PROVEN browser.started",
              "landing", "PROVEN landing.open",
              "script", "PROVEN script.ran",
              "kept", "PROVEN kept.all",
              "next-page", "PROVEN next-page.kept",
              "form", "PROVEN " + appears,
              "reload", "PROVEN reload.kept",
              "new-session", "PROVEN new-session.kept",
              "first-touch", "PROVEN first-touch.kept"),
          StandInSite.told(result),
          () -> words(result));
      assertTrue(result.steps().stream().allMatch(step -> step.picture().isPresent()));
      assertEquals(List.of(), result.failed());
      assertTrue(
          result
              .byHand()
              .contains(new Message("live.journey.by-hand.source", List.of("utmguard_7f3a"))));
      for (String language : List.of("en", "nb")) {
        Messages messages = new Messages(Locale.forLanguageTag(language));
        result.byHand().forEach(messages::text);
        assertTrue(
            result.steps().stream().noneMatch(step -> messages.text(step.found()).isEmpty()));
      }
    }
  }

  private static String words(JourneyResult result) {
    Messages messages = new Messages(Locale.ENGLISH);
    StringBuilder words = new StringBuilder();
    for (JourneyStep step : result.steps()) {
      words.append(step.id()).append(' ').append(step.state()).append(": ");
      words.append(messages.text(step.found())).append('\n');
      step.details().forEach(one -> words.append("  ").append(messages.text(one)).append('\n'));
    }
    return words.toString();
  }

  @ParameterizedTest
  @CsvSource({
    "last-touch.js, first-touch, FAILED first-touch.lost, new-session, PROVEN new-session.kept",
    "session-only.js, new-session, FAILED new-session.lost, first-touch, NOT_RUN not-run.after",
    "throws.js, script, FAILED script.threw, kept, NOT_RUN not-run.after",
    "keeps-nothing.js, kept, FAILED kept.none, reload, NOT_RUN not-run.after"
  })
  void namesWhatABrokenScriptDoes(
      String tag, String step, String found, String other, String foundThere) throws Exception {
    try (StandInSite site = new StandInSite(tag, "form-inline.js")) {
      JourneyResult result = StandInSite.run(site.plan("/about", "/contact"), temporary);
      Map<String, String> told = StandInSite.told(result);
      assertEquals(found, told.get(step), () -> words(result));
      assertEquals(foundThere, told.get(other), () -> words(result));
      assertEquals("PROVEN form.appeared", told.get("form"), "whatever the tag does");
      assertEquals(1, result.failed().size(), () -> words(result));
    }
  }

  @Test
  void saysWhereTheValuesAreKept() throws Exception {
    try (StandInSite site = new StandInSite("first-touch-cookies.js", "form-inline.js")) {
      String words = words(StandInSite.run(site.plan("/contact"), temporary));
      assertTrue(
          words.contains("utm_source: in the cookie first_utm_source (Domain=localhost"), words);
      assertTrue(words.contains("SameSite=Lax"), words);
      assertTrue(words.contains("There was no link to " + site.server.at("/contact")), words);
    }
  }

  @Test
  void goesWhereAnOldAddressSendsIt() throws Exception {
    try (StandInSite site = new StandInSite("first-touch-storage.js", "form-inline.js")) {
      site.server.page("/", site.page("<meta http-equiv=refresh content='0;url=about'>"));
      JourneyResult result = StandInSite.run(site.plan("/about", "/contact"), temporary);
      String words = words(result);
      assertEquals(List.of(), result.failed(), words);
      assertEquals("PROVEN form.appeared", StandInSite.told(result).get("form"), words);
      assertTrue(
          words.contains("The page sent its visitor on to " + site.server.at("/about")), words);
      assertTrue(words.contains("A click on the link led to " + site.server.at("/contact")), words);
    }
  }

  @Test
  void findsTheFormItself() throws Exception {
    try (StandInSite site = new StandInSite("first-touch-storage.js", "form-inline.js")) {
      JourneyResult result = StandInSite.run(site.plan(), temporary);
      assertEquals("PROVEN form.appeared", StandInSite.told(result).get("form"));
      assertTrue(
          words(result).contains("A click on the link led to " + site.server.at("/contact")));
      site.server.page("/", site.page(site.form() + "<a href=about>About</a>"));
      JourneyResult direct = StandInSite.run(site.plan(), temporary);
      assertEquals(List.of(), direct.failed(), () -> words(direct));
      site.server.page("/", site.page("<a href=nowhere.html>Nothing here</a>"));
      JourneyResult none = StandInSite.run(site.plan(), temporary);
      assertEquals("FAILED form.none", StandInSite.told(none).get("form"));
    }
  }

  @Test
  void namesThePolicyThatBlocksTheScript() throws Exception {
    try (StandInSite site = new StandInSite("first-touch-cookies.js", "form-inline.js")) {
      site.server.serve(
          "/",
          exchange -> {
            exchange.getResponseHeaders().set("Content-Security-Policy", "script-src 'self'");
            LocalServer.send(exchange, 200, "text/html", site.page("<a href=contact>x</a>"));
          });
      JourneyResult result = StandInSite.run(site.plan("/contact"), temporary);
      assertEquals("FAILED script.blocked", StandInSite.told(result).get("script"));
      assertTrue(words(result).contains("The browser says: script-src"), () -> words(result));
    }
  }

  @Test
  void namesTheRedirectThatDropsTheValues() throws Exception {
    try (StandInSite site = new StandInSite("first-touch-cookies.js", "form-inline.js")) {
      site.server.serve(
          "/",
          exchange -> {
            exchange.getResponseHeaders().set("Location", "/about");
            LocalServer.send(exchange, 301, "text/html", "");
          });
      JourneyResult result = StandInSite.run(site.plan("/contact"), temporary);
      assertEquals("FAILED landing.lost", StandInSite.told(result).get("landing"));
      assertEquals(1, result.failed().size(), () -> words(result));
    }
  }

  @Test
  void answersABannerAndWaitsForALateScript() throws Exception {
    try (StandInSite site = new StandInSite("first-touch-cookies.js", "form-inline.js")) {
      String late =
          "<button id=ok onclick='this.remove(); localStorage.consent = 1; go()'>Accept</button>"
              + "<script>function go() { setTimeout(() => { const tag = document.createElement('script');"
              + "tag.src = '"
              + site.server.elsewhere(StandInSite.TAG)
              + "'; document.head.append(tag); }, 1500) } if (localStorage.consent) {"
              + "document.querySelector('#ok').remove(); go() }</script><a href=contact>x</a>";
      site.server.page("/", "<!doctype html><title>Late</title>" + late);
      JourneyPlan plan = site.plan("/contact");
      JourneyPlan answering =
          new JourneyPlan(
              plan.landing(),
              plan.tag(),
              plan.way(),
              plan.ownHosts(),
              Optional.of("#ok"),
              Optional.empty());
      JourneyResult result = StandInSite.run(answering, temporary);
      assertEquals("PROVEN consent.answered", StandInSite.told(result).get("consent"));
      assertEquals(List.of(), result.failed(), () -> words(result));
      assertEquals(
          "FAILED script.not-asked",
          StandInSite.told(StandInSite.run(plan, temporary)).get("script"));
    }
  }

  @Test
  void reportsWhatSurvivesTheWayToAnotherHost() throws Exception {
    try (StandInSite site = new StandInSite("first-touch-cookies.js", "form-inline.js")) {
      String elsewhere = site.server.elsewhere("/contact");
      site.server.page("/", site.page("<a href='" + elsewhere + "' target=_blank>x</a>"));
      JourneyPlan plan = site.plan(elsewhere);
      JourneyPlan both =
          new JourneyPlan(
              plan.landing(),
              plan.tag(),
              plan.way(),
              Set.of("localhost", "127.0.0.1"),
              Optional.empty(),
              Optional.empty());
      JourneyResult result = StandInSite.run(both, temporary);
      Map<String, String> told = StandInSite.told(result);
      assertEquals("FAILED other-host.lost", told.get("other-host"), () -> words(result));
      assertEquals("PROVEN form.appeared", told.get("form"), () -> words(result));
      assertEquals("PROVEN first-touch.kept", told.get("first-touch"), () -> words(result));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"form-inline.js", "form-frame.js"})
  void submitsOnlyWhenAsked(String form) throws Exception {
    try (StandInSite site = new StandInSite("first-touch-cookies.js", form)) {
      JourneyPlan plan = site.plan("/about", "/contact");
      JourneyPlan submitting =
          new JourneyPlan(
              plan.landing(),
              plan.tag(),
              plan.way(),
              plan.ownHosts(),
              Optional.empty(),
              Optional.of(Map.of("email", "test@acme.example", "firstname", "Test")));
      JourneyResult result = StandInSite.run(submitting, temporary);
      assertEquals(
          "PROVEN submit.done", StandInSite.told(result).get("submit"), () -> words(result));
      assertTrue(words(result).contains("The page then said: Thank you"), () -> words(result));
    }
  }

  @Test
  void saysThatTheFormsScriptFailedOrShowedNothing() throws Exception {
    try (StandInSite site = new StandInSite("first-touch-cookies.js", "form-broken.js")) {
      JourneyPlan plan = site.plan("/contact");
      JourneyResult nothing = StandInSite.run(plan, temporary);
      assertEquals("FAILED form.not-there", StandInSite.told(nothing).get("form"));
      site.server.serve(
          StandInSite.FORM, exchange -> LocalServer.send(exchange, 421, "text/html", "Elsewhere"));
      JourneyResult moved = StandInSite.run(plan, temporary);
      assertEquals("FAILED form.script-failed", StandInSite.told(moved).get("form"));
    }
  }

  @Test
  void endsWithoutABrowser() throws Exception {
    TestBrowser.executable();
    try (StandInSite site = new StandInSite("first-touch-cookies.js", "form-inline.js")) {
      JourneyResult result =
          Journey.run(site.plan(), Path.of("/bin/false"), TestBrowser.options(), temporary);
      assertEquals("FAILED live.browser.not-started", StandInSite.told(result).get("browser"));
      assertEquals(1, result.failed().size());
      assertEquals(9, result.steps().size());
    }
  }
}
