package io.github.utmguard.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CopiedFileTest {
  private static final String REST = "<title>T</title></head>\n<body>\n%s\n</body></html>\n";
  private static final String RESOURCE = "src/site/resources/form.html";

  @TempDir private Path folder;
  private TracedSite site;

  @BeforeEach
  void startProject() {
    site = new TracedSite(folder);
  }

  private void copied(String tag, String body) throws Exception {
    site.file(RESOURCE, "<html>\n<head>" + REST.formatted(body))
        .file("target/site/form.html", "<html>\n<head>" + tag + REST.formatted(body));
  }

  @Test
  void aMissingTagIsMissingInTheFileItself() throws Exception {
    copied("", "");
    assertEquals(List.of("form.html " + RESOURCE + ":2"), site.sources());
  }

  @Test
  void theLinesOfTheTagAreNotCounted() throws Exception {
    copied("\n" + TracedSite.TAG, TracedSite.link("F-1") + "\n\n" + TracedSite.link("F-1"));
    assertEquals(
        List.of("form.html " + RESOURCE + ":4", "form.html " + RESOURCE + ":6"), site.sources());
  }

  @Test
  void whatStandsBesideTheTagComesFromTheTagsPlace() throws Exception {
    copied("\n" + TracedSite.TAG + "\n" + TracedSite.link("F-1"), "");
    assertEquals(List.of("form.html " + RESOURCE + ":2"), site.sources());
  }

  @Test
  void aFileBehindALinkIsNotItsSource(@TempDir Path outside) throws Exception {
    copied("", "");
    Path resources = folder.resolve("src/site/resources");
    Files.move(resources.resolve("form.html"), outside.resolve("form.html"));
    Path sub = Files.createDirectories(folder.resolve("target/site/sub"));
    Files.move(sub.resolveSibling("form.html"), sub.resolve("form.html"));
    Files.createSymbolicLink(resources.resolve("sub"), outside);
    assertEquals(List.of("sub/form.html -"), site.sources());
  }

  @Test
  void aFileThatSaysSomethingElseIsNotItsSource() throws Exception {
    copied("", "");
    site.file(RESOURCE, "<html>\n<head>" + REST.formatted("Another text."));
    assertEquals(List.of("form.html -"), site.sources());
  }
}
