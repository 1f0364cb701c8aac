package io.github.utmguard.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.github.utmguard.Tries;
import io.github.utmguard.check.CheckResult;
import io.github.utmguard.finding.SuppressedFinding;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class SourceTracerTest {
  private static final String MENU = "<a href=\"" + TracedSite.FORM + "F-Menu\">Contact</a>";

  @TempDir private Path folder;
  private TracedSite site;

  @BeforeEach
  void startProject() {
    site = new TracedSite(folder);
  }

  @Test
  void aLinkIsFoundInTheSourceThatDoxiaNames() throws Exception {
    site.rendered("a.html", "src/site/markdown/a.md", "", "<p>" + TracedSite.link("F-1"))
        .file("src/site/markdown/a.md", "# A\n\n[c](" + TracedSite.FORM + "F-1)\n")
        .file("src/site/markdown/b.md", "[c](" + TracedSite.FORM + "F-1)\n");
    assertEquals(List.of("a.html src/site/markdown/a.md:3"), site.sources());
  }

  @Test
  void anotherFormWhoseIdOnlyBeginsAlikeIsNone() throws Exception {
    site.rendered("a.html", "src/site/markdown/a.md", "", TracedSite.link("F-1"))
        .file("src/site/markdown/a.md", "[c](" + TracedSite.FORM + "F-12)\n");
    assertEquals(List.of("a.html -"), site.sources());
  }

  @Test
  void anAddressThatATemplatePutsTogetherIsFoundByItsForm() throws Exception {
    site.rendered("a.html", "src/site/markdown/a.md.vm", "", TracedSite.link("F-1"))
        .file("src/site/markdown/a.md.vm", "\n[c](${forms}?action=formFrame&formId=F-1)\n");
    assertEquals(List.of("a.html src/site/markdown/a.md.vm:2"), site.sources());
  }

  @Test
  void severalLinksToOneFormKeepTheirOrder() throws Exception {
    String link = TracedSite.link("F-1");
    site.rendered("a.html", "src/site/markdown/a.md", "", link + link + "\n\n" + link)
        .file(
            "src/site/markdown/a.md",
            "<!-- [old](%1$s) -->\n[c](%1$s)\n[d](%1$s)\n\n[e](%1$s)\n"
                .formatted(TracedSite.FORM + "F-1"));
    assertEquals(
        List.of(
            "a.html src/site/markdown/a.md:2",
            "a.html src/site/markdown/a.md:3",
            "a.html src/site/markdown/a.md:5"),
        site.sources());
  }

  @Test
  void aCodeSampleBetweenThemDoesNotConfuseThem() throws Exception {
    String link = TracedSite.link("F-1");
    site.rendered(
            "a.html",
            "src/site/markdown/a.md",
            "",
            link + "<pre>" + TracedSite.escaped("F-1") + "</pre>" + link)
        .file(
            "src/site/markdown/a.md",
            "[c](%1$s)\n\n    %1$s\n\n[c](%1$s)\n".formatted(TracedSite.FORM + "F-1"));
    assertEquals(
        List.of("a.html src/site/markdown/a.md:1", "a.html src/site/markdown/a.md:5"),
        site.sources());
  }

  @Test
  void moreLinksThanTheSourceHasAreNotGuessedAt() throws Exception {
    String link = TracedSite.link("F-1");
    site.rendered("a.html", "src/site/markdown/a.md", "", link + link + link)
        .file(
            "src/site/markdown/a.md", "[c](%1$s)\n[c](%1$s)\n".formatted(TracedSite.FORM + "F-1"));
    assertEquals(List.of("a.html -", "a.html -", "a.html -"), site.sources());
  }

  @Test
  void theMenuIsTheDescriptorsAndTheTextThePages() throws Exception {
    String both = TracedSite.link("F-Menu");
    site.rendered("a.html", "src/site/apt/a.apt", MENU, both)
        .rendered("b.html", "org.acme:reports:1.0:summary", MENU, "")
        .file("src/site/apt/a.apt", " {{{" + TracedSite.FORM + "F-Menu}c}}\n")
        .file("src/site/site.xml", "<site>\n<!-- " + both + " -->\n" + both + "</site>")
        .file("src/site/site_nb.xml", "<site>" + both + "</site>");
    assertEquals(
        List.of(
            "a.html src/site/site.xml:3",
            "a.html src/site/apt/a.apt:1",
            "b.html src/site/site.xml:3"),
        site.sources());
  }

  @Test
  void theFooterIsTheDescriptorsToo() throws Exception {
    site.rendered("a.html", "src/site/markdown/a.md", "", "text\n</main>\n" + MENU)
        .file("src/site/markdown/a.md", "[c](" + TracedSite.FORM + "F-Menu)")
        .file("src/site/site.xml", "\n" + TracedSite.link("F-Menu"));
    assertEquals(List.of("a.html src/site/site.xml:2"), site.sources());
  }

  @Test
  void aPageOfAnotherLanguageHasItsOwnDescriptor() throws Exception {
    site.rendered("nb/a.html", "src/site/nb/markdown/a.md", MENU, "")
        .file("src/site/nb/markdown/a.md", "")
        .file("src/site/site.xml", TracedSite.link("F-Menu"))
        .file("src/site/site_nb.xml", "\n" + TracedSite.link("F-Menu"));
    assertEquals(List.of("nb/a.html src/site/site_nb.xml:2"), site.sources());
  }

  @Test
  void theMenuOfAParentStandsInTheParentsDescriptor() throws Exception {
    TracedSite module =
        new TracedSite(folder, folder.resolve("shop"))
            .rendered("a.html", "src/site/markdown/a.md", MENU, "")
            .parentSite("../src/site");
    site.file("src/site/site.xml", "\n\n" + TracedSite.link("F-Menu"));
    assertEquals(List.of("a.html src/site/site.xml:3"), module.sources());
  }

  @Test
  void twoMenuItemsWithOneAddressAreNotGuessedAt() throws Exception {
    site.rendered("a.html", "src/site/markdown/a.md", MENU, "")
        .file("src/site/site.xml", TracedSite.link("F-Menu") + "\n" + TracedSite.link("F-Menu"));
    assertEquals(List.of("a.html -"), site.sources());
  }

  @Test
  void aRendererThatNamesNoSourceKeepsItsPath() throws Exception {
    site.plain(
            "sub/a.html",
            "<!-- Generated by Apache Maven Doxia at 2015-01-01 -->",
            TracedSite.link("F-1"))
        .file("src/site/xdoc/sub/a.xml", "\n" + TracedSite.link("F-1"))
        .file("src/site/xdoc/other/a.xml", TracedSite.link("F-1"));
    assertEquals(List.of("sub/a.html src/site/xdoc/sub/a.xml:2"), site.sources());
  }

  @Test
  void aSnippetThatOnlyOneFileCanHaveGivenIsFound() throws Exception {
    site.rendered("a.html", "src/site/markdown/a.md.vm", "", TracedSite.link("F-1"))
        .file("src/site/markdown/a.md.vm", "#parse('src/site/parts/form.vm')\n")
        .file("src/site/parts/form.vm", "\n" + TracedSite.link("F-1"));
    assertEquals(List.of("a.html src/site/parts/form.vm:2"), site.sources());
  }

  @Test
  void noPageNamesASourceOutsideTheProject() throws Exception {
    Path outside = folder.resolveSibling(folder.getFileName() + ".md");
    Files.writeString(outside, TracedSite.FORM + "F-1");
    try {
      site.rendered("a.html", "../" + outside.getFileName(), "", TracedSite.link("F-1"))
          .rendered("b.html", "src/site/markdown/link.md", "", TracedSite.link("F-1"))
          .file("src/site/markdown/b.md", "");
      Files.createSymbolicLink(folder.resolve("src/site/markdown/link.md"), outside);
      assertEquals(List.of("a.html -", "b.html -"), site.sources());
    } finally {
      Files.delete(outside);
    }
  }

  @Test
  void noPageNamesASourceBehindALink(@TempDir Path outside) throws Exception {
    Files.writeString(outside.resolve("a.md"), TracedSite.FORM + "F-1");
    site.rendered("a.html", "src/site/markdown/sub/a.md", "", TracedSite.link("F-1"))
        .file("src/site/markdown/b.md", "");
    Files.createSymbolicLink(folder.resolve("src/site/markdown/sub"), outside);
    assertEquals(List.of("a.html -"), site.sources());
  }

  @Test
  @Timeout(60)
  void thousandsOfLinksOnOnePageAreTracedInTime() throws Exception {
    int many = Tries.of(15_000);
    site.rendered(
            "a.html", "src/site/markdown/a.md", "", (TracedSite.link("F-1") + "\n").repeat(many))
        .file("src/site/markdown/a.md", ("[c](" + TracedSite.FORM + "F-1)\n").repeat(many));
    assertEquals("a.html src/site/markdown/a.md:" + many, site.sources().get(many - 1));
  }

  @Test
  void acceptedFindingsAreTracedToo() throws Exception {
    site.rendered("a.html", "src/site/markdown/a.md", "", TracedSite.link("F-1"))
        .file("src/site/markdown/a.md", "[c](" + TracedSite.FORM + "F-1)\n");
    CheckResult found = site.check();
    CheckResult accepted =
        new CheckResult(
            found.coverage(),
            List.of(),
            List.of(
                new SuppressedFinding(
                    found.findings().get(0), SuppressedFinding.Origin.SETTINGS, "why")));
    assertEquals(1, site.traced(accepted).suppressed().get(0).finding().source().get().line());
  }

  @Test
  void whatCannotBeTracedStaysAsItIs() throws Exception {
    site.file("target/site/a.html", "<html><head></head><body></body></html>");
    CheckResult found = site.check();
    assertEquals(Optional.empty(), found.findings().get(0).url());
    assertSame(found.findings().get(0), site.traced(found).findings().get(0));
  }
}
