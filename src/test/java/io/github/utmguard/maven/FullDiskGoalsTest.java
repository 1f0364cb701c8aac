package io.github.utmguard.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Goals on a disk that is full, or read-only: a file system in memory, with the site on it. */
class FullDiskGoalsTest {
  private static final String NO_SPACE = "No space left on device";

  @TempDir Path folder;

  private static String last(List<String> said) {
    return said.get(said.size() - 1);
  }

  private static Map<String, String> parameters(Path disk) {
    return FaultSite.parameters(disk, Map.of());
  }

  /**
   * With the site's folder on the disk, and with the site as the disk: no file can stand beside.
   */
  @ParameterizedTest
  @CsvSource({"0, disk", "65536, disk", "0, disk/public", "65536, disk/public"})
  void pagesStayAndTheNextRunFinishesThem(int left, String mounted) throws Exception {
    Path work = folder.resolve("disk");
    try (Mount disk = Mount.on(folder.resolve(mounted), "size=8m,mode=755")) {
      FaultSite.make(work);
      FolderState before = FolderState.of(work);
      Path filler = disk.fill(left);
      List<String> said = GoalProcess.run("inject", work, parameters(work));
      String outcome = last(said);
      assertTrue(outcome.matches("FAILURE \\d+ of 200 pages could not be tagged.*"), outcome);
      String reason = "The first is d0/p0.html: The page could not be written: " + NO_SPACE;
      assertTrue(outcome.endsWith(reason), outcome);
      Files.delete(filler);
      FolderState full = FolderState.of(work);
      assertEquals(before.files().keySet(), full.files().keySet());
      GoalProcess.run("inject", work, parameters(work));
      full.requireBetween(before, FolderState.of(work));
      FolderState.of(work).requireLike(injectedElsewhere());
      full.requireUntouched(before, "public");
    }
  }

  private FolderState injectedElsewhere() throws Exception {
    Path other = FaultSite.make(folder.resolve("other"));
    assertEquals("DONE", last(GoalProcess.run("inject", other, parameters(other))));
    return FolderState.of(other);
  }

  @Test
  void reportsBaselineSheetAndLinksStayAsTheyWere() throws Exception {
    try (Mount disk = Mount.on(folder.resolve("disk"), "size=8m,mode=755")) {
      Path work = FaultSite.make(folder.resolve("disk"));
      Map<String, String> updated = FaultSite.parameters(work, Map.of("updateBaseline", "true"));
      Map<String, String> published =
          FaultSite.parameters(work, Map.of("publishLinks", "internal/links.html"));
      Map<String, String> fixed = FaultSite.parameters(work, Map.of("fixCampaigns", "true"));
      assertEquals("DONE", last(GoalProcess.run("check", work, updated)));
      assertEquals("DONE", last(GoalProcess.run("campaigns", work, published)));
      assertEquals("DONE", last(GoalProcess.run("inject", work, parameters(work))));
      FolderState before = FolderState.of(work);
      Path filler = disk.fill(0);

      refused("check", work, updated, "Parameter 'baseline'");
      refused("check", work, parameters(work), "reportDirectory: no report can be written to");
      refused("campaigns", work, published, "The campaign links cannot be written");
      refused("campaigns", work, fixed, "A campaign sheet or material cannot be worked on");

      Files.delete(filler);
      FolderState.of(work).requireLike(before);
      assertEquals("DONE", last(GoalProcess.run("check", work, updated)));
      assertEquals("DONE", last(GoalProcess.run("campaigns", work, fixed)));
      String sheet = Files.readString(work.resolve("src/site/campaigns.csv"));
      assertEquals(FaultSite.sheet("linkedin"), sheet);
    }
  }

  private static void refused(String goal, Path work, Map<String, String> given, String start)
      throws IllegalAccessException {
    String outcome = last(GoalProcess.run(goal, work, given));
    assertTrue(outcome.startsWith("REFUSAL " + start), outcome);
    assertTrue(outcome.contains(NO_SPACE), outcome);
  }

  @Test
  void readOnlyFileSystemIsNamedAsOne() throws Exception {
    try (Mount disk = Mount.on(folder.resolve("disk"), "size=8m,mode=755")) {
      Path work = FaultSite.make(folder.resolve("disk"));
      FolderState before = FolderState.of(work);
      disk.remount("ro");
      String outcome = last(GoalProcess.run("inject", work, parameters(work)));
      String reason = "it stands on a file system that is mounted read-only";
      assertTrue(outcome.endsWith("The page could not be written: " + reason), outcome);
      disk.remount("rw");
      FolderState.of(work).requireLike(before);
      assertEquals("DONE", last(GoalProcess.run("inject", work, parameters(work))));
    }
  }
}
