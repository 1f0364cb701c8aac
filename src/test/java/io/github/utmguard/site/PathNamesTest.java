package io.github.utmguard.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class PathNamesTest {
  @TempDir Path folder;

  @Test
  @Timeout(60)
  void namesAreReadAndSpelledTheSameWithoutALocale() throws Exception {
    TestSite site = TestSite.in(folder.resolve("site"));
    Path page = site.file("größe/a+b %41 ü.html");
    site.link("größe/ß.html", site.file("größe/ß"));
    assertEquals("größe/a+b %41 ü.html", PathNames.relative(site.root(), page));
    ProcessBuilder builder = Forked.builder(List.of(), PathNamesTest.class);
    builder.environment().put("LC_ALL", "C");
    Process build = builder.directory(site.root().toFile()).start();
    assertEquals("größe/a+b %41 ü.html Written[]", Forked.line(build));
    assertEquals("größe/ß.html Written[]", Forked.line(build));
    assertEquals("end", Forked.line(build));
  }

  /** The sign for what cannot be decoded may stand in a name itself. */
  @Test
  void nameThatCannotBeToldFromAnUndecodedOneIsKept() throws IOException {
    TestSite site = TestSite.in(folder.resolve("site"));
    Path page = site.file("docs/\uFFFD a+b %41.html");
    assertEquals("docs/\uFFFD a+b %41.html", PathNames.relative(site.root(), page));
    assertEquals("\uFFFD", PathNames.last(site.file("\uFFFD")));
  }

  /** The build without a locale: replaces each page of the site it is started in. */
  public static void main(String[] arguments) throws IOException {
    Path root = Path.of("").toRealPath();
    try (PageWriter writer = PageWriter.open(root)) {
      SiteWalker.of(root, TestSite.DEFAULT_PATTERNS, true)
          .walk(entry -> Forked.say(entry.path() + " " + replace(writer, entry)));
    }
    Forked.say("end");
  }

  private static String replace(PageWriter writer, SiteEntry entry) {
    if (entry instanceof SiteEntry.PageFile page
        && new PageReader().read(page.file()) instanceof ReadResult.Read read) {
      return writer.replace(page.file(), read.stamp(), TestSite.bytes("new")).toString();
    }
    return entry.toString();
  }
}
