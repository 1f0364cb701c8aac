package io.github.utmguard.site;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class UnfinishedFileTest {
  @TempDir Path folder;

  @Test
  void takesItsPlaceInOneStepOrIsGone() throws IOException {
    Path file = Files.writeString(folder.resolve("report.json"), "old");
    try (UnfinishedFile given = UnfinishedFile.in(folder)) {
      write(given, "half a rep");
      assertTrue(UnfinishedFile.is(given.path()));
      assertFalse(OwnedFile.clear(given.path(), () -> {}), "no other build may take it");
    }
    assertEquals("old", Files.readString(file));
    try (UnfinishedFile taken = UnfinishedFile.in(folder)) {
      write(taken, "new");
      taken.moveOnto(file);
    }
    assertEquals("new", Files.readString(file));
    assertEquals(List.of("report.json"), TestSite.namesIn(folder));
  }

  private static void write(UnfinishedFile file, String text) throws IOException {
    file.channel().write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  @Timeout(60)
  void onlyThatOfADeadProcessIsCleared() throws Exception {
    Process other = Forked.java(UnfinishedFileTest.class, folder.toString());
    try (UnfinishedFile own = UnfinishedFile.in(folder)) {
      Path theirs = folder.resolve(Forked.line(other));
      UnfinishedFile.clearAbandoned(folder);
      assertTrue(Files.exists(theirs), "its owner lives");
      other.destroyForcibly().waitFor();
      UnfinishedFile.clearAbandoned(folder);
      assertFalse(Files.exists(theirs));
      assertTrue(Files.exists(own.path()));
    } finally {
      other.destroyForcibly().waitFor();
    }
  }

  /** The other process: holds a file until it is killed. */
  public static void main(String[] arguments) throws Exception {
    try (UnfinishedFile file = UnfinishedFile.in(Path.of(arguments[0]))) {
      Forked.say(file.path().getFileName().toString());
      Forked.waitForKill();
    }
  }

  @Test
  void whatCannotBeClearedIsNoReasonToGoWithoutTheReport() {
    Path missing = folder.resolve("nowhere");
    assertThrows(IOException.class, () -> UnfinishedFile.clearAbandoned(missing));
    assertDoesNotThrow(() -> UnfinishedFile.tryToClearAbandoned(missing));
  }

  @Test
  void leftOverIsClearedBeforeAReportIsWritten() throws IOException {
    Files.writeString(folder.resolve(TestSite.LEFT_OVER), "half a rep");
    UnfinishedFile.tryToClearAbandoned(folder);
    assertEquals(List.of(), TestSite.namesIn(folder));
  }

  @Test
  @Timeout(20)
  void whatIsNotOursStays() throws Exception {
    Path elsewhere = Files.writeString(folder.resolve("precious.txt"), "mine");
    Files.writeString(folder.resolve(".superoffice-utm-notes.tmp"), "mine");
    Files.createSymbolicLink(folder.resolve(".superoffice-utm-1-2-3.tmp"), elsewhere);
    Files.createDirectory(folder.resolve(".superoffice-utm-1-2-4.tmp"));
    Path pipe = folder.resolve(".superoffice-utm-1-2-5.tmp");
    assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
    List<String> before = TestSite.namesIn(folder);
    UnfinishedFile.clearAbandoned(folder);
    assertEquals(before, TestSite.namesIn(folder));
    assertEquals("mine", Files.readString(elsewhere));
  }
}
