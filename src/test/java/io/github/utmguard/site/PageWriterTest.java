package io.github.utmguard.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.utmguard.site.WriteResult.Failed;
import io.github.utmguard.site.WriteResult.Written;
import io.github.utmguard.site.WriteResult.WrittenByOther;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageWriterTest {
  @TempDir Path folder;
  private TestSite site;

  @BeforeEach
  void makeSite() throws IOException {
    site = TestSite.in(folder.resolve("site"));
  }

  private PageWriter writer(boolean outside) {
    return PageWriter.open(site.root(), outside ? Optional.of(folder) : Optional.empty());
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void pageIsReplacedAndNothingIsLeft(boolean outside) throws IOException {
    Path page = site.file("docs/page.html", "old");
    TestSite.permissions(page, "rw-rw-r--");
    try (PageWriter writer = writer(outside)) {
      WriteResult result =
          writer.replace(page, PageStamp.of(page), TestSite.bytes("new ", "", "content"));
      assertEquals(new Written(), result);
      assertEquals(List.of("page.html"), TestSite.namesIn(page.getParent()));
      assertEquals(outside ? 2 : 1, TestSite.namesIn(folder).size(), "with the workspace");
    }
    assertEquals("new content", Files.readString(page));
    assertEquals("rw-rw-r--", PosixFilePermissions.toString(Files.getPosixFilePermissions(page)));
    assertEquals(List.of("site"), TestSite.namesIn(folder));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void generatorsFindThePageAsOldAsItWas(boolean outside) throws IOException {
    Path page = site.file("page.html", "old");
    FileTime generated = FileTime.from(Instant.parse("2026-11-27T12:00:00.123Z"));
    Files.setLastModifiedTime(page, generated);
    try (PageWriter writer = writer(outside)) {
      writer.replace(page, PageStamp.of(page), TestSite.bytes("longer"));
    }
    assertEquals(generated, Files.getLastModifiedTime(page));
  }

  /** A file that stays open keeps its blocks: a large site would fill the disk. */
  @Test
  void nothingOfReplacedPagesIsHeldInTheEnd() throws IOException {
    Path descriptors = Path.of("/proc/self/fd");
    assumeTrue(Files.isDirectory(descriptors), "only Linux tells what a process has open");
    try (PageWriter writer = PageWriter.open(site.root())) {
      for (int i = 0; i < 200; i++) {
        Path page = site.file("page-" + i + ".html", "old");
        assertEquals(
            new Written(), writer.replace(page, PageStamp.of(page), TestSite.bytes("new " + i)));
      }
    }
    try (Stream<Path> open = Files.list(descriptors)) {
      List<String> held =
          open.map(PageWriterTest::target).filter(name -> name.contains("page-")).toList();
      assertEquals(List.of(), held);
    }
  }

  private static String target(Path descriptor) {
    try {
      return Files.readSymbolicLink(descriptor).toString();
    } catch (IOException e) {
      return "closed meanwhile";
    }
  }

  @Test
  void rsyncSeesAChangeThatKeepsTheSize() throws IOException {
    Path page = site.file("page.html", "old");
    FileTime generated = FileTime.from(Instant.parse("2026-11-27T12:00:00.123Z"));
    Files.setLastModifiedTime(page, generated);
    try (PageWriter writer = PageWriter.open(site.root())) {
      writer.replace(page, PageStamp.of(page), TestSite.bytes("new"));
    }
    assertNotEquals(generated, Files.getLastModifiedTime(page));
  }

  @Test
  void pageOfManyChunksIsWrittenWhole() throws IOException {
    Path page = site.file("page.html", "old");
    String large = "0123456789".repeat(100_000);
    try (PageWriter writer = PageWriter.open(site.root())) {
      assertEquals(
          new Written(), writer.replace(page, PageStamp.of(page), TestSite.bytes(large, "!")));
    }
    assertEquals(large + "!", Files.readString(page));
  }

  private static void give(Path file, String attribute, int value) {
    try {
      Files.setAttribute(file, attribute, value);
    } catch (IOException | UnsupportedOperationException e) {
      assumeTrue(false, "only root may give files away");
    }
  }

  /** The system takes those bits from a file that is given away. */
  @ParameterizedTest
  @ValueSource(strings = {"unix:uid", "unix:gid"})
  void setIdBitsStayWithANewOwnerOrGroup(String changed) throws IOException {
    Path page = site.file("page.cgi.html", "old");
    Path temporary = site.file("page.tmp", "new");
    give(page, changed, 12345);
    for (Path file : List.of(page, temporary)) {
      Files.setAttribute(file, "unix:mode", 06755);
    }
    UnixAttributes.of(page).orElseThrow().copyTo(temporary);
    assertEquals(UnixAttributes.of(page), UnixAttributes.of(temporary));
  }

  @Test
  void ownerAndGroupStay() throws IOException {
    Path page = site.file("page.html", "old");
    give(page, "unix:uid", 12345);
    give(page, "unix:gid", 23456);
    TestSite.permissions(page, "rw-r-----");
    UnixAttributes before = UnixAttributes.of(page).orElseThrow();
    try (PageWriter writer = PageWriter.open(site.root())) {
      assertEquals(new Written(), writer.replace(page, PageStamp.of(page), TestSite.bytes("new")));
    }
    assertEquals(before, UnixAttributes.of(page).orElseThrow());
  }

  @Test
  void otherFileSystemOutsideFallsBackToThePagesDirectory() throws IOException {
    Path memory = Path.of("/dev/shm");
    assumeTrue(Files.isWritable(memory));
    Path page = site.file("page.html", "old");
    Path other = Files.createTempDirectory(memory, "test");
    assumeFalse(Files.getFileStore(other).equals(Files.getFileStore(page)));
    try {
      try (PageWriter writer = PageWriter.open(site.root(), Optional.of(other))) {
        for (String content : List.of("first", "second")) {
          assertEquals(
              new Written(), writer.replace(page, PageStamp.of(page), TestSite.bytes(content)));
          assertEquals(content, Files.readString(page));
        }
      }
      assertEquals(List.of(), TestSite.namesIn(other));
      assertEquals(List.of("page.html"), TestSite.namesIn(site.root()));
    } finally {
      Files.delete(other);
    }
  }

  @Test
  void leftOverOfAKilledRunIsNoObstacle() throws IOException {
    Path page = site.file("page.html", "old");
    site.file(TestSite.LEFT_OVER, "half a pa");
    try (PageWriter writer = writer(false)) {
      assertEquals(new Written(), writer.replace(page, PageStamp.of(page), TestSite.bytes("new")));
    }
    assertEquals("new", Files.readString(page));
    SiteWalker.of(site.root(), TestSite.DEFAULT_PATTERNS, true).walk(entry -> {});
    assertEquals(List.of("page.html"), TestSite.namesIn(site.root()));
  }

  @Test
  void workspaceThatAKilledRunLeftBesideTheSiteIsRemoved() throws IOException {
    Path abandoned = Files.createDirectory(folder.resolve(".superoffice-utm-7-abc123-xyz"));
    Files.writeString(abandoned.resolve("lock"), "");
    Files.writeString(abandoned.resolve("1.tmp"), "half a pa");
    PageWriter.open(site.root()).close();
    assertEquals(List.of("site"), TestSite.namesIn(folder));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void cancelledBuildClearsUpAndIsStillCancelled(boolean cancelled) throws IOException {
    Path page = site.file("page.html", "old");
    try (PageWriter writer = PageWriter.open(site.root())) {
      assertEquals(new Written(), writer.replace(page, PageStamp.of(page), TestSite.bytes("new")));
      if (cancelled) {
        Thread.currentThread().interrupt();
      }
    } finally {
      assertEquals(cancelled, Thread.interrupted());
    }
    assertEquals(List.of("site"), TestSite.namesIn(folder));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void changedPageIsLeftAlone(boolean outside) throws IOException {
    Path page = site.file("page.html", "old");
    PageStamp stamp = PageStamp.of(page);
    Files.writeString(page, "OLD");
    Files.setLastModifiedTime(page, FileTime.fromMillis(1));
    try (PageWriter writer = writer(outside)) {
      Failed failed =
          assertInstanceOf(Failed.class, writer.replace(page, stamp, TestSite.bytes("new")));
      assertTrue(failed.reason().startsWith("it was changed by somebody else"), failed.reason());
      assertEquals(List.of(), temporaryFiles(), "a full disk needs the room at once");
    }
    assertEquals("OLD", Files.readString(page));
    assertEquals(List.of("site"), TestSite.namesIn(folder));
  }

  private List<Path> temporaryFiles() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".tmp")).toList();
    }
  }

  /** Another build at work in the same folder came first. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void pageThatHoldsTheNewBytesByNowIsLeftAloneAndRight(boolean outside) throws IOException {
    Path page = site.file("page.html", "old");
    PageStamp stamp = PageStamp.of(page);
    String large = "0123456789".repeat(40_000);
    Files.writeString(page, large + "!");
    PageStamp written = PageStamp.of(page);
    try (PageWriter writer = writer(outside)) {
      assertEquals(
          new WrittenByOther(), writer.replace(page, stamp, TestSite.bytes(large, "", "!")));
      for (String other : List.of(large, large + "!!", large + "?", "", "9" + large)) {
        WriteResult result = writer.replace(page, stamp, TestSite.bytes(other));
        Failed failed = assertInstanceOf(Failed.class, result);
        assertTrue(failed.reason().startsWith("it was changed by somebody else"), failed.reason());
      }
      assertEquals(List.of("page.html"), TestSite.namesIn(site.root()));
    }
    assertEquals(written, PageStamp.of(page));
    assertEquals(List.of("site"), TestSite.namesIn(folder));
  }

  @Test
  void readOnlyPageIsLeftAloneEvenByRoot() throws IOException {
    Path page = site.file("page's.html", "old");
    TestSite.permissions(page, "r--rw-r--");
    assertRefused(page, "it is read-only; make it writable: chmod u+w '");
    TestSite.permissions(page, "rw-rw-r--");
  }

  @Test
  void readOnlyDirectoryIsLeftAloneEvenByRoot() throws IOException {
    Path page = site.file("docs/page.html", "old");
    TestSite.permissions(page.getParent(), "r-xr-xr-x");
    try {
      assertRefused(page, "its directory is read-only; make it writable: chmod u+w '");
    } finally {
      TestSite.permissions(page.getParent(), "rwxr-xr-x");
    }
  }

  private void assertRefused(Path page, String reason) throws IOException {
    try (PageWriter writer = PageWriter.open(site.root())) {
      Failed failed =
          assertInstanceOf(
              Failed.class, writer.replace(page, PageStamp.of(page), TestSite.bytes("new")));
      assertTrue(failed.reason().startsWith(reason), failed.reason());
    }
    assertEquals("old", Files.readString(page));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void directoryThatBecameALinkLeadsNoWriteOutOfTheSite(boolean outside) throws IOException {
    Path page = site.file("docs/page.html", "old");
    PageStamp stamp = PageStamp.of(page);
    Path moved = Files.move(page.getParent(), folder.resolve("elsewhere"));
    Files.createSymbolicLink(page.getParent(), moved);
    try (PageWriter writer = writer(outside)) {
      Failed failed =
          assertInstanceOf(Failed.class, writer.replace(page, stamp, TestSite.bytes("new")));
      assertTrue(failed.reason().startsWith("it no longer stands inside"), failed.reason());
    }
    assertEquals("old", Files.readString(moved.resolve("page.html")));
    assertEquals(List.of("page.html"), TestSite.namesIn(moved));
  }

  @Test
  void linkIsNotReplaced() throws IOException {
    Path target = site.file("page.txt", "old");
    Path link = site.link("page.html", target);
    try (PageWriter writer = PageWriter.open(site.root())) {
      assertEquals(
          new Failed("it is not a regular file"),
          writer.replace(link, PageStamp.of(target), TestSite.bytes("new")));
    }
    assertTrue(Files.isSymbolicLink(link));
    assertEquals("old", Files.readString(target));
  }
}
