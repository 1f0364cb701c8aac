package io.github.utmguard.campaign.material;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.utmguard.settings.InvalidSettingException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which files are read. */
class MaterialFilesTest {
  @TempDir private Path base;

  /** Writes a link that tells which file it was found in. */
  private void link(String path) throws IOException {
    Path file = base.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "https://acme.example/" + path);
  }

  private List<String> files(String... materials) throws IOException {
    return Fixtures.read(base, materials).links().stream().map(MaterialLink::file).toList();
  }

  private String refusal(String material) {
    return assertThrows(InvalidSettingException.class, () -> files(material)).getMessage();
  }

  @Test
  void takesOfAFolderWhatIsAMaterialByItsName() throws IOException {
    for (String file : List.of("b.md", "a.txt", "a/c.TXT", "d.json", ".e.md", ".f/g.md", "h")) {
      link("posts/" + file);
    }
    link("other/a.md");
    assertEquals(List.of("posts/a.txt", "posts/a/c.TXT", "posts/b.md"), files("posts"));
    assertEquals(List.of("posts/b.md", "posts/h"), files(" posts/h", "posts\\b.md", "posts/h"));
  }

  @Test
  void takesWhatAPatternAsksForUnlessItIsNoText() throws IOException {
    for (String file : List.of("a.md", "b.json", "c.pdf", "sub/d.md", ".e.md", ".f/g.md")) {
      link("posts/" + file);
    }
    link("h.md");
    assertEquals(List.of("posts/a.md", "posts/b.json"), files("posts/*"));
    assertEquals(List.of("h.md", "posts/a.md", "posts/sub/d.md"), files("./**/*.md"));
    assertEquals(List.of("posts/a.md"), files("posts/?.md"));
    assertEquals(List.of("h.md"), files("?.md"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "\"\"          | is empty (a comma too many?)",
        "newsletters | 'newsletters' does not exist in",
        "../a.md     | '../a.md' lies outside of",
        "a.pdf       | 'a.pdf' is no text; save it as HTML, Markdown, text or CSV",
        "*.mjml      | '*.mjml' matches no file in",
        "*.pdf       | '*.pdf' matches no file in",
        "/posts/*.md | cannot match: patterns are relative to",
        "../*.md     | cannot match: patterns are relative to",
        "%regex[.*]  | cannot match: patterns are relative to",
      })
  void saysWhyThereAreNone(String material, String problem) throws IOException {
    link("a.md");
    link("a.pdf");
    String refusal = refusal(material);
    assertTrue(refusal.startsWith("Parameter 'materials' (property utm.materials): "), refusal);
    assertTrue(refusal.contains(problem), refusal);
    assertTrue(refusal.endsWith("A right value: src/newsletters, src/posts/**/*.md"), refusal);
  }

  @Test
  void followsALinkOnlyWithinTheProject(@TempDir Path outside) throws IOException {
    link("posts/a.md");
    Files.writeString(outside.resolve("b.md"), "https://acme.example/secret");
    Files.createSymbolicLink(base.resolve("posts/b.md"), outside.resolve("b.md"));
    Files.createSymbolicLink(base.resolve("posts/c.md"), base.resolve("posts/a.md"));
    Files.createSymbolicLink(base.resolve("posts/loop.md"), base.resolve("posts"));
    assertEquals(List.of("posts/a.md", "posts/c.md"), files("posts"));
    assertTrue(refusal("posts/b.md").contains("lies outside of"));
  }

  @Test
  void refusesWhatIsTooLarge() throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(base.resolve("a.md").toFile(), "rw")) {
      file.setLength(Materials.LARGEST + 1L);
    }
    String refusal =
        assertThrows(UnreadableMaterialException.class, () -> files("a.md")).getMessage();
    assertEquals(
        "The material a.md cannot be read: it has 67108865 bytes, more than 64 MiB;"
            + " split it into several files",
        refusal);
  }
}
