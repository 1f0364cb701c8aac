package io.github.utmguard.campaign.material;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.utmguard.settings.InvalidSettingException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which files are read, how they are decoded, and which of their links count. */
class MaterialsTest {
  private static final String FORM =
      "https://online4.superoffice.com/Cust1/CS/scripts/customer.fcgi?action=formFrame&formId=F-1";

  @TempDir private Path base;

  private void write(String path, byte[] content) throws IOException {
    Path file = base.resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, content);
  }

  private void write(String path, String content) throws IOException {
    write(path, content.getBytes(UTF_8));
  }

  /** Writes a link that tells which file it was found in. */
  private void link(String path) throws IOException {
    write(path, "https://acme.example/" + path);
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
    Files.createSymbolicLink(base.resolve("posts/loop"), base.resolve("posts"));
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

  @Test
  void decodesWhatEditorsAndAdPlatformsWrite() throws IOException {
    String text = "\u00e6: https://acme.example/";
    for (Charset charset : List.of(UTF_8, UTF_16LE, UTF_16BE)) {
      write("marked.txt", ("\ufeff" + text).getBytes(charset));
      write("plain.txt", text.getBytes(charset));
      for (String file : List.of("marked.txt", "plain.txt")) {
        assertEquals(
            List.of("1:4 https://acme.example/"),
            Fixtures.read(base, file).links().stream().map(Fixtures::show).toList(),
            file + " in " + charset);
      }
    }
    write("old.csv", "https://acme.example/?a=\u00e6".getBytes(ISO_8859_1));
    assertEquals(
        "https://acme.example/?a=\u00e6",
        Fixtures.read(base, "old.csv").links().get(0).written());
    write(
        "old.html",
        "<meta charset=iso-8859-2><a href='https://acme.example/?\u00b3'>".getBytes(ISO_8859_1));
    assertEquals(
        "https://acme.example/?\u0142", Fixtures.read(base, "old.html").links().get(0).written());
  }

  @Test
  void leavesOutWhatIsNoText() throws IOException {
    write("a.txt", "https://acme.example/ \0\0 \1\2\3");
    assertEquals(0, Fixtures.read(base, "a.txt").files());
  }

  @Test
  void countsAllAddressesAndKeepsThoseOfTheCompany() throws IOException {
    write(
        "a.txt",
        "https://other.example/\r\nand\r https://acme.example/b\n" + FORM + "\nother.example/x");
    MaterialsRead read = Fixtures.read(base, "a.txt");
    assertEquals(
        List.of("3:2 https://acme.example/b", "4:1 " + FORM + " form"),
        read.links().stream().map(Fixtures::show).toList());
    assertEquals(List.of(1, 3), List.of(read.files(), read.addresses()));
  }

  @Test
  void leavesOutWhatSomebodyExcludesAndImages() throws IOException {
    write(
        "a.txt",
        "https://acme.example/a.PNG https://acme.example/unsubscribe?u={id}"
            + " https://acme.example/.png https://acme.example/b");
    List<MaterialLink> links =
        new Materials(base, Fixtures.OWN, new ExcludedLinks(List.of(" */unsubscribe* ")))
            .read(List.of("a.txt"))
            .links();
    assertEquals(
        List.of("https://acme.example/.png", "https://acme.example/b"),
        links.stream().map(MaterialLink::written).toList());
  }

  /** What a mail tool replaces stands in an address as it is written. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      quoteCharacter = '"',
      value = {
        "https://acme.example/{a}/b?c={{d}}#[[e]] https://acme.example/{a}/b?c={{d}}#[[e]]",
        "https://acme.example/?a=*|B|*&c=<%d%> https://acme.example/?a=*|B|*&c=<%d%>",
        "https://acme.example/?a=${{b}}&c=#{d} https://acme.example/?a=${{b}}&c=#{d}",
        "https://acme.example/#{{{a}}} https://acme.example/#{{{a}}}",
        "https://acme.example/{a https://acme.example/%7Ba",
        "\ue000https://acme.example/ -",
        "https://acme.example/\ue000{a} https://acme.example/%EE%80%80{a}",
        "//acme.example/x https://acme.example/x",
        "{host}/x -",
        "https://{host}/x -",
        "https://acme.{tld}/x -",
        "https://acme.example?{a} https://acme.example/?{a}",
        "mailto:a@acme.example -",
        "/x -",
      })
  void readsAddressesWithVariables(String address, String url) {
    assertEquals(
        Optional.of(url).filter(any -> !any.equals("-")),
        MaterialUrl.parse(address, Optional.empty()).map(any -> any.href()));
  }

  @Test
  void resolvesAddressesAgainstTheBaseOfANewsletter() {
    var site = MaterialUrl.parse("http://acme.example/a/", Optional.empty());
    assertEquals(
        List.of("http://acme.example/a/b?{c}", "http://www.acme.example/"),
        List.of("b?{c}", "//www.acme.example/").stream()
            .map(any -> MaterialUrl.parse(any, site).orElseThrow().href())
            .toList());
    assertEquals(Optional.empty(), MaterialUrl.parse("{{ url }}", site));
  }
}
