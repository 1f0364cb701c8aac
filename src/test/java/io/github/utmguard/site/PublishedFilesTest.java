package io.github.utmguard.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class PublishedFilesTest {
  @TempDir Path folder;
  private TestSite site;

  @BeforeEach
  void makeSite() throws IOException {
    site = TestSite.in(folder.resolve("site"));
  }

  /** The file found, each address asked twice; {@code !PATH} is out of reach, {@code -} nothing. */
  private String find(String address) throws IOException {
    PublishedFiles files = PublishedFiles.of(site.root());
    PublishedFile found = files.find(address);
    assertEquals(found, files.find(address), "the answer stays");
    if (found instanceof PublishedFile.Regular regular) {
      return site.line(regular.file(), regular.path());
    }
    return found instanceof PublishedFile.OutOfReach outside ? "!" + outside.path() : "-";
  }

  @ParameterizedTest
  @CsvSource({
    "'', index.html",
    "index.html, index.html",
    "about, about.html",
    "docs, docs/index.htm",
    "docs/, docs/index.htm",
    "docs/deep/, docs/deep/index.xhtml",
    "docs/deep/page, docs/deep/page.htm",
    "docs/deep/old, docs/deep/old.xhtml",
    "%61bout, about.html",
    "docs%2Findex.htm, -",
    "docs%2Fdeep/page.htm, -",
    "%2Fdocs/index.htm, -",
    "docs/%64eep/page.htm, docs/deep/page.htm",
    "docs/a%20b.html, docs/a b.html",
    "docs/100%.html, docs/100%.html",
    "About, -",
    "about/, -",
    "about.html/x, -",
    "nowhere, -",
    "nowhere/deep/x, -",
    "empty, -",
    "empty.html, -",
    "/about.html, -",
    "docs//index.htm, -",
    "docs//, -",
    "docs/../about.html, -",
    "%2E%2E/outside.html, -",
    "?, -",
  })
  void addressesLeadWhereStaticHostsServeThem(String address, String expected) throws IOException {
    Files.writeString(folder.resolve("outside.html"), "<p>");
    for (String path :
        new String[] {
          "index.html",
          "index.htm",
          "about.html",
          "about.htm",
          "docs/index.htm",
          "docs/index.xhtml",
          "docs/a b.html",
          "docs/100%.html",
          "docs/deep/index.xhtml",
          "docs/deep/page.htm",
          "docs/deep/page.xhtml",
          "docs/deep/old.xhtml",
        }) {
      site.file(path);
    }
    Files.createDirectories(site.root().resolve("empty.html"));
    assertEquals(expected, find(address));
  }

  @ParameterizedTest
  @CsvSource({
    "latest.html, latest.html -> docs/page.html",
    "current/page, current/page.html -> docs/page.html",
    "secret.html, !secret.html",
    "secret, !secret.html",
    "other/page.html, !other/page.html",
    "other/deep/page, !other/deep/page",
    "other/, !other/index.html",
    "gone.html, -",
    "gone.html/page, -",
    "pipe.html, !pipe.html",
  })
  void linksAreFollowedInsideTheSiteOnly(String address, String expected) throws Exception {
    TestSite outside = TestSite.in(folder.resolve("site-old"));
    site.link("latest.html", site.file("docs/page.html"));
    site.link("current", site.root().resolve("docs"));
    site.link("secret.html", outside.file("page.html"));
    site.link("other", outside.root());
    site.link("gone.html", Path.of("nothing"));
    assertEquals(0, new ProcessBuilder("mkfifo", site.root() + "/pipe.html").start().waitFor());
    assertEquals(expected, find(address));
  }

  @Test
  void addressAsDeepAsASiteMayBeIsFoundHoweverItIsSpelled() throws IOException {
    String deepest = "d/".repeat(255) + "page.html";
    site.file(deepest);
    assertEquals(deepest, find(deepest));
    assertEquals(deepest, find("%64" + deepest.substring(1)));
    site.file("d/" + deepest);
    assertEquals("-", find("d/" + deepest));
  }

  /** An address of a page is anybody's text, and the build must outlive it. */
  @ParameterizedTest
  @ValueSource(strings = {"d/", "/", "%2F/", "%64/"})
  void endlessAddressLeadsNowhere(String part) throws IOException {
    Files.createDirectories(site.root().resolve("d"));
    assertEquals("-", find(part.repeat(10_000) + "page.html"));
  }

  @Test
  void missingSiteAndFileInsteadOfFolderAreRefused() throws IOException {
    Path file = site.file("index.html");
    Path missing = folder.resolve("nowhere");
    assertThrows(NotDirectoryException.class, () -> PublishedFiles.of(file));
    assertThrows(NoSuchFileException.class, () -> PublishedFiles.of(missing));
  }
}
