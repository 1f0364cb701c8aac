package io.github.utmguard.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.utmguard.maven.BuildPosition.Deferred;
import io.github.utmguard.maven.BuildPosition.TooEarly;
import io.github.utmguard.maven.PlannedStep.Execution;
import io.github.utmguard.maven.PlannedStep.Publishing;
import io.github.utmguard.maven.PlannedStep.Rendering;
import io.github.utmguard.maven.PlannedStep.RenderingElsewhere;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SitePlanTest {

  /**
   * Plans in short: {@code R} renders, {@code S} would render but is skipped, {@code P} publishes;
   * {@code a} and {@code b} are executions of inject with one configuration, {@code x} has another;
   * {@code c} and {@code d} are executions of check, {@code y} is one of another configuration.
   * Verdicts, one for each execution: finished, deferred, early.
   */
  @ParameterizedTest(name = "{0}: {1} -> {2}")
  @CsvSource({
    "Maven 3 mvn site,                          Ra,     f",
    "Maven 4 mvn site,                          Rab,    df",
    "Maven 4.0.0-rc-5 declared before,          aRb,    df",
    "Maven 3 mvn site-deploy,                   RabP,   dfP",
    "one execution at site before rendering,    aR,     e",
    "only another configuration comes after,    aRx,    ef",
    "two sites in one build,                    Rax,    ff",
    "mvn site site:stage,                       RaP,    f",
    "mvn site site-deploy on Maven 3,           RaRabP, ddf",
    "mvn site site-deploy on 4.0.0-rc-5,        aRbaRbP, dddf",
    "staged before the later one,               RaPb,   ff",
    "staged between two renderings,             RaPRb,  ff",
    "rendered again and staged untagged,        RaRPb,  ef",
    "rendered again at the end,                 RabR,   ee",
    "inject on the command line before site,    bRa,    df",
    "the README's snippet on Maven 3 or rc-6,    Racbd,  ddff",
    "the README's snippet on 4.0.0-rc-5,         acRbd,  ddff",
    "check is only at site on 4.0.0-rc-5,        acRb,   def",
    "mvn site inject: check does not wait,       RacbP,  fff",
    "checks differ: both need the tag,           RacbyP, ffff",
    "nothing renders,                           a,      f",
    "nothing renders and two executions,        ab,     df",
    "a skipped rendering undoes nothing,        aS,     f",
  })
  void judgesEveryExecution(String name, String plan, String verdicts) {
    SitePlan sitePlan = plan(plan);
    String judged =
        IntStream.range(0, sitePlan.steps().size())
            .filter(i -> sitePlan.steps().get(i) instanceof Execution)
            .mapToObj(i -> letter(sitePlan.positionAt(i)))
            .reduce("", String::concat);
    assertEquals(verdicts.replace("P", ""), judged, name);
  }

  @Test
  void noRenderingIsLeftWithoutAJudgeBehindAGreenBuild() {
    // Every plan of up to seven steps: when no execution says "too early", then for each rendering
    // some execution that works comes after it, before the site is published or the build ends.
    for (int length = 1; length <= 7; length++) {
      plansOf(length).forEach(SitePlanTest::assertGuarded);
    }
  }

  private static void assertGuarded(String letters) {
    SitePlan plan = plan(letters);
    List<String> verdicts =
        IntStream.range(0, letters.length())
            .mapToObj(i -> letters.charAt(i) == 'a' ? letter(plan.positionAt(i)) : "-")
            .toList();
    int first = letters.indexOf('a');
    if (first < 0 || verdicts.contains("e")) {
      return;
    }
    for (int i = first; i < letters.length(); i++) {
      if (letters.charAt(i) == 'R') {
        int published = letters.indexOf('P', i);
        int end = published < 0 ? letters.length() : published;
        int next = letters.indexOf('R', i + 1);
        if (next < 0 || next > end) {
          assertTrue(verdicts.subList(i, end).contains("f"), letters + " " + verdicts);
        }
      }
    }
  }

  @Test
  void namesWhatIsWrongAndShowsWhatToWrite() {
    TooEarly tooEarly = (TooEarly) plan("aR").positionAt(0);
    assertTrue(tooEarly.message().contains("render renders it after exec a"), tooEarly.message());
    assertTrue(tooEarly.message().contains("<phase>post-site</phase>"), tooEarly.message());
  }

  @Test
  void deferringNamesTheLastExecutionBeforePublishing() {
    Deferred deferred = (Deferred) plan("RabPa").positionAt(1);
    assertTrue(deferred.reason().arguments().contains("exec b"), deferred.toString());
  }

  @Test
  void findsTheRunOfAnExecutionThatIsPlannedTwice() {
    SitePlan plan = plan("RaRa");
    assertEquals(OptionalInt.of(1), plan.indexOf("a", 0));
    assertEquals(OptionalInt.of(3), plan.indexOf("a", 1));
    assertEquals(OptionalInt.empty(), plan.indexOf("a", 2));
    assertEquals(OptionalInt.empty(), plan.indexOf("b", 0));
  }

  @Test
  void knowsASiteThatIsSwitchedOff() {
    assertTrue(plan("Sa").rendersNothingOnPurpose());
    assertFalse(plan("SRa").rendersNothingOnPurpose());
    assertFalse(plan("a").rendersNothingOnPurpose());
  }

  private static Stream<String> plansOf(int length) {
    return length == 0
        ? Stream.of("")
        : plansOf(length - 1).flatMap(plan -> Stream.of("R", "a", "P").map(plan::concat));
  }

  private static SitePlan plan(String letters) {
    return new SitePlan(letters.chars().mapToObj(c -> step((char) c)).toList());
  }

  private static PlannedStep step(char letter) {
    return switch (letter) {
      case 'R' -> new Rendering("render", false);
      case 'S' -> new Rendering("render", true);
      case 'P' -> new Publishing("publish");
      default -> {
        String key = String.valueOf(letter);
        boolean check = "cdy".contains(key);
        String configuration = "xy".contains(key) ? "other" : "same";
        yield new Execution("exec " + key, key, check ? "check" : "inject", !check, configuration);
      }
    };
  }

  private static String letter(BuildPosition position) {
    if (position instanceof TooEarly) {
      return "e";
    }
    return position instanceof Deferred ? "d" : "f";
  }

  /** Else a build would end green with a site that nobody looked at. */
  @Test
  void aSiteThatIsRenderedElsewhereIsNoticed() {
    RenderingElsewhere elsewhere = new RenderingElsewhere("render", Path.of("www"), false);

    assertEquals(Optional.of(elsewhere), new SitePlan(List.of(elsewhere)).renderedElsewhere());
    assertEquals(
        Optional.empty(),
        new SitePlan(List.of(elsewhere, new Rendering("render", false))).renderedElsewhere());
    assertEquals(
        Optional.empty(),
        new SitePlan(List.of(new RenderingElsewhere("render", Path.of("www"), true)))
            .renderedElsewhere());
  }
}
