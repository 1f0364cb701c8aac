package io.github.utmguard.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sites of Hugo, Antora and other generators. */
class FurtherSourcesTest {
  private static final String LINK = TracedSite.link("F-1");
  private static final String WRITTEN = "\n\n[Contact](" + TracedSite.FORM + "F-1)\n";

  @TempDir private Path folder;
  private TracedSite site;

  @BeforeEach
  void startProject() {
    site = new TracedSite(folder).further("content");
  }

  @ParameterizedTest
  @CsvSource({
    "blog/hello/index.html,content/blog/hello.md",
    "blog/hello/index.html,content/blog/hello/index.md",
    "blog/index.html,content/blog/_index.md",
    "shop/1.0/contact.html,content/modules/ROOT/pages/contact.adoc",
    "2026/01/31/hello.html,content/2026-01-31-hello.md",
  })
  void theFileThatIsNamedLikeThePageWins(String page, String source) throws Exception {
    site.plain(page, "", LINK)
        .file(source, WRITTEN)
        .file("content/other/elsewhere.md", "[c](" + TracedSite.FORM + "F-1)");
    assertEquals(List.of(page + " " + source + ":3"), site.sources());
  }

  @Test
  void oneFileIsEnoughWhateverItsName() throws Exception {
    site.plain("about.html", "", LINK).file("content/layouts/footer.html", "\n" + LINK);
    assertEquals(List.of("about.html content/layouts/footer.html:2"), site.sources());
  }

  @Test
  void twoFilesNamedAlikeAreNotGuessedBetween() throws Exception {
    site.plain("contact.html", "", LINK)
        .file("content/en/contact.md", WRITTEN)
        .file("content/nb/contact.md", WRITTEN);
    assertEquals(List.of("contact.html -"), site.sources());
  }

  @Test
  void aLayoutMayHaveWrittenSomeOfThePagesLinks() throws Exception {
    site.plain("contact.html", "", LINK + LINK)
        .file("content/contact.md", WRITTEN)
        .file("content/layouts/footer.html", LINK);
    assertEquals(List.of("contact.html -", "contact.html -"), site.sources());
  }

  @ParameterizedTest
  @CsvSource({"&amp;", "&#38;", "&#x26;", "&#X26;", "\\x26", "\\&", "\\u0026", "&amp;amp;", "%26"})
  void everySpellingIsTheSameAddress(String ampersand) throws Exception {
    site.plain("contact.html", "", LINK)
        .file("content/contact.md", "\n" + (TracedSite.FORM + "F-1").replace("&", ampersand));
    assertEquals(List.of("contact.html content/contact.md:2"), site.sources());
  }

  @Test
  void whatIsBinaryHugeOrBehindALinkIsNoSource() throws Exception {
    site.plain("contact.html", "", LINK)
        .file("content/image.png", "\0" + TracedSite.FORM + "F-1")
        .file("content/huge.json", TracedSite.FORM + "F-1" + " ".repeat(2 << 20))
        .file("content/node_modules/x.md", WRITTEN)
        .file("elsewhere/secret.md", WRITTEN);
    Files.createSymbolicLink(folder.resolve("content/link"), folder.resolve("elsewhere"));
    Files.createSymbolicLink(
        folder.resolve("content/link.md"), folder.resolve("elsewhere/secret.md"));
    assertEquals(List.of("contact.html -"), site.sources());
  }

  @Test
  void oneOfManyFilesIsFound() throws Exception {
    site.plain("about.html", "", LINK);
    for (int i = 0; i < 100; i++) {
      site.file("content/page" + i + ".md", "# Page " + i);
    }
    site.file("content/page42.md", WRITTEN);
    assertEquals(List.of("about.html content/page42.md:3"), site.sources());
  }

  @ParameterizedTest
  @CsvSource({"\\r\\n", "\\r", "\\n"})
  void everyLineEndIsOne(String end) throws Exception {
    site.plain("contact.html", "", LINK)
        .file("content/contact.md", WRITTEN.replace("\n", end.translateEscapes()));
    assertEquals(List.of("contact.html content/contact.md:3"), site.sources());
  }

  /** What comments hide is blanked, so that what follows keeps its place. */
  @Test
  void commentsBeforeALinkDoNotMoveIt() throws Exception {
    site.plain("contact.html", "", LINK)
        .file("content/contact.md", "<!-- a -->".repeat(50) + WRITTEN + "\n".repeat(500));
    assertEquals(List.of("contact.html content/contact.md:3"), site.sources());
  }

  @Test
  void theGeneratedSiteIsNotItsOwnSource() throws Exception {
    site.further(".").plain("contact.html", "", LINK).file("content/contact.md", WRITTEN);
    assertEquals(List.of("contact.html content/contact.md:3"), site.sources());
  }
}
