package io.github.utmguard.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two builds at once over one folder, each in a process of its own. */
class TwoBuildsTest {
  private static final int ROUNDS = Integer.getInteger("faults.rounds", 3);
  private static final int BUILDS = 3;

  @TempDir Path folder;

  @Test
  void workBesideTheSite() throws Exception {
    run(FaultSite.make(folder.resolve("work")));
  }

  /** The temporary files of all stand in the same directories of the site. */
  @Test
  void workInTheSite() throws Exception {
    Path work = folder.resolve("work");
    try (Mount site = Mount.on(work.resolve("public"), "size=64m,mode=755")) {
      run(FaultSite.make(site.directory().getParent()));
    }
  }

  private void run(Path work) throws Exception {
    Map<String, String> parameters = FaultSite.parameters(work, Map.of());
    FolderState before = FolderState.of(work);
    GoalProcess.run("inject", work, parameters);
    FolderState after = FolderState.of(work);
    for (int round = 0; round < ROUNDS; round++) {
      before.restore(work);
      List<GoalProcess> builds = new ArrayList<>();
      for (int build = 0; build < BUILDS; build++) {
        builds.add(GoalProcess.start(List.of(), "inject", work, parameters));
      }
      for (GoalProcess build : builds) {
        build.go();
      }
      for (GoalProcess build : builds) {
        List<String> said = build.said();
        assertUnderstood(said.get(said.size() - 1));
      }
      FolderState together = FolderState.of(work);
      assertEquals(before.files().keySet(), together.files().keySet(), "no litter");
      together.requireBetween(before, after);
      List<String> said = GoalProcess.run("inject", work, parameters);
      assertEquals("DONE", said.get(said.size() - 1));
      FolderState.of(work).requireLike(after);
    }
  }

  /** Each is done, or says that somebody else was at work. */
  private static void assertUnderstood(String outcome) {
    assertTrue(
        outcome.equals("DONE")
            || outcome.matches("FAILURE .*(changed by somebody else|changes while it is read).*"),
        outcome);
  }
}
