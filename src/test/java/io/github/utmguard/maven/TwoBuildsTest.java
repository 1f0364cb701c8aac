package io.github.utmguard.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Builds at once over one folder, each in a process of its own. With the same settings they do the
 * same, so none has a reason to fail: the others have done its work.
 */
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
        assertEquals("DONE", said.get(said.size() - 1), said::toString);
      }
      FolderState together = FolderState.of(work);
      assertEquals(before.files().keySet(), together.files().keySet(), "no litter");
      together.requireBetween(before, after);
      List<String> said = GoalProcess.run("inject", work, parameters);
      assertEquals("DONE", said.get(said.size() - 1));
      FolderState.of(work).requireLike(after);
    }
  }

  /** With different tags, who comes second on a page says so, and leaves it as it then is. */
  @Test
  void thoseThatDisagreeDamageNoPage() throws Exception {
    Path work = FaultSite.make(folder.resolve("work"));
    FolderState before = FolderState.of(work);
    List<Map<String, String>> wishes = new ArrayList<>();
    List<FolderState> possible = new ArrayList<>(List.of(before));
    for (String tenant : List.of("Cust11111", "Cust22222")) {
      String address = Goal.ADDRESS.replace("Cust12345", tenant);
      wishes.add(FaultSite.parameters(work, Map.of("scriptUrl", address)));
      GoalProcess.run("inject", work, wishes.get(wishes.size() - 1));
      possible.add(FolderState.of(work));
      before.restore(work);
    }
    for (int round = 0; round < ROUNDS; round++) {
      before.restore(work);
      List<GoalProcess> builds = new ArrayList<>();
      for (Map<String, String> wish : wishes) {
        builds.add(GoalProcess.start(List.of(), "inject", work, wish));
      }
      for (GoalProcess build : builds) {
        build.go();
      }
      for (GoalProcess build : builds) {
        List<String> said = build.said();
        assertUnderstood(said.get(said.size() - 1));
      }
      FolderState.of(work)
          .files()
          .forEach((name, file) -> assertTrue(isOneOf(name, file, possible), name));
    }
  }

  private static boolean isOneOf(String name, FolderState.File file, List<FolderState> possible) {
    return possible.stream().anyMatch(state -> file.isLike(state.files().get(name)));
  }

  /** It is done, or says that somebody else was at work. */
  private static void assertUnderstood(String outcome) {
    assertTrue(
        outcome.equals("DONE")
            || outcome.matches("FAILURE .*(changed by somebody else|changes while it is read).*"),
        outcome);
  }
}
