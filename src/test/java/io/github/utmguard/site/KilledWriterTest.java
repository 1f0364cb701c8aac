package io.github.utmguard.site;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Kills a build with SIGKILL while it rewrites a site over and over. */
class KilledWriterTest {
  private static final int PAGES = 2_000;
  private static final int KILLS = 4;
  private static final int THREADS = 4;

  @TempDir Path folder;

  @Test
  @Timeout(180)
  void eachPageIsOldOrNewAndTheNextRunClearsUpBesideTheSite() throws Exception {
    TestSite site = makeSite();
    int touched = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      killWhileRewriting(site, "outside", kill);
      assertEquals(2, TestSite.namesIn(folder).size(), "the killed run left its workspace");
      touched += assertOldOrNew(site);
      PageWriter.open(site.root()).close();
      assertEquals(List.of("site"), TestSite.namesIn(folder));
    }
    assertTrue(touched > 0, "the killed runs must have been at work");
    assertEquals(PAGES, pagesLeft(site));
  }

  @Test
  @Timeout(180)
  void eachPageIsOldOrNewAndTheNextRunClearsUpInTheSite() throws Exception {
    TestSite site = makeSite();
    int touched = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      killWhileRewriting(site, "in-place", kill);
      touched += assertOldOrNew(site);
      SiteWalker.of(site.root(), TestSite.DEFAULT_PATTERNS, true).walk(entry -> {});
      assertEquals(List.of("site"), TestSite.namesIn(folder));
      assertEquals(PAGES, pagesLeft(site), "pages, and nothing else");
    }
    assertTrue(touched > 0, "the killed runs must have been at work");
  }

  private TestSite makeSite() throws IOException {
    TestSite site = TestSite.in(folder.resolve("site"));
    for (int page = 0; page < PAGES; page++) {
      Path file = file(site, page);
      Files.createDirectories(file.getParent());
      Files.write(file, content(page, 'a'));
    }
    return site;
  }

  private static void killWhileRewriting(TestSite site, String way, int seed) throws Exception {
    Process build = Forked.java(KilledWriterTest.class, site.root().toString(), way);
    try {
      assertEquals("ready", Forked.line(build));
      Thread.sleep(new Random(seed).nextInt(20, 400));
    } finally {
      // SIGKILL on POSIX systems.
      build.destroyForcibly().waitFor();
    }
  }

  /** Returns how many pages are no longer as the site was made. */
  private static int assertOldOrNew(TestSite site) throws IOException {
    int touched = 0;
    for (int page = 0; page < PAGES; page++) {
      byte[] found = Files.readAllBytes(file(site, page));
      char variant = found.length > 0 && found[0] == 'b' ? 'b' : 'a';
      assertArrayEquals(content(page, variant), found, () -> "damaged");
      touched += variant == 'b' ? 1 : 0;
    }
    return touched;
  }

  private static long pagesLeft(TestSite site) throws IOException {
    try (var files = Files.walk(site.root())) {
      return files.filter(file -> !Files.isDirectory(file)).count();
    }
  }

  private static Path file(TestSite site, int page) {
    return site.root().resolve("d" + page % 20).resolve("p" + page + ".html");
  }

  /** From one byte to several writes long, and of another length in each variant. */
  private static byte[] content(int page, char variant) {
    byte[] content =
        new byte[1 + page % 50 * 400 + (page % 100 == 0 ? 300_000 : 0) + (variant - 'a')];
    Arrays.fill(content, (byte) variant);
    return content;
  }

  /** The build to be killed: takes a site and where its temporary files go. */
  public static void main(String[] arguments) throws Exception {
    TestSite site = TestSite.in(Path.of(arguments[0]));
    Optional<Path> outside =
        arguments[1].equals("outside") ? Optional.of(site.root().getParent()) : Optional.empty();
    try (PageWriter writer = PageWriter.open(site.root(), outside)) {
      for (int thread = 0; thread < THREADS; thread++) {
        int first = thread;
        new Thread(() -> rewriteForever(site, writer, first)).start();
      }
      Forked.waitForKill();
    }
  }

  private static void rewriteForever(TestSite site, PageWriter writer, int first) {
    PageReader reader = new PageReader();
    for (int page = first; ; page = page + THREADS < PAGES ? page + THREADS : first) {
      if (!(reader.read(file(site, page)) instanceof ReadResult.Read read)) {
        throw new AssertionError("page " + page + " is unreadable");
      }
      char next = read.buffer()[0] == 'a' ? 'b' : 'a';
      List<ByteBuffer> content = List.of(ByteBuffer.wrap(content(page, next)));
      if (writer.replace(file(site, page), read.stamp(), content) instanceof WriteResult.Failed f) {
        throw new AssertionError(f.reason());
      }
      if (page == 0) {
        Forked.say("ready");
      }
    }
  }
}
