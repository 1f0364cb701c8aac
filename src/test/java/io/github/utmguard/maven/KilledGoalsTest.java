package io.github.utmguard.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Kills goals with SIGKILL at random moments, each in a process of its own. {@code
 * -Dfaults.kills=500} kills each of them so often, {@code -Dfaults.seed} repeats the moments.
 */
class KilledGoalsTest {
  private static final int KILLS = Integer.getInteger("faults.kills", 5);
  private static final long SEED = Long.getLong("faults.seed", System.nanoTime());

  @TempDir Path folder;
  @TempDir Path elsewhere;

  /** A goal that has something to write. */
  enum Work {
    INJECT,
    REMOVE,
    CHECK,
    CAMPAIGNS;

    String goal() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The work that comes before it. */
    private List<Work> first() {
      return switch (this) {
        case INJECT -> List.of();
        case REMOVE -> List.of(INJECT);
        case CHECK -> List.of(CHECK);
        case CAMPAIGNS -> List.of(CHECK, INJECT, CAMPAIGNS);
      };
    }

    Map<String, String> parameters(Path folder) {
      Map<String, String> more =
          switch (this) {
            case INJECT, REMOVE -> Map.of();
            case CHECK -> Map.of("updateBaseline", "true");
            case CAMPAIGNS -> Map.of("fixCampaigns", "true", "publishLinks", "internal/links.html");
          };
      return FaultSite.parameters(folder, more);
    }

    /** Brings the folder where the goal has work to do, with reports that are out of date. */
    FolderState prepare(Path folder) throws Exception {
      for (Work before : first()) {
        List<String> said = GoalProcess.run(before.goal(), folder, before.parameters(folder));
        assertEquals("DONE", said.get(said.size() - 1), () -> before + ": " + said);
      }
      switch (this) {
        case CHECK -> GoalProcess.run("inject", folder, INJECT.parameters(folder));
        case CAMPAIGNS ->
            Files.writeString(
                folder.resolve("src/site/campaigns.csv"), FaultSite.sheet("Facebook"));
        default -> {}
      }
      return FolderState.of(folder);
    }
  }

  @ParameterizedTest
  @EnumSource(Work.class)
  void nothingIsLostAndTheNextRunFinishesAll(Work work, TestReporter test) throws Exception {
    FolderState before = work.prepare(FaultSite.make(folder));
    long start = System.nanoTime();
    GoalProcess.start(List.of(), work.goal(), folder, work.parameters(folder)).go().said();
    long nanos = System.nanoTime() - start;
    FolderState after = FolderState.of(folder);
    Random random = new Random(SEED);
    int halfWay = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      before.restore(folder);
      GoalProcess goal = GoalProcess.start(List.of(), work.goal(), folder, work.parameters(folder));
      killAfter(random.nextLong(nanos), goal.go());
      try {
        halfWay += finish(work, before, after) > 0 ? 1 : 0;
      } catch (AssertionError e) {
        throw new AssertionError("kill " + kill + " of seed " + SEED + ": " + e.getMessage(), e);
      }
    }
    test.publishEntry(work + ": " + KILLS + " kills", halfWay + " at work, seed " + SEED);
  }

  private static void killAfter(long nanos, GoalProcess goal) throws InterruptedException {
    TimeUnit.NANOSECONDS.sleep(nanos);
    goal.kill();
  }

  /** Returns how many files were finished when the kill came. */
  private int finish(Work work, FolderState before, FolderState after) throws Exception {
    FolderState killed = FolderState.of(folder);
    int done = killed.requireBetween(before, after);
    killed.requireUntouched(before, "public/d");
    requireSeenAsWhole();
    List<String> said = GoalProcess.run(work.goal(), folder, work.parameters(folder));
    assertEquals("DONE", said.get(said.size() - 1), said::toString);
    FolderState finished = FolderState.of(folder);
    finished.requireLike(after);
    finished.requireUntouched(killed, "public/d");
    return done;
  }

  /** A check sees all pages, and takes no temporary file for one. */
  private void requireSeenAsWhole() throws Exception {
    Map<String, String> given = Map.of("failOn", "never", "reportDirectory", elsewhere.toString());
    List<String> said = GoalProcess.run("check", folder, given);
    String seen = "INFO 20[01] pages checked, .*";
    assertTrue(said.stream().anyMatch(line -> line.matches(seen)), said::toString);
  }
}
