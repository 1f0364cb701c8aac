package io.github.utmguard.campaign.sheet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.utmguard.site.Forked;
import io.github.utmguard.site.TestSite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class SheetStoreTest {
  private static final int KILLS = 4;

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void makeSheet() throws IOException {
    file = Files.writeString(folder.resolve("campaigns.csv"), "old");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> namesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(any -> any.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void replacesTheSheetAndKeepsItsPermissions() throws IOException {
    assumeTrue(file.getFileSystem().supportedFileAttributeViews().contains("posix"));
    for (String permissions : List.of("rw-rw-r--", "rw-------", "rwxrwxrwx")) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
      SheetStore.read(file).replace(bytes("new " + permissions));
      assertEquals("new " + permissions, Files.readString(file));
      assertEquals(permissions, PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }
    assertEquals(List.of("campaigns.csv"), namesIn(folder));
  }

  @Test
  void replacesWhatALinkLeadsToAndNotTheLink() throws IOException {
    Path inner = Files.createDirectory(folder.resolve("shared"));
    Path target = Files.move(file, inner.resolve("sheet.csv"));
    Files.createSymbolicLink(file, Path.of("shared", "sheet.csv"));
    SheetStore.read(file).replace(bytes("new"));
    assertTrue(Files.isSymbolicLink(file));
    assertEquals("new", Files.readString(target));
    assertEquals(List.of("sheet.csv"), namesIn(inner));
  }

  @Test
  void refusesASheetThatSomebodyChangedMeanwhile() throws IOException {
    SheetStore store = SheetStore.read(file);
    FileTime before = Files.getLastModifiedTime(file);
    Files.writeString(file, "OLD");
    Files.setLastModifiedTime(file, before);
    FileSystemException refused =
        assertThrows(FileSystemException.class, () -> store.replace(bytes("new")));
    assertTrue(refused.getReason().contains("changed by somebody else"), refused.getReason());
    assertEquals("OLD", Files.readString(file));
    assertEquals(List.of("campaigns.csv"), namesIn(folder));
  }

  @Test
  void refusesASheetThatIsGone() throws IOException {
    SheetStore store = SheetStore.read(file);
    Files.delete(file);
    assertThrows(IOException.class, () -> store.replace(bytes("new")));
    assertEquals(List.of(), namesIn(folder));
  }

  @Test
  void removesWhatKilledRunsLeftAtOnceButNothingElse() throws IOException {
    Path left = Files.createFile(folder.resolve(TestSite.LEFT_OVER));
    Path other = Files.createFile(folder.resolve(".other.csv.tmp"));
    SheetStore.read(file).clearLeftOvers();
    assertTrue(Files.notExists(left) && Files.exists(other));
  }

  /** A limit on the size of files acts as a disk does that is full. */
  @Test
  @Timeout(60)
  void fullDiskLeavesTheSheet() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")));
    String shell = "ulimit -f 400; exec \"$0\" \"$@\"";
    List<String> command =
        List.of(
            "/bin/sh",
            "-c",
            shell,
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:-UsePerfData",
            "-cp",
            System.getProperty("java.class.path"),
            SheetStoreTest.class.getName(),
            file.toString(),
            "once");
    Process build =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    assertEquals("File too large", Forked.line(build));
    assertEquals("old", Files.readString(file));
    assertEquals(List.of("campaigns.csv"), namesIn(folder));
  }

  @Test
  @Timeout(120)
  void killedBuildLeavesTheSheetOldOrNew() throws Exception {
    Files.write(file, content('a'));
    for (int kill = 0; kill < KILLS; kill++) {
      Process build = Forked.java(SheetStoreTest.class, file.toString(), "forever");
      try {
        assertEquals("ready", Forked.line(build));
        Thread.sleep(new Random(kill).nextInt(20, 300));
      } finally {
        // SIGKILL on POSIX systems.
        build.destroyForcibly().waitFor();
      }
      byte[] found = Files.readAllBytes(file);
      assertArrayEquals(content(found[0] == 'b' ? 'b' : 'a'), found);
    }
  }

  private static byte[] content(char variant) {
    byte[] content = new byte[3_000_000 + (variant - 'a')];
    Arrays.fill(content, (byte) variant);
    return content;
  }

  /** The build to be killed, or whose disk is full. */
  public static void main(String[] arguments) throws IOException {
    Path sheet = Path.of(arguments[0]);
    try {
      for (char next = 'b'; ; next = next == 'a' ? 'b' : 'a') {
        SheetStore.read(sheet).replace(content(next));
        if (arguments[1].equals("forever") && next == 'b') {
          Forked.say("ready");
        }
      }
    } catch (FileSystemException e) {
      Forked.say(e.getReason());
    } catch (IOException e) {
      Forked.say(e.getMessage());
    }
  }
}
