package io.github.utmguard.inject;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.utmguard.finding.Message;
import io.github.utmguard.finding.Messages;
import io.github.utmguard.memory.HeapShares;
import io.github.utmguard.page.PageFactory;
import io.github.utmguard.page.Policy;
import io.github.utmguard.settings.ExistingTag;
import io.github.utmguard.site.PageRun;
import io.github.utmguard.site.PageWriter;
import io.github.utmguard.site.SiteEntry.PageFile;
import io.github.utmguard.site.SiteEntry.Problem;
import io.github.utmguard.site.TestSite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What may happen to a page between the walk, the reading and the writing. */
class PageInjectorTest {
  private static final String PAGE = "<head><title>t</title>";

  @TempDir Path folder;
  private TestSite site;

  @BeforeEach
  void makeSite() throws IOException {
    site = TestSite.in(folder.resolve("site"));
  }

  private static TagInjector planner() {
    PageFactory pages =
        new PageFactory(new Policy(Optional.of(Planned.TAG), Set.of(), Optional.empty()));
    return new TagInjector(pages, Planned.TAG, ExistingTag.REPLACE);
  }

  /** The only failure of a run over one page, whose plan is made by {@code planner}. */
  private String failure(PageFile page, InjectionPlanner planner) throws IOException {
    try (PageWriter writer = PageWriter.open(site.root())) {
      PageInjector injector = new PageInjector(planner, Optional.of(writer), true);
      new PageRun(injector, HeapShares.of(Long.MAX_VALUE)).work(page);
      InjectResult result = PageInjector.merge(List.of(injector));
      assertEquals(1, result.pages());
      assertEquals(1, result.failures().size());
      assertEquals(0, result.count(PageOutcome.INSERTED), "a page that was not written");
      return new Messages(Locale.ENGLISH).text(result.failures().get(0).reason());
    }
  }

  @Test
  void pageThatVanishesAfterTheWalkIsNamed() throws IOException {
    Path file = site.root().resolve("gone.html");
    assertEquals(
        "The page cannot be read safely: " + file + " is not there",
        failure(new PageFile(file, "gone.html"), planner()));
    assertEquals(List.of(), TestSite.namesIn(site.root()));
  }

  @Test
  void pageThatIsChangedAfterItWasReadIsNotOverwritten() throws IOException {
    Path file = site.file("page.html", PAGE);
    String reason = failure(new PageFile(file, "page.html"), meanwhile(() -> overwrite(file)));
    assertEquals(
        "The page could not be written: it was changed by somebody else meanwhile, perhaps by"
            + " another build; run this again when that is finished",
        reason);
    assertEquals("<head>of another generator", Files.readString(file));
    assertEquals(List.of("page.html"), TestSite.namesIn(site.root()));
  }

  @Test
  void pageThatVanishesAfterItWasReadIsNotWrittenAnew() throws IOException {
    Path file = site.file("page.html", PAGE);
    String reason = failure(new PageFile(file, "page.html"), meanwhile(() -> delete(file)));
    assertTrue(reason.startsWith("The page could not be written: "), reason);
    assertTrue(reason.endsWith("is not there"), reason);
    assertEquals(List.of(), TestSite.namesIn(site.root()));
  }

  @Test
  void problemsOfTheWalkAreFailures() {
    PageInjector injector = new PageInjector(planner(), Optional.empty(), true);
    new PageRun(injector, HeapShares.of(Long.MAX_VALUE))
        .work(new Problem("docs", Message.of("page-unreadable.folder", "permission denied")));
    InjectResult result = PageInjector.merge(List.of(injector));
    assertEquals("docs", result.failures().get(0).page());
    assertEquals(1, result.pages(), "an unreadable folder is no empty site");
  }

  @Test
  void workersAreAddedUpInTheOrderOfPaths() throws IOException {
    PageInjector one = new PageInjector(planner(), Optional.empty(), true);
    PageInjector other = new PageInjector(planner(), Optional.empty(), true);
    for (String path : List.of("c.html", "a.html")) {
      new PageRun(one, HeapShares.of(Long.MAX_VALUE))
          .work(new PageFile(site.file(path, PAGE), path));
    }
    new PageRun(other, HeapShares.of(Long.MAX_VALUE))
        .work(new PageFile(site.file("b.html", PAGE), "b.html"));
    new PageRun(other, HeapShares.of(Long.MAX_VALUE))
        .work(new PageFile(site.file("d.html"), "d.html"));
    InjectResult result = PageInjector.merge(List.of(one, other));
    assertEquals(
        List.of("a.html", "b.html", "c.html"),
        result.listed().stream().map(InjectResult.Listed::page).toList());
    assertEquals(3, result.count(PageOutcome.INSERTED));
    assertEquals(1, result.fragments());
  }

  /** Plans as usual, after something has happened to the file. */
  private static InjectionPlanner meanwhile(Runnable change) {
    return (path, source, head) -> {
      change.run();
      return planner().plan(path, source, head);
    };
  }

  private static void overwrite(Path file) {
    try {
      Files.writeString(file, "<head>of another generator");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
