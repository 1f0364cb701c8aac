package io.github.utmguard.inject;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.utmguard.html.BrowserPages;
import io.github.utmguard.html.HeadLocator;
import io.github.utmguard.html.HeadPosition;
import io.github.utmguard.html.MutatedPages;
import io.github.utmguard.html.PageSource;
import io.github.utmguard.html.RandomPages;
import io.github.utmguard.html.XmlHeadLocator;
import io.github.utmguard.page.HostedReference;
import io.github.utmguard.page.PageFactory;
import io.github.utmguard.page.Policy;
import io.github.utmguard.url.HostedForm;
import io.github.utmguard.url.Url;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Thousands of damaged pages, as a real Chromium reads them: the tag changes nothing else of their
 * trees, and the links to hosted forms are the ones that {@code check} finds.
 */
class PagesInChromiumTest {
  private static final int PAGES = Integer.getInteger("differential.pages", 2000);
  private static final long SEED = Long.getLong("differential.seed", 20_261_127);
  private static final int AT_ONCE = 50;
  private static final int PROBLEMS_SHOWN = 5;

  private static final List<Path> SOURCES =
      List.of(
          Path.of("src/test/resources/rules"),
          Path.of("src/test/resources/campaign"),
          Path.of("/usr/share/doc/openjdk-17-jre-headless/api/java.base/java/util/function"));

  private final List<String> problems = new ArrayList<>();
  private int tagged;
  private int withLinks;
  private final List<String> gone = new ArrayList<>();

  @Test
  void chromiumAgrees(@TempDir Path profile) throws IOException, InterruptedException {
    MutatedPages pages = new MutatedPages(SEED, SOURCES);
    try (BrowserPages browser = new BrowserPages(profile)) {
      for (int read = 0; read < PAGES && problems.size() < PROBLEMS_SHOWN; read += AT_ONCE) {
        compare(browser, Math.min(AT_ONCE, PAGES - read), pages);
      }
    }
    assertEquals("", String.join("\n\n", problems));
    String seen = tagged + " tagged, " + withLinks + " with links, not there: " + gone;
    assertTrue(tagged > PAGES / 2 && withLinks > PAGES / 10 && gone.size() < PAGES / 50, seen);
  }

  private void compare(BrowserPages browser, int count, MutatedPages pages) throws IOException {
    List<MutatedPages.Page> before = new ArrayList<>();
    List<BrowserPages.Pair> pairs = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      MutatedPages.Page page = pages.next();
      before.add(page);
      pairs.add(new BrowserPages.Pair(page.bytes(), tagged(page), page.xhtml()));
    }
    for (JsonNode answer : browser.read(pairs, Planned.TAG.address().href())) {
      int number = answer.get("name").asInt();
      MutatedPages.Page page = before.get(number);
      if (answer.get("gone").booleanValue()) {
        gone.add(shown(page));
        continue;
      }
      tagged += pairs.get(number).after().length > 0 ? 1 : 0;
      String problem = answer.get("problem").textValue();
      if (!problem.isEmpty()) {
        problems.add(shown(page) + "\n" + problem);
      }
      if (answer.has("scripting") && !isHidden(page) && !isShownAllTheSame(page)) {
        compareLinks(page, answer.get("links"), Url.parse(browser.addressOf(number)).orElseThrow());
      }
    }
  }

  /** With its tag; empty where it stays as it is, or where old tags are taken out as well. */
  private static byte[] tagged(MutatedPages.Page page) {
    Planned planned =
        page.xhtml() ? Planned.injectXhtml(page.bytes()) : Planned.inject(page.bytes());
    return planned.changed() && planned.oldTags() == 0 ? planned.bytes() : new byte[0];
  }

  /** Of a page that cannot be read, {@code check} tells just that, and looks at no link. */
  private void compareLinks(MutatedPages.Page page, JsonNode links, Url address) {
    PageSource source = source(page);
    HeadPosition position = position(page, source);
    if (position instanceof HeadPosition.Unreadable) {
      return;
    }
    Set<String> expected = new TreeSet<>();
    for (JsonNode link : links) {
      formOf(link.get("url").textValue(), link.get("written").textValue())
          .ifPresent(form -> expected.add(link.get("use").textValue() + " " + form));
    }
    Set<String> actual = new TreeSet<>();
    for (HostedReference reference : references(page, source, position, address)) {
      switch (reference.use()) {
        case LINK, FRAME, REDIRECT ->
            actual.add(reference.use() + " " + reference.form().address());
        default -> {
          // What scripts and inert parts hold is nothing that a browser shows as a link.
        }
      }
    }
    withLinks += expected.isEmpty() ? 0 : 1;
    if (!expected.equals(actual)) {
      problems.add(shown(page) + "\nChromium: " + expected + "\ncheck:    " + actual);
    }
  }

  /** What stands in a closed shadow root, or in a page within the page, no script can see. */
  private static boolean isHidden(MutatedPages.Page page) {
    String text = new String(page.bytes(), StandardCharsets.ISO_8859_1).replace("\0", "");
    return text.matches("(?is).*(=.{0,2}closed|srcdoc).*");
  }

  /**
   * After U+FFFD, as which a reference to NUL is read, a frameset is shown by Chromium, which takes
   * that for nothing; by the standard it is text like any other, and no frameset can follow.
   */
  private static boolean isShownAllTheSame(MutatedPages.Page page) {
    PageSource source = PageSource.of(page.bytes());
    String text = source.text(source.start(), source.end());
    return text.matches("(?is).*(&#|\uFFFD).*<frameset.*");
  }

  /** {@code http:/host/path} was meant as a host, and is read as such. */
  private static Optional<Url> formOf(String address, String written) {
    Optional<HostedForm> form = Url.parse(address).flatMap(url -> HostedForm.of(url, Set.of()));
    return form.map(
        found ->
            Url.parse(written)
                .flatMap(url -> HostedForm.of(url, Set.of()))
                .orElse(found)
                .address());
  }

  private static PageSource source(MutatedPages.Page page) {
    return page.xhtml()
        ? PageSource.ofXml(page.bytes(), page.bytes().length)
        : PageSource.of(page.bytes());
  }

  private static HeadPosition position(MutatedPages.Page page, PageSource source) {
    return page.xhtml() ? XmlHeadLocator.locate(source) : HeadLocator.locate(source);
  }

  private static List<HostedReference> references(
      MutatedPages.Page page, PageSource source, HeadPosition position, Url address) {
    Url site = Url.parse("./", address).orElseThrow();
    PageFactory factory =
        new PageFactory(new Policy(Optional.of(Planned.TAG), Set.of(), Optional.of(site)));
    if (position instanceof HeadPosition.Found head) {
      return factory.view("page.html", source, head).hostedForms();
    }
    return factory
        .piece("page.html", source, page.xhtml())
        .map(view -> view.hostedForms())
        .orElse(List.of());
  }

  private static String shown(MutatedPages.Page page) {
    return (page.xhtml() ? "XHTML: " : "")
        + RandomPages.quoted(new String(page.bytes(), StandardCharsets.ISO_8859_1));
  }
}
