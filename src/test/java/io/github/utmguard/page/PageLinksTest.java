package io.github.utmguard.page;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.utmguard.Tries;
import io.github.utmguard.html.HeadPosition;
import io.github.utmguard.html.LinkScan;
import io.github.utmguard.html.PageSource;
import io.github.utmguard.html.ParsedPage;
import io.github.utmguard.html.RandomPages;
import io.github.utmguard.memory.MemoryBound;
import io.github.utmguard.memory.NotEnoughMemoryException;
import io.github.utmguard.url.Url;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The links of a page, found with and without a parser. */
class PageLinksTest {
  private static final Url DOCUMENT = Url.parse("https://acme.example/a/b.html").orElseThrow();

  private static final List<String> LINKS =
      List.of(
          "<a href=x.html>",
          "<A HREF = 'y.html#z' >",
          "</a>",
          "<a href=\"../c/?d=1&amp;e=2#f\" class='>'>",
          "<a name=x href='1' href='2'>",
          "<a href>",
          "<a href=''>",
          "<a href='#top'>",
          "<a href='x&#35;y'>",
          "<a/href=/r.html/>",
          "<area href=area.html>",
          "<area>",
          "<b href=no.html>",
          "<iframe src='frame.html'>",
          "<iframe srcdoc='x' src=no.html>",
          "<frame src=f.html>",
          "<base href=/base/>",
          "<base target=_top>",
          "<base href='https://other.example/'>",
          "<template shadowrootmode=open>",
          "<svg><path d='M0'/></svg>",
          "<svg viewBox=x><title>a</title><g><path></path></g></svg>",
          "<svg><a href=svg.html><text>x</text></a></svg>",
          "<svg><a xlink:href=old.html></a></svg>",
          "<svg><foreignObject><a href=fo.html></foreignObject></svg>",
          "<select>",
          "</select>",
          "<option>",
          "<!-- <a href=no.html> -->",
          "<!--<a href=no.html>",
          "<noscript><a href=no.html></noscript>",
          "<script>'<a href=no.html>'</script>",
          "<script src='//x.example/customer.fcgi?action=form&amp;id=F-1'></script>",
          "<script src=a.js>",
          "<SCRIPT src=/%63ustomer.fcgi?id=2&action=form></SCRIPT>",
          "<svg><script src='//x.example/customer.fcgi?action=form&id=F-1'></script></svg>",
          "<textarea><a href=no.html></textarea>",
          "<title><a href=no.html></title>",
          "<a href=\u00e6\u00f8\u00e5.html>",
          "<a href='mailto:a@b.example'>",
          "<meta http-equiv=refresh content='3;url=later.html'>",
          "<meta content='0;url=no.html' name=refresh>",
          "<button>",
          "<p>");

  private static PageLinks read(byte[] page) {
    HeadPosition.Found head = new HeadPosition.Implied(0, Optional.empty());
    return PageLinks.read(
        PageSource.of(page), head, () -> DOCUMENT, new MemoryBound(Long.MAX_VALUE));
  }

  private static PageLinks parsed(byte[] page) {
    return PageLinks.of(ParsedPage.html(PageSource.of(page)), () -> DOCUMENT);
  }

  /** Where visitors get to: without fragments, and without the page itself. */
  private static Set<String> destinations(PageLinks page) {
    Set<String> all = new LinkedHashSet<>();
    Url base = page.base().orElse(DOCUMENT);
    for (PageLink link : page.links()) {
      Url.parse(link.written(), base)
          .map(url -> url.href().replaceFirst("#.*", ""))
          .filter(href -> !href.equals(base.href().replaceFirst("#.*", "")))
          .ifPresent(href -> all.add((link.frame() ? "frame " : "") + href));
    }
    return all;
  }

