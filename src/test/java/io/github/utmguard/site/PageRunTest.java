package io.github.utmguard.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.utmguard.finding.Message;
import io.github.utmguard.finding.Messages;
import io.github.utmguard.html.HeadPosition;
import io.github.utmguard.html.PageSource;
import io.github.utmguard.memory.HeapShares;
import io.github.utmguard.memory.MemoryBound;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageRunTest {
  private static final String PAGE = "<!doctype html><html><head></head></html>";
  private static final String XHTML = "<html xmlns=\"http://www.w3.org/1999/xhtml\"/>";
  private static final String WITH_HEAD =
      XHTML.replace("/>", "><head><meta charset='iso-8859-2'/></head></html>");
  private static final int LARGE = 6 << 20;

  @TempDir Path folder;
  private TestSite site;
  private final HeapShares memory =
      new HeapShares(new MemoryBound(LARGE + 1), new MemoryBound(LARGE));

  @BeforeEach
  void makeSite() throws IOException {
    site = TestSite.in(folder.resolve("site"));
  }

  /** Notes what it is given. */
  private static class Notes implements PageWork {
    final List<String> lines = new ArrayList<>();

    @Override
    public void page(
        SiteEntry.PageFile file, PageStamp stamp, PageSource source, HeadPosition.Found head) {
      String read = " bytes, read at " + stamp.size() + ", in " + source.encoding().charset();
      lines.add("head of " + source.length() + read);
    }

    @Override
    public void fragment(SiteEntry.PageFile file, PageSource source) {
      lines.add("fragment of " + source.length() + " bytes");
    }

    @Override
    public void unreadable(String path, Message reason) {
      lines.add(path + ": " + new Messages(Locale.ENGLISH).text(reason));
    }
  }

  private static Notes doing(Consumer<PageSource> withEachPage) {
    return new Notes() {
      @Override
      public void page(
          SiteEntry.PageFile file, PageStamp stamp, PageSource source, HeadPosition.Found head) {
        withEachPage.accept(source);
      }
    };
  }

  private List<String> run(Notes notes, SiteEntry entry) {
    new PageRun(notes, memory).work(entry);
    return notes.lines;
  }

  private SiteEntry.PageFile page(String path, String content) throws IOException {
    return new SiteEntry.PageFile(site.file(path, content), path);
  }

  @ParameterizedTest
  @CsvSource({
    "a.html, <!doctype html><p>, 'head of 18 bytes, read at 18, in UTF-8'",
    "a.html, <p>, fragment of 3 bytes",
    "a.html, <!doctype, 'a.html: The page cannot be read safely: it ends inside its doctype. "
        + "Close it: <!doctype html>'",
    "a.xhtml, XHTML, 'a.xhtml: The page has no head element, and XHTML implies none. "
        + "Add <head><title>...</title></head>.'",
    "a.XHT, XHTML, 'a.XHT: The page has no head element, and XHTML implies none. "
        + "Add <head><title>...</title></head>.'",
    "a.xhtml, HEAD, 'head of 91 bytes, read at 91, in UTF-8'",
    "a.html, HEAD, 'head of 91 bytes, read at 91, in ISO-8859-2'",
    "a.xhtml.html, XHTML, 'head of 44 bytes, read at 44, in UTF-8'",
  })
  void whatIsDoneDependsOnWhatIsFoundAndOnTheName(String path, String content, String expected)
      throws IOException {
    assertEquals(
        List.of(expected),
        run(new Notes(), page(path, content.replace("XHTML", XHTML).replace("HEAD", WITH_HEAD))));
  }

  @Test
  void whatCannotBeReadIsToldOfWithItsReason() {
    Path missing = site.root().resolve("a.html");
    assertEquals(
        List.of("a.html: The page cannot be read safely: " + missing + " is not there"),
        run(new Notes(), new SiteEntry.PageFile(missing, "a.html")));
    assertEquals(
        List.of(
            "docs: It cannot be read safely: it is not a regular file (a pipe, socket or device)."),
        run(new Notes(), new SiteEntry.Problem("docs", Message.of("page-unreadable.special"))));
  }

  @Test
  void scriptIsNoPage() throws IOException {
    Path script = site.file("a.js", PAGE);
    assertEquals(List.of(), run(new Notes(), new SiteEntry.CompanionFile(script, "a.js")));
  }

  @Test
  void pageTooLargeForTheMemoryIsToldOfAndTheNextIsRead() throws IOException {
    Notes notes = new Notes();
    PageRun run = new PageRun(notes, memory);
    run.work(page("a.html", PAGE + "x".repeat(LARGE + 8192)));
    run.work(page("b.html", PAGE));
    assertEquals(
        List.of(
            "a.html: The page cannot be read safely: it needs some 6 MB of memory, more than there"
                + " is for it. Give Maven more, as by MAVEN_OPTS=-Xmx2g, or exclude the page.",
            "head of 41 bytes, read at 41, in UTF-8"),
        notes.lines);
  }

  @Test
  void heapThatRunsOutOverOnePageFailsThatPageOnly() throws IOException {
    Notes notes =
        doing(
            source -> {
              throw new OutOfMemoryError("Java heap space");
            });
    assertEquals(
        List.of(
            "a.html: The page cannot be read safely: it needs more memory than is left. Give Maven"
                + " more, as by MAVEN_OPTS=-Xmx2g, or exclude the page."),
        run(notes, page("a.html", PAGE)));
  }

  @Test
  @Timeout(60)
  void memoryOfALargePageIsFreeForOtherWorkersAfterwards() throws IOException {
    List<WeakReference<byte[]>> held = new ArrayList<>();
    Notes notes = doing(source -> held.add(new WeakReference<>(source.bytes())));
    PageRun run = new PageRun(notes, memory);
    run.work(page("a.html", PAGE + "x".repeat(LARGE - PAGE.length())));
    assertEquals(1, held.size());
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> memory.reading().take(LARGE));
    System.gc();
    assertNull(held.get(0).get(), "the bytes of the page");
    run.work(page("b.html", PAGE));
    assertEquals(2, held.size());
  }
}
