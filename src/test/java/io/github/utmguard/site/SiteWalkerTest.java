package io.github.utmguard.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteWalkerTest {
  @TempDir Path folder;
  private TestSite site;

  @BeforeEach
  void makeSite() throws IOException {
    site = TestSite.in(folder.resolve("site"));
  }

  @Test
  void pagesComeInTheOrderOfTheirPaths() throws IOException {
    for (String path :
        List.of("b.html", "a/z.html", "a-b.html", "a.html", "a/b/c.htm", "Z.xhtml")) {
      site.file(path);
    }
    site.file("style.css");
    site.file("a/page.HTML");
    List<String> paths = site.walk().stream().map(line -> line.substring(5)).toList();
    assertEquals(
        List.of("Z.xhtml", "a-b.html", "a.html", "a/b/c.htm", "a/page.HTML", "a/z.html", "b.html"),
        paths);
    assertEquals(paths.stream().sorted().toList(), paths);
  }

  @Test
  void patternsChooseThePages() throws IOException {
    site.file("index.html");
    site.file("apidocs/index.html");
    site.file("docs/a.html");
    site.file("docs/deep/b.html");
    PagePatterns patterns = PagePatterns.of(List.of("**/*.html"), List.of("apidocs/", "*/a.*"));
    assertEquals(List.of("page docs/deep/b.html", "page index.html"), site.walk(patterns));
  }

  private SiteWalker withScripts(PagePatterns pages) throws IOException {
    PagePatterns scripts = PagePatterns.of(List.of("**/*.js"), List.of("lib/**"));
    return SiteWalker.of(site.root(), pages, false).with(scripts);
  }

  @Test
  void scriptsComeWithThePagesWhereAsked() throws IOException {
    for (String path : List.of("js/a.js", "docs/a.html", "docs/b.js", "lib/c.js", "d.css")) {
      site.file(path);
    }
    PagePatterns pages = PagePatterns.of(List.of("*.html", "docs/*.html"), List.of("js/**"));
    assertEquals(List.of("page docs/a.html"), site.walk(pages));
    assertEquals(
        List.of("page docs/a.html", "companion docs/b.js", "companion js/a.js"),
        site.walk(withScripts(pages)));
  }

  @Test
  void linkedScriptIsHandedOnOnceAndNeverFromOutside() throws IOException {
    site.file("a.html");
    site.link("a.js", site.file("versions/7"));
    site.link("b.js", site.root().resolve("versions/7"));
    site.link("c.css", site.root().resolve("versions/7"));
    site.link("out.js", TestSite.in(folder.resolve("outside")).file("out.js"));
    site.link("gone.js", Path.of("nothing.js"));
    site.link("page.js", site.file("page.txt"));
    PagePatterns pages = PagePatterns.of(List.of("*.html"), List.of("page.js"));
    assertEquals(
        List.of("page a.html", "companion a.js -> versions/7"), site.walk(withScripts(pages)));
  }

  @Test
  void siteThatGoesAwayIsAProblem() throws IOException {
    SiteWalker walker = SiteWalker.of(site.root(), TestSite.DEFAULT_PATTERNS, false);
    Files.delete(site.root());
    assertEquals(
        List.of("problem . cannot be entered: " + site.root() + " is not there"),
        site.walk(walker));
  }

  @Test
  void nameThatTheSystemSpellsWithSpecialCharactersIsKept() throws IOException {
    site.file("a+b %41 ü.html");
    assertEquals(List.of("page a+b %41 ü.html"), site.walk());
  }

  @Test
  void missingSiteAndFileInsteadOfFolderAreRefused() throws IOException {
    Path missing = folder.resolve("nowhere");
    Path file = site.file("index.html");
    PagePatterns patterns = TestSite.DEFAULT_PATTERNS;
    assertThrows(NoSuchFileException.class, () -> SiteWalker.of(missing, patterns, false));
    assertThrows(NotDirectoryException.class, () -> SiteWalker.of(file, patterns, false));
  }

  @Test
  void directoryThatCannotBeEnteredIsAProblemAndTheWalkGoesOn() throws IOException {
    site.file("closed/index.html");
    site.file("open.html");
    Path closed = site.root().resolve("closed");
    TestSite.permissions(closed, "---------");
    try {
      assumeFalse(Files.isReadable(closed), "root may enter every directory");
      assertEquals(
          List.of(
              "problem closed cannot be entered: permission denied for " + closed,
              "page open.html"),
          site.walk());
      PagePatterns without = PagePatterns.of(List.of("**/*.html"), List.of("closed/**"));
      assertEquals(List.of("page open.html"), site.walk(without));
    } finally {
      TestSite.permissions(closed, "rwxr-xr-x");
    }
  }

  @Test
  void directoryOfTooLongAPathIsAProblemForRootToo() throws IOException {
    // No system call takes a path of more than 4,096 bytes, so a longer one is made by a move.
    Path top = deep(site.root().resolve("top"), 9);
    Path low = deep(folder.resolve("low"), 9);
    site.file("z.html");
    Path joined = top.resolve("joined");
    Files.move(folder.resolve("low"), joined);
    try {
      List<String> entries = site.walk();
      assertEquals(2, entries.size(), entries.toString());
      assertTrue(entries.get(0).startsWith("problem top/"), entries.get(0));
      assertTrue(entries.get(0).endsWith("File name too long"), entries.get(0));
      assertEquals("page z.html", entries.get(1));
      // No page can be there, so no page is in danger.
      PagePatterns atTheTop = PagePatterns.of(List.of("*.html"), List.of());
      assertEquals(List.of("page z.html"), site.walk(withScripts(atTheTop)));
    } finally {
      Files.move(joined, folder.resolve("low"));
      assertTrue(Files.isDirectory(low));
    }
  }

  private static Path deep(Path directory, int levels) throws IOException {
    Path deepest = directory;
    for (int level = 0; level < levels; level++) {
      deepest = deepest.resolve("x".repeat(240));
    }
    return Files.createDirectories(deepest);
  }

  @Test
  void pipesAndSocketsAreProblemsAndNeverOpened() throws Exception {
    assertEquals(0, new ProcessBuilder("mkfifo", site.root() + "/pipe.html").start().waitFor());
    Path address = Files.createTempDirectory("s").resolve("s");
    try (ServerSocketChannel socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      socket.bind(UnixDomainSocketAddress.of(address));
      Files.move(address, site.root().resolve("socket.html"));
      String reason = " is not a regular file (a pipe, socket or device)";
      assertEquals(
          List.of("problem pipe.html" + reason, "problem socket.html" + reason), site.walk());
    } finally {
      Files.delete(address.getParent());
    }
  }

  @Test
  void leftOverIsClearedOnlyWhenAskedAndNeverYielded() throws IOException {
    site.file("docs/index.html");
    Path leftOver = site.file("docs/" + TestSite.LEFT_OVER);
    PagePatterns everything = PagePatterns.of(List.of("**"), List.of());
    assertEquals(List.of("page docs/index.html"), site.walk(everything));
    assertTrue(Files.exists(leftOver));
    SiteWalker.of(site.root(), everything, true).walk(entry -> {});
    assertFalse(Files.exists(leftOver));
    assertTrue(Files.exists(site.root().resolve("docs/index.html")));
  }

  @Test
  void directoryThatIsLeftOutIsNotTouched() throws IOException {
    Path leftOver = site.file("private/" + TestSite.LEFT_OVER);
    PagePatterns patterns = PagePatterns.of(List.of("**/*.html"), List.of("private/**"));
    SiteWalker.of(site.root(), patterns, true).walk(entry -> {});
    assertTrue(Files.exists(leftOver));
  }

  /** Nobody, not even root, may write a program that runs. */
  @Test
  void leftOverThatCannotBeRemovedIsAProblem() throws Exception {
    Path leftOver = site.root().resolve(TestSite.LEFT_OVER);
    Path sleep = Path.of("/bin/sleep");
    assumeTrue(Files.isDirectory(Path.of("/proc/self")), "only on Linux");
    assumeTrue(Files.isRegularFile(sleep, LinkOption.NOFOLLOW_LINKS), "one program of many names");
    Files.copy(sleep, leftOver);
    Process running = new ProcessBuilder(leftOver.toString(), "60").start();
    try {
      assertEquals(
          List.of(
              "problem . holds a temporary file of an earlier run that cannot be removed: Text file"
                  + " busy"),
          site.walk(SiteWalker.of(site.root(), TestSite.DEFAULT_PATTERNS, true)));
    } finally {
      running.destroyForcibly().waitFor();
    }
  }

  @Test
  void temporaryFileOfAWorkerThatFollowedALinkIsNotCleared() throws IOException {
    Path target = site.file("z/latest.txt");
    site.link("a.html", target);
    Path temporary = site.file("z/" + TestSite.LEFT_OVER);
    SiteWalker.of(site.root(), TestSite.DEFAULT_PATTERNS, true)
        .walk(
            entry -> {
              assertEquals("a.html", entry.path());
              assertFalse(Files.exists(temporary), "the old one is cleared first");
              try {
                Files.writeString(temporary, "a worker's");
              } catch (IOException e) {
                throw new AssertionError(e);
              }
            });
    assertTrue(Files.exists(temporary));
  }
}
