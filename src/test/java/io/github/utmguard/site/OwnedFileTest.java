package io.github.utmguard.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class OwnedFileTest {
  @TempDir Path folder;
  private final List<Path> cleared = new ArrayList<>();

  private boolean clear(Path file) throws IOException {
    return OwnedFile.clear(file, () -> cleared.add(file));
  }

  @Test
  void abandonedFileIsClearedAndAllElseIsNot() throws IOException {
    Path abandoned = Files.createFile(folder.resolve("abandoned"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), abandoned);
    assertFalse(clear(link));
    assertFalse(clear(folder));
    assertTrue(clear(abandoned));
    assertEquals(List.of(abandoned), cleared);
    assertEquals(List.of("link"), TestSite.namesIn(folder));
  }

  @Test
  void fileOfThisProcessIsKept() throws IOException {
    Path file = folder.resolve("file");
    try (FileChannel owned = OwnedFile.create(file).orElseThrow()) {
      assertFalse(clear(file));
      assertTrue(owned.isOpen());
    }
    assertEquals(List.of(), cleared);
    assertTrue(Files.exists(file));
  }

  @Test
  @Timeout(60)
  void fileOfAnotherLivingProcessIsKept() throws Exception {
    Path file = folder.resolve("file");
    Process other = Forked.java(OwnedFileTest.class, file.toString());
    try {
      assertEquals("ready", Forked.line(other));
      assertFalse(clear(file));
    } finally {
      other.destroyForcibly().waitFor();
    }
    assertEquals(List.of(), cleared);
    assertTrue(clear(file));
  }

  /** The other process: owns a file until it is killed. */
  public static void main(String[] arguments) throws Exception {
    try (FileChannel owned = OwnedFile.create(Path.of(arguments[0])).orElseThrow()) {
      Forked.say(owned.isOpen() ? "ready" : "closed");
      Forked.waitForKill();
    }
  }
}
