package io.github.utmguard.inject;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.utmguard.finding.Messages;
import io.github.utmguard.inject.InjectResult.Failure;
import io.github.utmguard.inject.InjectResult.Listed;
import io.github.utmguard.site.TestSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class SiteInjectorTest {
  private static final String TAG = Planned.TAG.html();
  private static final String PAGE = "<!doctype html><head><title>t</title></head><p>text";
  private static final String TAGGED = PAGE.replace("<head>", "<head>" + TAG);

  @TempDir Path folder;
  private TestSite site;

  @BeforeEach
  void makeSite() throws IOException {
    site = TestSite.in(folder.resolve("site"));
  }

  private static List<String> failures(InjectResult result) {
    Messages messages = new Messages(Locale.ENGLISH);
    return result.failures().stream()
        .map((Failure failure) -> failure.page() + ": " + messages.text(failure.reason()))
        .toList();
  }

  @Test
  void eachPageIsCountedByWhatBecameOfIt() throws Exception {
    site.file("new.html", PAGE);
    site.file("right.htm", TAGGED);
    site.file("other/tenant.html", TAGGED.replace("Cust12345", "Cust1"));
    site.file("part.html", "<p>a part");
    site.file("style.css", PAGE);
    InjectResult result = Sites.inject(site.root());
    assertEquals(List.of(), failures(result));
    assertEquals(3, result.pages());
    assertEquals(1, result.fragments());
    assertEquals(1, result.unchanged());
    assertEquals(Map.of(PageOutcome.INSERTED, 1, PageOutcome.REPLACED, 1), result.changed());
    assertEquals(
        Map.of(
            "new.html", TAGGED,
            "right.htm", TAGGED,
            "other/tenant.html", TAGGED,
            "part.html", "<p>a part",
            "style.css", PAGE),
        Sites.files(site.root()));
    InjectResult removed = Sites.remove(site.root());
    assertEquals(Map.of(PageOutcome.REMOVED, 3), removed.changed());
    assertEquals(PAGE, Sites.files(site.root()).get("other/tenant.html"));
    assertEquals(List.of("site"), TestSite.namesIn(folder));
  }

  @Test
  void pageThatIsRightIsNotWritten() throws Exception {
    Path page = site.file("page.html", TAGGED);
    FileTime written = FileTime.fromMillis(1_000_000);
    Files.setLastModifiedTime(page, written);
    Object inode = Files.getAttribute(page, "unix:ino");
    assertEquals(1, Sites.inject(site.root()).unchanged());
    assertEquals(written, Files.getLastModifiedTime(page));
    assertEquals(inode, Files.getAttribute(page, "unix:ino"));
  }

  @Test
  void dryRunListsAndWritesNothing() throws Exception {
    site.file("b.html", PAGE);
    site.file("a.html", PAGE + TAG);
    site.file("right.html", TAGGED);
    site.file("part.html", "<p>");
    site.file(TestSite.LEFT_OVER, "of a killed run");
    Map<String, String> before = Sites.files(folder);
    InjectResult result = Sites.inject(Sites.settings(site.root(), true));
    assertEquals(
        List.of(
            new Listed("a.html", PageOutcome.REPLACED), new Listed("b.html", PageOutcome.INSERTED)),
        result.listed());
    assertEquals(before, Sites.files(folder));
  }

  @Test
  void whatAKilledRunLeftIsCleared() throws Exception {
    site.file("page.html", PAGE);
    site.file(TestSite.LEFT_OVER, "of a killed run");
    Sites.inject(site.root());
    assertEquals(Map.of("page.html", TAGGED), Sites.files(site.root()));
  }

  @Test
  void charsetThatTheTagPushesTooFarIsReported() throws Exception {
    String meta = "<meta charset=utf-8>";
    String far = "<head><title>%s</title>".formatted("x".repeat(900));
    String old = TAG.replace("Cust12345", "Cust54321");
    site.file("pushed.html", far + meta);
    site.file("was-late.html", far + "x".repeat(200) + meta);
    site.file("early.html", "<head>" + meta + far.substring(6));
    site.file("old-before.html", far.replace("<title>", old + "<title>") + meta);
    site.file("old-between.html", "<head><title>" + "x".repeat(780) + "</title>" + old + meta);
    site.file("old-behind.html", far + meta + old);
    site.file("implied.html", "<html>" + far.substring(6) + meta);
    InjectResult result = Sites.inject(site.root());
    assertEquals(List.of("implied.html", "old-behind.html", "pushed.html"), result.late());
    assertEquals(7, result.pages());
  }

  @Test
  void missingSiteAndFileInsteadOfFolderAreRefused() throws IOException {
    Path page = site.file("page.html", PAGE);
    for (boolean dryRun : new boolean[] {true, false}) {
      Path missing = folder.resolve("missing");
      assertThrows(NoSuchFileException.class, () -> Sites.inject(Sites.settings(missing, dryRun)));
      assertThrows(NotDirectoryException.class, () -> Sites.inject(Sites.settings(page, dryRun)));
      assertFalse(Files.exists(missing));
    }
  }

  @Test
  void emptySiteHasNoPages() throws Exception {
    Files.createDirectory(site.root().resolve("empty"));
    InjectResult result = Sites.inject(site.root());
    assertEquals(0, result.pages());
    assertEquals(List.of(), result.failures());
  }

  @Test
  void whatCannotBeWrittenOrReadIsNamedAndTheOtherPagesAreDone() throws Exception {
    Path outside = Files.writeString(folder.resolve("outside.html"), PAGE);
    site.file("a.html", PAGE);
    site.link("b-out.html", outside);
    Path readOnly = site.file("c-read-only.html", PAGE);
    Path closed = site.file("d/page.html", PAGE).getParent();
    Files.write(site.root().resolve("e-utf32.html"), new byte[] {-1, -2, 0, 0, '<', 0, 0, 0});
    site.file("f-open.html", "<!doctype html><!-- <head>");
    site.file("z.html", PAGE);
    site.link("loop", site.root());
    assertEquals(0, new ProcessBuilder("mkfifo", site.root() + "/g.html").start().waitFor());
    TestSite.permissions(readOnly, "r--r--r--");
    TestSite.permissions(closed, "r-xr-xr-x");
    try {
      InjectResult result = Sites.inject(site.root());
      assertEquals(8, result.pages());
      List<String> failures = failures(result);
      assertEquals(6, failures.size(), failures.toString());
      String all = String.join("\n", failures);
      for (String part :
          List.of(
              "b-out.html: It cannot be read safely: it is a symbolic link out of the site, to "
                  + outside.toRealPath(),
              "c-read-only.html: The page could not be written: it is read-only; make it writable:",
              "d/page.html: The page could not be written: its directory is read-only; make it",
              "e-utf32.html: The page cannot be read safely: its encoding is not ASCII-compatible",
              "f-open.html: The page cannot be read safely: it ends inside a comment",
              "g.html: It cannot be read safely: it is not a regular file (a pipe,")) {
        assertTrue(all.contains(part), part + " in\n" + all);
      }
    } finally {
      TestSite.permissions(closed, "rwxr-xr-x");
    }
    assertEquals(PAGE, Files.readString(outside));
    assertEquals(PAGE, Files.readString(readOnly));
    assertEquals(TAGGED, Files.readString(site.root().resolve("a.html")));
    assertEquals(TAGGED, Files.readString(site.root().resolve("z.html")));
  }

  @Test
  void unusualNamesAreNamesLikeOthers() throws Exception {
    List<String> names =
        List.of(
            "a b.html",
            "100%.html",
            "%41.html",
            "gr\u00f6\u00dfe.html",
            "new\nline.html",
            "#?.html");
    for (String name : names) {
      site.file(name, PAGE);
    }
    InjectResult result = Sites.inject(site.root());
    assertEquals(List.of(), failures(result));
    assertEquals(names.size(), result.count(PageOutcome.INSERTED));
    assertTrue(Sites.files(site.root()).values().stream().allMatch(TAGGED::equals));
  }

  @Test
  void pagesThatDifferInCaseOnlyAreTwo() throws Exception {
    site.file("Page.html", PAGE);
    site.file("page.html", PAGE + "2");
    assertEquals(
        TestSite.namesIn(site.root()).size(),
        Sites.inject(site.root()).count(PageOutcome.INSERTED));
    assertEquals(TAGGED + "2", Files.readString(site.root().resolve("page.html")));
  }

  @Test
  void otherNameOfAHardLinkKeepsTheOldContentUntilItIsAPageItself() throws Exception {
    Path page = site.file("page.html", PAGE);
    Path outside = Files.createLink(folder.resolve("outside.html"), page);
    Path inside = Files.createLink(site.root().resolve("twin.html"), page);
    assertEquals(2, Sites.inject(site.root()).count(PageOutcome.INSERTED));
    assertEquals(PAGE, Files.readString(outside));
    assertEquals(TAGGED, Files.readString(page));
    assertEquals(TAGGED, Files.readString(inside));
  }

  @Test
  void linkedPageInsideIsWrittenOnceAndStaysALink() throws Exception {
    Path page = site.file("page.html", PAGE);
    Path link = site.link("index.html", page);
    assertEquals(1, Sites.inject(site.root()).pages());
    assertTrue(Files.isSymbolicLink(link));
    assertEquals(TAGGED, Files.readString(link));
  }
}
