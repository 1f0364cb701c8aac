package io.github.utmguard.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceTest {
  private static final String ABANDONED = ".superoffice-utm-7-abc123-xyz";

  @TempDir Path folder;

  @Test
  void closingRemovesAllOfIt() throws IOException {
    try (Workspace workspace = Workspace.create(folder)) {
      Path first = Files.createFile(workspace.newFile());
      assertNotEquals(first, workspace.newFile());
      assertEquals(1, TestSite.namesIn(folder).size());
    }
    assertEquals(List.of(), TestSite.namesIn(folder));
  }

  @Test
  void otherWorkspaceOfThisProcessIsNotTouched() throws IOException {
    try (Workspace workspace = Workspace.create(folder)) {
      Path file = Files.createFile(workspace.newFile());
      Workspace.clearAbandoned(folder);
      assertTrue(Files.exists(file));
    }
  }

  @Test
  void workspaceOfAnotherLivingProcessIsNotTouched() throws Exception {
    Process other = Forked.java(WorkspaceTest.class, folder.toString());
    try {
      assertEquals("ready", Forked.line(other));
      List<String> before = TestSite.namesIn(folder);
      assertEquals(1, before.size());
      Path theirs = folder.resolve(before.get(0));
      Workspace.clearAbandoned(folder);
      assertEquals(List.of("1.tmp", "lock"), TestSite.namesIn(theirs));
    } finally {
      other.destroyForcibly().waitFor();
    }
    Workspace.clearAbandoned(folder);
    assertEquals(List.of(), TestSite.namesIn(folder));
  }

  /** The other process: holds a workspace until it is killed. */
  public static void main(String[] arguments) throws Exception {
    try (Workspace workspace = Workspace.create(Path.of(arguments[0]))) {
      Files.createFile(workspace.newFile());
      Forked.say("ready");
      Forked.waitForKill();
    }
  }

  @Test
  void directoryThatWasAbandonedBeforeItWasLockedIsRemoved() throws IOException {
    Files.createDirectory(folder.resolve(ABANDONED));
    Workspace.clearAbandoned(folder);
    assertEquals(List.of(), TestSite.namesIn(folder));
  }

  @Test
  @Timeout(20)
  void whatIsNotOursStays() throws Exception {
    Files.writeString(folder.resolve(".superoffice-utm-notes"), "mine");
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Files.createFile(elsewhere.resolve("lock"));
    Files.createFile(elsewhere.resolve("a.tmp"));
    Files.createSymbolicLink(folder.resolve(".superoffice-utm-1-2-3"), elsewhere);
    Path pipe = Files.createDirectory(folder.resolve(ABANDONED)).resolve("lock");
    assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
    List<String> before = TestSite.namesIn(folder);
    Workspace.clearAbandoned(folder);
    assertEquals(before, TestSite.namesIn(folder));
    assertEquals(List.of("a.tmp", "lock"), TestSite.namesIn(elsewhere));
  }
}
