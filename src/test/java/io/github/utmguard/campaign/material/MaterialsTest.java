package io.github.utmguard.campaign.material;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.utmguard.url.Url;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How materials are decoded, and which of their links count. */
class MaterialsTest {
  private static final String FORM =
      "https://online4.superoffice.com/Cust1/CS/scripts/customer.fcgi?action=formFrame&formId=F-1";

  @TempDir private Path base;

  private void write(String path, byte[] content) throws IOException {
    Files.write(base.resolve(path), content);
  }

  private void write(String path, String content) throws IOException {
    write(path, content.getBytes(UTF_8));
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
    write("old.csv", "https://acme.example/?a=\u20ac".getBytes(Charset.forName("windows-1252")));
    assertEquals(
        "https://acme.example/?a=\u20ac", Fixtures.read(base, "old.csv").links().get(0).written());
    write(
        "old.html",
        "<meta charset=iso-8859-2><a href='https://acme.example/?\u00b3'>".getBytes(ISO_8859_1));
    assertEquals(
        "https://acme.example/?\u0142", Fixtures.read(base, "old.html").links().get(0).written());
  }

  @Test
  void leavesOutWhatIsNoText() throws IOException {
    write("a.txt", "https://acme.example/ \0\0 \1\2\3");
    write("b.txt", "\0https://acme.example/");
    assertEquals(0, Fixtures.read(base, "a.txt", "b.txt").files());
  }

  @Test
  void countsAllAddressesAndKeepsThoseOfTheCompany() throws IOException {
    write(
        "a.txt",
        "https://other.example/ https://third.example/\r\nand\r https://acme.example/b\n"
            + FORM
            + "\nother.example/x docs.acme.example/y");
    MaterialsRead read = Fixtures.read(base, "a.txt");
    assertEquals(
        List.of(
            "3:2 https://acme.example/b",
            "4:1 " + FORM + " form",
            "5:17 https://docs.acme.example/y"),
        read.links().stream().map(Fixtures::show).toList());
    assertEquals(List.of(1, 5), List.of(read.files(), read.addresses()));
  }

  @Test
  void refusesMoreLinksThanMemoryHolds() throws Exception {
    Url url = Url.parse("https://acme.example/").orElseThrow();
    MaterialLink link = new MaterialLink("a.txt", 1, 1, url.href(), url, false);
    List<MaterialLink> most = new ArrayList<>(Collections.nCopies(Materials.MOST_LINKS - 1, link));
    found(1).addTo(most, url.href());
    assertEquals(Materials.MOST_LINKS, most.size());
    FoundLinks tooMany = found(1);
    assertThrows(UnreadableMaterialException.class, () -> tooMany.addTo(most, url.href()));
    FoundLinks atOnce = found(Materials.MOST_LINKS + 1);
    String refusal =
        assertThrows(
                UnreadableMaterialException.class,
                () -> atOnce.addTo(new ArrayList<>(), url.href()))
            .getMessage();
    assertEquals(
        "The material b.txt cannot be read: with it there are more than 500000 links to the own"
            + " site; check the materials in several runs",
        refusal);
  }

  private static FoundLinks found(int links) {
    FoundLinks found = new FoundLinks("b.txt", Fixtures.OWN, new ExcludedLinks(List.of()));
    for (int i = 0; i < links; i++) {
      found.accept(new WrittenAddress("https://acme.example/", 0));
    }
    return found;
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
}
