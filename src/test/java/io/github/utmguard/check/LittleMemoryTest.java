package io.github.utmguard.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.utmguard.inject.InjectResult;
import io.github.utmguard.inject.SiteInjector;
import io.github.utmguard.site.Forked;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Pages far too large for the heap, in a JVM of 256 MB and 8 threads. */
@Timeout(300)
class LittleMemoryTest {
  private static final int PAGES = 200;
  private static final int LARGE_PAGES = 8;
  private static final long LARGE = 12 << 20;
  private static final long HUGE = 200 << 20;

  @TempDir Path site;

  @BeforeEach
  void makeSite() throws IOException {
    for (int page = 0; page < PAGES; page++) {
      String link = "<a href=\"" + Sites.FORM + page + "\">x</a>";
      Sites.write(site, "p" + page + ".html", Sites.page(Sites.TAG.html(), link));
    }
    for (int page = 0; page < LARGE_PAGES; page++) {
      write("large" + page + ".html", LARGE);
    }
    write("huge.html", HUGE);
  }

  private void write(String name, long size) throws IOException {
    String paragraphs = "<p class=a>x</p><b>y</b>\n".repeat(1000);
    try (BufferedWriter page = Files.newBufferedWriter(site.resolve(name))) {
      page.write(Sites.page("", "<a href=\"" + Sites.FORM + "large\">x</a>"));
      for (long written = 0; written < size; written += paragraphs.length()) {
        page.write(paragraphs);
      }
    }
  }

  @Test
  void checkFindsAllOnOrdinaryPagesAndReportsTheOthers() throws Exception {
    assertEquals(
        "links " + PAGES + " unreadable " + (LARGE_PAGES + 1), run("check", site.toString()));
  }

  @Test
  void injectTagsWhatFitsAndReportsTheOthers() throws Exception {
    assertEquals("inserted " + LARGE_PAGES + " failed huge.html", run("inject", site.toString()));
    for (int page = 0; page < LARGE_PAGES; page++) {
      try (var lines = Files.lines(site.resolve("large" + page + ".html"))) {
        assertTrue(lines.limit(3).anyMatch(line -> line.contains(Sites.ADDRESS)));
      }
    }
  }

  private static String run(String... arguments) throws Exception {
    Process process = Forked.java(LittleMemoryTest.class, arguments);
    try {
      String line = Forked.line(process);
      assertEquals(0, process.waitFor(), line);
      return line;
    } finally {
      process.destroyForcibly();
    }
  }

  /** The build with little memory: takes what to do, and a site. */
  public static void main(String[] arguments) throws Exception {
    var settings = Sites.settings(Path.of(arguments[1]), Optional.of(Sites.TAG), 8);
    Forked.say(
        arguments[0].equals("check")
            ? checked(new SiteChecker(settings).check())
            : injected(new SiteInjector(settings).inject(Sites.TAG)));
  }

  private static String checked(CheckResult result) {
    return "links "
        + count(result, "hosted-form-link")
        + " unreadable "
        + count(result, "page-unreadable");
  }

  private static long count(CheckResult result, String rule) {
    return result.findings().stream().filter(finding -> finding.rule().equals(rule)).count();
  }

  private static String injected(InjectResult result) {
    List<String> failed =
        result.failures().stream()
            .filter(failure -> failure.reason().key().equals("page-unreadable.memory"))
            .map(failure -> failure.page())
            .toList();
    int inserted = result.changed().values().stream().mapToInt(Integer::intValue).sum();
    return "inserted " + inserted + " failed " + String.join(" ", failed);
  }
}