  private static List<String> found(String page) {
    return List.copyOf(destinations(read(page.getBytes(StandardCharsets.UTF_8))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<a href=x.html>|https://acme.example/a/x.html",
        "<area href='/x.html#y'>|https://acme.example/x.html",
        "<iframe src=x.html></iframe>|frame https://acme.example/a/x.html",
        "<frameset><frame src=x.html>|frame https://acme.example/a/x.html",
        "<base href=/r/><a href=x.html>|https://acme.example/r/x.html",
        "<a href=y.html><base href=/r/>|https://acme.example/r/y.html",
        "<base href='data:x'><svg></p></svg><a href=x.html>|https://acme.example/a/x.html",
        "<base href='javascript:x'><a href=x.html>|https://acme.example/a/x.html",
        "<svg><a xlink:href=x.html></a></svg>|https://acme.example/a/x.html",
        "<a href='?a=1&amp;b=2'>|https://acme.example/a/b.html?a=1&b=2",
        "<meta http-equiv=refresh content='0;url=x.html'>|https://acme.example/a/x.html",
        "<META content='5, X.html' http-equiv=REFRESH>|https://acme.example/a/X.html",
        "<meta http-equiv='re&#102;resh' content='0;x.html'>|https://acme.example/a/x.html",
        "<meta http-equiv=refresh content=5><meta http-equiv=refresh content='0;x.html'><meta http-equiv=refresh content='0;y.html'>|https://acme.example/a/x.html",
        "<p><meta http-equiv=refresh content=\"0;URL='/x.html'\">|https://acme.example/x.html",
        "<svg><a href=x.html></a></svg>|https://acme.example/a/x.html",
        "<div><template shadowrootmode=open><a href=x.html></template></div>|https://acme.example/a/x.html",
        "<p title='>'><a title=\"<a href=no>\" href=x.html>|https://acme.example/a/x.html"
      })
  void areFound(String page, String expected) {
    assertEquals(List.of(expected), found(page));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!-- <a href=x.html> -->",
        "<template><a href=x.html></template>",
        "<template shadowrootmode=open><a href=x.html></template>",
        "<template><template></template><a href=x.html></template>",
        "<noscript><a href=x.html></noscript>",
        "<script>'<a href=x.html>'</script>",
        "<style><a href=x.html></style>",
        "<textarea><a href=x.html></textarea>",
        "<iframe srcdoc='' src=x.html></iframe>",
        "<iframe><a href=x.html></iframe>",
        "<a name=x.html>",
        "<link href=x.html>",
        "<form action=x.html>",
        "<meta http-equiv=refresh content=5>",
        "<meta http-equiv=refre\u017fh content='0;url=x.html'>",
        "<meta http-equiv=refre\u017fh content='0;url=x.html'><select></select>",
        "<meta http-equiv=refreshed content='0;url=x.html'>",
        "<meta name=refresh content='0;url=x.html'>",
        "<template><meta http-equiv=refresh content='0;url=x.html'></template>",
        "<noscript><meta http-equiv=refresh content='0;url=x.html'></noscript>",
        "<a href='#x'>",
        "<a href=x.html",
        "<math><a href=x.html></a></math>"
      })
  void areNotFoundWhereNoneAre(String page) {
    assertEquals(List.of(), found(page));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<script src=//x.example/customer.fcgi?action=form&id=F-1>|true",
        "<script src='//x.example/CUSTOMER.FCGI?id=F-1&amp;action=form'></script>|true",
        "<base href=//x.example/><script src='%63ustomer.exe?action=form&id=1'></script>|true",
        "<script src='/customer.fcgi?action=form&id=1#a.js'></script>|true",
        "<script src='/customer.fcgi?action=form&id=a.js'></script>|true",
        "<script src='/customer.fcgi?action=formFrame&formId=1'></script>|false",
        "<base href='//x.example/customer.fcgi'><script src='?action=form&id=a.js'></script>|true",
        "<base href='//x.example/customer.fcgi?action=form&id=1'><script src='#a.js'></script>|true",
        "<base href='//x.example/customer.fcgi?action=form&id=1'><script src=''></script>|false",
        "<script src='/form.js'></script>|false",
        "<script src></script>|false",
        "<template><script src='/customer.fcgi?action=form&id=1'></script></template>|false",
        "<noscript><script src='/customer.fcgi?action=form&id=1'></script></noscript>|false",
        "<!-- <script src='/customer.fcgi?action=form&id=1'></script> -->|false"
      })
  void embedForms(String page, boolean expected) {
    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
    assertEquals(expected, read(bytes).embedsForm());
    assertEquals(expected, parsed(bytes).embedsForm());
  }

  /** Only pages that nobody can read otherwise are worth a parser's time. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a href=x><svg viewBox='0'><title>t</title><g><path d=x/></g></svg><a href=y>",
        "<template><a href=x></template><noscript><p></noscript><plaintext>",
        "<meta charset=utf-8><meta http-equiv=Content-Security-Policy content=\"default-src 'self'\">",
        "<!doctype html><html><head><base href=/><script>x</script></head><body></html>"
      })
  void needNoParserOnPlainPages(String page) {
    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
    assertTrue(LinkScan.scan(PageSource.of(bytes), (kind, from, to) -> {}));
  }

  @Test
  void areThoseOfAParserOnRandomPages() {
    Random random = new Random(20_261_124);
    int scanned = 0;
    for (int i = 0; i < Tries.of(60_000); i++) {
      StringBuilder page = new StringBuilder("<!DOCTYPE html>");
      for (int pieces = 1 + random.nextInt(6); pieces > 0; pieces--) {
        page.append(
            random.nextInt(3) == 0
                ? RandomPages.next(random)
                : LINKS.get(random.nextInt(LINKS.size())));
      }
      byte[] bytes = page.toString().getBytes(StandardCharsets.UTF_8);
      assertSame(bytes, page.toString());
      if (LinkScan.scan(PageSource.of(bytes), (kind, from, to) -> {})) {
        scanned++;
      }
    }
    assertTrue(scanned > Tries.of(20_000), "without a parser: " + scanned);
  }

  @Test
  void areThoseOfAParserOnRealPages() throws IOException {
    int pages = 0;
    for (Path file : realPages()) {
      byte[] page = Files.readAllBytes(file);
      assertSame(page, file.toString());
      pages++;
    }
    assertTrue(pages > 50, "pages: " + pages);
  }

  private static List<Path> realPages() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/test/resources"))) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
  }

  private static void assertSame(byte[] page, String name) {
    PageLinks parsed = parsed(page);
    PageLinks read = read(page);
    assertEquals(destinations(parsed), destinations(read), () -> RandomPages.quoted(name));
    assertEquals(parsed.embedsForm(), read.embedsForm(), () -> RandomPages.quoted(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<",
        "<a href=",
        "<a href=x>",
        "<svg>",
        "<svg><g>",
        "<template>",
        "<!--",
        "=\"",
        "</"
      })
  void takeLinearTime(String piece) {
    byte[] page = piece.repeat(Tries.of(300_000)).getBytes(StandardCharsets.UTF_8);
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> LinkScan.scan(PageSource.of(page), new ScannedLinks(PageSource.of(page))));
  }

  @Test
  void areNotReadWhereTheParsersTreeHasNoRoom() {
    PageSource page = PageSource.of(("<svg></p>" + "<p>x".repeat(1_000)).getBytes(US_ASCII));
    HeadPosition.Found head = new HeadPosition.Implied(0, Optional.empty());
    MemoryBound little = new MemoryBound(page.length());
    assertThrows(
        NotEnoughMemoryException.class, () -> PageLinks.read(page, head, () -> DOCUMENT, little));
  }

  @Test
  void areEachKeptOnce() {
    List<String> page = new ArrayList<>();
    for (int i = 0; i < 3_000; i++) {
      page.add("<a href='p" + i % 1_000 + ".html#x" + i + "'>");
    }
    assertEquals(
        1_000, read(String.join("", page).getBytes(StandardCharsets.UTF_8)).links().size());
  }

  @Test
  void areReadInUtf16() {
    byte[] page =
        "\ufeff<a href='\u00e6.html'><a href='\u00f8.html'>".getBytes(StandardCharsets.UTF_16BE);
    assertEquals(
        Set.of("https://acme.example/a/%C3%A6.html", "https://acme.example/a/%C3%B8.html"),
        destinations(read(page)));
  }
}
