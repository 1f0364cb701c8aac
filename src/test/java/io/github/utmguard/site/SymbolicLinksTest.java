package io.github.utmguard.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SymbolicLinksTest {
  @TempDir Path folder;
  private TestSite site;
  private TestSite outside;

  @BeforeEach
  void makeSites() throws IOException {
    site = TestSite.in(folder.resolve("site"));
    outside = TestSite.in(folder.resolve("outside"));
  }

  @Test
  void linkedPageInsideIsWalkedOnce() throws IOException {
    site.link("alias.html", site.file("page.html"));
    site.link("relative.html", Path.of("page.html"));
    assertEquals(List.of("page page.html"), site.walk());
  }

  @Test
  void linkToAFileThatIsNoPageByItsOwnNameStandsForIt() throws IOException {
    Path target = site.file("versions/7");
    site.link("latest.html", target);
    site.link("newest.html", target);
    assertEquals(List.of("page latest.html -> versions/7"), site.walk());
  }

  @Test
  void linkToAnExcludedPageStandsForIt() throws IOException {
    site.link("index.html", site.file("drafts/index.html"));
    PagePatterns patterns = PagePatterns.of(List.of("**/*.html"), List.of("drafts/**"));
    assertEquals(List.of("page index.html -> drafts/index.html"), site.walk(patterns));
  }

  @Test
  void pageLinkedFromOutsideIsAProblem() throws IOException {
    Path target = outside.file("secret.txt");
    site.link("page.html", target);
    site.link("style.css", target);
    assertEquals(
        List.of(
            "problem page.html is a symbolic link out of the site, to "
                + target
                + ". Put a copy into the site, or leave it out with the parameter excludes"),
        site.walk());
  }

  @Test
  void siblingWithTheSitesNameAsPrefixIsOutside() throws IOException {
    Path target = TestSite.in(folder.resolve("site-old")).file("page.html");
    site.link("page.html", target);
    assertTrue(site.walk().get(0).startsWith("problem page.html is a symbolic link out of"));
  }

  @Test
  void directoryOutsideIsAProblemOnlyWherePagesStandBehindIt() throws IOException {
    outside.file("images/a.png");
    outside.link("images/gone.html", Path.of("nothing.html"));
    outside.file("docs/deep/a.html");
    site.link("images", outside.root().resolve("images"));
    site.link("docs", outside.root().resolve("docs"));
    List<String> entries = site.walk();
    assertEquals(1, entries.size(), entries.toString());
    assertTrue(entries.get(0).startsWith("problem docs is a symbolic link out of the site"));
    PagePatterns without = PagePatterns.of(List.of("**/*.html"), List.of("docs/**"));
    assertEquals(List.of(), site.walk(without));
    assertEquals(List.of(), site.walk(PagePatterns.of(List.of("**/*.html"), List.of("docs"))));
  }

  @Test
  void linkToAPipeIsAProblem() throws Exception {
    Path pipe = site.root().resolve("pipe");
    assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
    site.link("page.html", pipe);
    assertEquals(
        List.of("problem page.html is a symbolic link to something that is not a regular file"),
        site.walk());
  }

  @Test
  void lookBehindALinkEndsInLoopsAndFollowsLinks() throws IOException {
    Path loop = Files.createDirectories(outside.root().resolve("loop/deep"));
    outside.link("loop/deep/back", outside.root().resolve("loop"));
    site.link("loop", loop);
    assertEquals(List.of(), site.walk());
    TestSite elsewhere = TestSite.in(folder.resolve("elsewhere"));
    elsewhere.file("page.html");
    outside.link("loop/deep/more", elsewhere.root());
    assertEquals(1, site.walk().size());
  }

  @Test
  void linkToTheParentDoesNotTakeTheSiteItselfForPagesOutside() throws IOException {
    site.file("page.html");
    site.link("up", folder);
    assertEquals(List.of("page page.html"), site.walk());
    outside.file("other.html");
    assertEquals(2, site.walk().size());
  }

  @Test
  void lookBehindALinkGivesUpAfterManyFiles() throws IOException {
    for (int file = 0; file < PagesBehindLink.MOST_FILES; file++) {
      Files.createFile(outside.root().resolve(file + ".txt"));
    }
    site.link("big", outside.root());
    assertEquals(List.of(), site.walk());
    outside.file("one-more.txt");
    List<String> entries = site.walk();
    assertEquals(1, entries.size());
    assertTrue(entries.get(0).contains("more than 10000 files stand"), entries.get(0));
  }

  @Test
  void loopsAndDanglingLinksEndTheWalkNowhere() throws IOException {
    site.file("docs/page.html");
    site.link("docs/self", site.root());
    site.link("docs/circle.html", Path.of("circle.html"));
    site.link("docs/gone.html", Path.of("nothing.html"));
    site.link("docs/gone.css", Path.of("nothing.css"));
    List<String> entries = site.walk();
    assertEquals(3, entries.size(), entries.toString());
    assertTrue(
        entries.get(0).startsWith("problem docs/circle.html is a symbolic link that cannot be"),
        entries.get(0));
    assertEquals(
        "problem docs/gone.html is a symbolic link to a file that does not exist", entries.get(1));
    assertEquals("page docs/page.html", entries.get(2));
  }

  @Test
  void linkedDirectoryInsideWhosePagesOnlyTheLinksNameIncludesIsAProblem() throws IOException {
    site.file("v2/page.html");
    site.file("v2/deep/page.html");
    site.link("current", site.root().resolve("v2"));
    assertEquals(List.of("page v2/deep/page.html", "page v2/page.html"), site.walk());
    for (PagePatterns patterns :
        List.of(
            PagePatterns.of(List.of("current/**/*.html"), List.of()),
            PagePatterns.of(List.of("**/*.html"), List.of("v2/**")))) {
      List<String> entries = site.walk(patterns);
      assertEquals(1, entries.size(), entries.toString());
      assertTrue(
          entries.get(0).startsWith("problem current is a symbolic link to the site's own"),
          entries.get(0));
    }
    assertEquals(
        List.of(), site.walk(PagePatterns.of(List.of("**/*.html"), List.of("v2/**", "current/"))));
  }

  @Test
  void pagesThatAreWalkedElsewhereAreNotMissedBehindALinkedDirectory() throws IOException {
    site.file("docs/page.html");
    site.link("v2/docs", site.root().resolve("docs"));
    site.link("current", site.root().resolve("v2"));
    PagePatterns patterns = PagePatterns.of(List.of("**/*.html"), List.of("v2/**"));
    assertEquals(List.of("page docs/page.html"), site.walk(patterns));
  }

  @Test
  void siteThatIsALinkItselfIsWalked() throws IOException {
    site.file("page.html");
    Path alias = Files.createSymbolicLink(folder.resolve("alias"), site.root());
    int[] pages = {0};
    SiteWalker.of(alias, TestSite.DEFAULT_PATTERNS, false)
        .walk(
            entry -> {
              assertEquals(
                  new SiteEntry.PageFile(site.root().resolve("page.html"), "page.html"), entry);
              pages[0]++;
            });
    assertEquals(1, pages[0]);
  }
}
