package io.github.utmguard.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.utmguard.check.CheckResult;
import io.github.utmguard.check.Severities;
import io.github.utmguard.rule.RuleCatalogue;
import io.github.utmguard.settings.Defaults;
import io.github.utmguard.settings.RawSettings;
import io.github.utmguard.settings.SettingsResolver;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceAllowancesTest {
  private static final String COMMENT = "<!-- utm-allow hosted-form-link: agreed -->";

  @TempDir private Path basedir;
  private TracedSite site;

  @BeforeEach
  void makeSite() {
    site = new TracedSite(basedir);
  }

  private List<String> check() throws Exception {
    RawSettings nothing = RawSettings.builder().build();
    Defaults defaults =
        new Defaults(
            basedir,
            Optional.of(basedir),
            Optional.empty(),
            basedir,
            LocalDate.of(2026, 11, 24),
            Locale.ENGLISH,
            1);
    Severities severities =
        new Severities(SettingsResolver.resolve(nothing, defaults, RuleCatalogue.ids()));
    CheckResult result =
        new SourceAllowances(site.places(), severities).apply(site.traced(site.check()));
    return Stream.concat(
            result.findings().stream()
                .map(
                    finding ->
                        finding.rule()
                            + " "
                            + finding.location().page()
                            + ":"
                            + finding.location().line()),
            result.suppressed().stream()
                .map(any -> any.finding().location().page() + " accepted: " + any.reason()))
        .toList();
  }

  private void markdown(String comment, String link) throws Exception {
    site.file("src/site/markdown/a.md", "# A\n\n" + comment + "\n[x](" + link + ")\n");
  }

  @Test
  void acceptsWhatTheRendererKeepsFromThePage() throws Exception {
    markdown(COMMENT, TracedSite.escaped("1"));
    site.rendered("a.html", "src/site/markdown/a.md", "", TracedSite.link("1"));
    assertEquals(List.of("a.html accepted: agreed"), check());
  }

  @Test
  void saysNothingTwiceWhereTheCommentReachesThePage() throws Exception {
    markdown(COMMENT, TracedSite.escaped("1"));
    site.rendered("a.html", "src/site/markdown/a.md", "", COMMENT + TracedSite.link("1"));
    assertEquals(List.of("a.html accepted: agreed"), check());
    markdown(COMMENT, "b.html");
    site.rendered("a.html", "src/site/markdown/a.md", "", COMMENT + "<a href=b.html>x</a>");
    assertEquals(1, check().size());
  }

  @Test
  void aCommentThatAcceptsNothingIsReportedWhereItStands() throws Exception {
    markdown(COMMENT.replace("link", "frame"), TracedSite.escaped("1"));
    site.rendered("a.html", "src/site/markdown/a.md", "", TracedSite.link("1"));
    assertEquals(
        List.of("hosted-form-link a.html:14", "suppression-unused src/site/markdown/a.md:3"),
        check());
  }

  @Test
  void aCommentWithoutAReasonAcceptsNothing() throws Exception {
    markdown("<!-- utm-allow hosted-form-link -->", TracedSite.escaped("1"));
    site.rendered("a.html", "src/site/markdown/a.md", "", TracedSite.link("1"));
    assertEquals(
        List.of("hosted-form-link a.html:14", "suppression-unused src/site/markdown/a.md:3"),
        check());
  }

  @Test
  void aCommentIsNotUsedBecauseAnotherPageUsesTheLikeOfIt() throws Exception {
    markdown(COMMENT, TracedSite.escaped("1"));
    site.file("src/site/markdown/z.md", COMMENT);
    site.rendered("a.html", "src/site/markdown/a.md", "", COMMENT + TracedSite.link("1"));
    assertEquals(
        List.of("suppression-unused src/site/markdown/z.md:1", "a.html accepted: agreed"), check());
  }

  /** A part that pages include has another name than the page that its comment reaches. */
  @Test
  void aCommentInAnIncludedPartIsUsedOnThePage() throws Exception {
    site.file("src/site/parts/form.vm", COMMENT + "\n" + TracedSite.link("1"));
    site.file("src/site/markdown/a.md.vm", "#parse('src/site/parts/form.vm')");
    site.rendered("a.html", "src/site/markdown/a.md.vm", "", COMMENT + TracedSite.link("1"));
    assertEquals(List.of("a.html accepted: agreed"), check());
  }

  @Test
  void keepsTheOrderOfReports() throws Exception {
    markdown(COMMENT, TracedSite.escaped("1"));
    site.file("src/site/markdown/b.md", COMMENT + " [x](" + TracedSite.escaped("2") + ")");
    site.file("src/site/markdown/z.md", COMMENT.replace("link", "frame"));
    site.rendered("a.html", "src/site/markdown/a.md", "", TracedSite.link("1"));
    site.rendered("b.html", "src/site/markdown/b.md", "", COMMENT + TracedSite.link("2"));
    site.rendered("z.html", "src/site/markdown/z.md", "", TracedSite.link("3"));
    assertEquals(
        List.of(
            "suppression-unused src/site/markdown/z.md:1",
            "hosted-form-link z.html:14",
            "a.html accepted: agreed",
            "b.html accepted: agreed"),
        check());
  }

  /** Modules may stand beside the parent that Maven was started in. */
  @Test
  void findsSourcesBesideWhereMavenWasStarted() throws Exception {
    site = new TracedSite(basedir.resolve("parent"), basedir.resolve("shop"));
    markdown(COMMENT + "\n" + COMMENT.replace("link", "frame"), TracedSite.escaped("1"));
    site.rendered("a.html", "src/site/markdown/a.md", "", TracedSite.link("1"));
    assertEquals(
        List.of("suppression-unused ../shop/src/site/markdown/a.md:4", "a.html accepted: agreed"),
        check());
  }

  /** A menu's link stands on every page; one word in its source accepts it on all of them. */
  @Test
  void acceptsALinkOfAMenuOnAllPages() throws Exception {
    site.file(
        "src/site/site.xml",
        "<site><body><menu>\n"
            + COMMENT
            + "\n<item name=\"x\" href=\""
            + TracedSite.escaped("1")
            + "\"/></menu></body></site>");
    site.file("src/site/markdown/a.md", "# A");
    site.file("src/site/markdown/b.md", "# B");
    site.rendered("a.html", "src/site/markdown/a.md", TracedSite.link("1"), "");
    site.rendered("b.html", "src/site/markdown/b.md", TracedSite.link("1"), "");
    assertEquals(List.of("a.html accepted: agreed", "b.html accepted: agreed"), check());
  }
}
