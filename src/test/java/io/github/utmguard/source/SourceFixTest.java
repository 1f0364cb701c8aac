package io.github.utmguard.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.utmguard.finding.Finding;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFixTest {
  private static final String EMBED =
      "<script src=\"https://online4.superoffice.com/Cust12345/CS/scripts/customer.fcgi"
          + "?action=form&amp;id=F-Kx\"></script>";
  private static final String WRITTEN = TracedSite.FORM + "F-Kx";

  @TempDir private Path folder;
  private TracedSite site;

  @BeforeEach
  void startProject() {
    site = new TracedSite(folder);
  }

  private List<String> fix() throws Exception {
    return site.fix().lines().toList();
  }

  @Test
  void markdownTakesTheEmbedItself() throws Exception {
    site.rendered("a.html", "src/site/markdown/a.md", "", TracedSite.link("F-Kx"))
        .file("src/site/markdown/a.md", "[c](" + WRITTEN + ")");
    assertEquals(EMBED, fix().get(1));
  }

  @Test
  void whatMayNotTakeHtmlIsOfferedBothWays() throws Exception {
    site.further("content")
        .plain("contact.html", "", TracedSite.link("F-Kx"))
        .file("content/contact.md", "[c](" + WRITTEN + ")");
    assertEquals("Where this file can hold HTML, embed the form in place of this:", fix().get(0));
    assertEquals(EMBED, fix().get(1));
    assertEquals("Else put that script on a page", fix().get(2).substring(0, 30));
  }

  /** Whatever renders it, AsciiDoc shows a bare script as text. */
  @Test
  void asciiDocTakesTheEmbedInAPassthroughBlock() throws Exception {
    site.further("content")
        .plain("contact.html", "", TracedSite.link("F-Kx"))
        .file("content/contact.adoc", "link:++" + WRITTEN + "++[c]");
    assertEquals(List.of("++++", EMBED, "++++"), fix().subList(1, 4));
  }

  @Test
  void asciiDocOfAMavenSiteDoesSoToo() throws Exception {
    site.rendered("a.html", "src/site/asciidoc/a.adoc", "", TracedSite.link("F-Kx"))
        .file("src/site/asciidoc/a.adoc", WRITTEN + "[c]");
    assertEquals(List.of("++++", EMBED, "++++"), fix().subList(1, 4));
  }

  @Test
  void aptLinksToAPageWithTheEmbed() throws Exception {
    site.rendered("more/a.html", "src/site/apt/more/a.apt", "", TracedSite.link("F-Kx"))
        .file("src/site/apt/more/a.apt", "{{{" + WRITTEN + "}c}}");
    assertEquals(
        List.of(
            "APT cannot hold a script. Put the form on a page of its own,"
                + " src/site/markdown/form-kx.md:",
            "# Contact us",
            "",
            EMBED,
            "And link to that page here:",
            "{{{../form-kx.html}Contact us}}"),
        fix());
  }

  @Test
  void aDescriptorLinksToAPageBesideIt() throws Exception {
    site =
        new TracedSite(folder, folder.resolve("shop"))
            .rendered("a.html", "x", TracedSite.link("F-Kx"), "")
            .parentSite("../src/site")
            .file("../src/site/site.xml", "<item href=\"" + TracedSite.escaped("F-Kx") + "\"/>");
    assertEquals("src/site/markdown/form-kx.md:", fix().get(0).replaceAll(".*own, ", ""));
    assertEquals("href=\"form-kx.html\"", fix().get(5));
  }

  @Test
  void javadocLinksFromAnyPackage() throws Exception {
    site.javadoc("apidocs/p/Foo.html", TracedSite.link("F-Kx"))
        .file("src/main/java/p/Foo.java", "/** " + TracedSite.link("F-Kx") + " */");
    assertEquals("<a href=\"{@docRoot}/../form-kx.html\">Contact us</a>", fix().get(5));
  }

  @Test
  void whatIsNoHostedFormKeepsItsFix() throws Exception {
    String page = "<html><head><title>T</title></head><body></body></html>";
    site.file("src/site/resources/a.html", page).file("target/site/a.html", page);
    Finding missing = site.check().findings().get(0);
    Finding traced = site.traced(site.check()).findings().get(0);
    assertTrue(traced.source().isPresent());
    assertEquals(missing.fix(), traced.fix());
  }

  @Test
  void anUnknownSourceLeavesTheFixAsItIs() throws Exception {
    site.rendered("a.html", "src/site/apt/gone.apt", "", TracedSite.link("F-Kx"));
    assertEquals(EMBED, fix().get(1));
  }
}
