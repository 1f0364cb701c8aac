package io.github.utmguard.inject;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.utmguard.site.Forked;
import io.github.utmguard.site.TestSite;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Kills {@code inject} with SIGKILL at random moments. */
class KilledInjectorTest {
  private static final int PAGES = 1_000;
  private static final int KILLS = 3;

  @TempDir Path folder;

  @Test
  @Timeout(180)
  void eachPageIsAsItWasOrFinishedAndTheNextRunFinishesAll() throws Exception {
    TestSite site = TestSite.in(folder.resolve("site"));
    Map<String, String> original = original();
    Map<String, String> finished = new TreeMap<>();
    original.forEach((path, page) -> finished.put(path, tagged(path, page)));
    Random random = new Random(7);
    int halfWay = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      for (Map.Entry<String, String> page : original.entrySet()) {
        site.file(page.getKey(), page.getValue());
      }
      killWhileInjecting(site, random.nextInt(40));
      int done = assertOldOrFinished(Sites.files(site.root()), original, finished);
      halfWay += done > 0 && done < PAGES ? 1 : 0;

      InjectResult result = Sites.inject(site.root());
      assertEquals(List.of(), result.failures());
      assertEquals(finished, Sites.files(site.root()));
      assertEquals(List.of("site"), TestSite.namesIn(folder), "the killed run's litter");
    }
    assertTrue(halfWay > 0, "no kill came half-way");
  }

  private static Map<String, String> original() {
    Map<String, String> pages = new TreeMap<>();
    for (int page = 0; page < PAGES; page++) {
      String old = page % 3 == 0 ? Planned.TAG.html().replace("Cust12345", "Cust123") : "";
      String rest = "<p>" + page + "x".repeat(page % 100 == 0 ? 200_000 : page);
      pages.put(
          "d" + page % 20 + "/p" + page + ".html",
          "<!doctype html>\r\n<head>\r\n<title>t</title>" + old + "</head>\r\n" + rest);
    }
    return pages;
  }

  private static String tagged(String path, String page) {
    Planned planned = Planned.inject(page.getBytes(UTF_8));
    assertTrue(planned.changed(), path);
    return planned.text();
  }

  /** Counts the finished pages. */
  private static int assertOldOrFinished(
      Map<String, String> now, Map<String, String> original, Map<String, String> finished) {
    assertEquals(original.keySet(), now.keySet(), "pages, and nothing else");
    int done = 0;
    for (Map.Entry<String, String> page : now.entrySet()) {
      boolean isFinished = page.getValue().equals(finished.get(page.getKey()));
      assertTrue(isFinished || page.getValue().equals(original.get(page.getKey())), page.getKey());
      done += isFinished ? 1 : 0;
    }
    return done;
  }

  private static void killWhileInjecting(TestSite site, int milliseconds) throws Exception {
    Path first = site.root().resolve("d0/p0.html");
    long size = Files.size(first);
    Process build = Forked.java(KilledInjectorTest.class, site.root().toString());
    try {
      while (Files.size(first) == size && build.isAlive()) {
        Thread.sleep(2);
      }
      Thread.sleep(milliseconds);
    } finally {
      // SIGKILL on POSIX systems.
      build.destroyForcibly().waitFor();
    }
  }

  /** The build to be killed: takes a site. */
  public static void main(String[] arguments) throws Exception {
    Sites.inject(Path.of(arguments[0]));
  }
}
