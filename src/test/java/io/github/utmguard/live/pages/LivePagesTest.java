package io.github.utmguard.live.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.utmguard.finding.Message;
import io.github.utmguard.finding.Messages;
import io.github.utmguard.live.http.Fetching;
import io.github.utmguard.live.http.HttpFetcher;
import io.github.utmguard.live.http.WebServer;
import io.github.utmguard.live.pages.PageList.Origin;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LivePagesTest {
  private WebServer server;

  @BeforeEach
  void start() throws IOException {
    server = WebServer.http();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private PageList list(String site, int maxPages) throws IOException {
    try (HttpFetcher fetcher = Fetching.open()) {
      PageList list = new LivePages(fetcher, maxPages, 4).ofLiveSite(server.url(site));
      for (Message note : list.notes()) {
        String text = new Messages(Locale.ENGLISH).text(note);
        assertTrue(text.endsWith("."), text);
      }
      return list;
    }
  }

  private List<String> paths(PageList list) {
    String origin = server.url("").origin().orElseThrow();
    return list.pages().stream()
        .map(page -> page.url().href().replace(origin, ""))
        .collect(Collectors.toList());
  }

  private static List<String> notes(PageList list) {
    return list.notes().stream().map(note -> note.key().replace("live-pages.", "")).toList();
  }

  private byte[] sitemap(String... addresses) {
    StringBuilder xml = new StringBuilder(SitemapFileTest.START);
    for (String address : addresses) {
      xml.append("<url><loc>").append(absolute(address)).append("</loc></url>");
    }
    return xml.append("</urlset>").toString().getBytes(StandardCharsets.UTF_8);
  }

  private byte[] index(String... addresses) {
    StringBuilder xml = new StringBuilder("<sitemapindex>");
    for (String address : addresses) {
      xml.append("<sitemap><loc>").append(absolute(address)).append("</loc></sitemap>");
    }
    return xml.append("</sitemapindex>").toString().getBytes(StandardCharsets.UTF_8);
  }

  private String absolute(String address) {
    return address.startsWith("/") ? server.url(address).href() : address;
  }

  private void robots(String text) {
    server.serve("/robots.txt", "text/plain", text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void readsTheSitemapsThatRobotsTxtNames() throws IOException {
    robots("Sitemap: " + absolute("/maps/index.xml") + "\nUser-agent: *\nDisallow: /a");
    server.serve("/maps/index.xml", "text/xml", index("/maps/1.xml.gz", "/maps/2.xml"));
    server.serve(
        "/maps/1.xml.gz", "application/x-gzip", SitemapFileTest.gzip(sitemap("/", "/a#part", "/")));
    server.serve("/maps/2.xml", "text/xml", sitemap("/b?x=1", "https://www.other.example/"));
    PageList list = list("/", 100);
    assertEquals(Origin.SITEMAP, list.origin());
    assertEquals(List.of("/", "/a", "/b?x=1"), paths(list));
    assertEquals(List.of("sitemap-foreign"), notes(list));
    assertFalse(list.cutShort());
  }

  @Test
  void looksWhereSitemapsUsuallyStand() throws IOException {
    server.serve("/docs/sitemap.xml", "text/xml", sitemap("/docs/", "/docs", "/docs2/", "/docs/a"));
    PageList list = list("/docs", 100);
    assertEquals(List.of("/docs/", "/docs", "/docs/a"), paths(list));
  }

  @Test
  void readsNoSitemapOfAnotherSite() throws IOException {
    try (WebServer other = WebServer.http().serve("/sitemap.xml", "text/xml", sitemap("/x"))) {
      robots("Sitemap: " + other.url("/sitemap.xml").href());
      server.serve("/", "<a href=/a>a</a>");
      PageList list = list("/", 100);
      assertEquals(Origin.CRAWL, list.origin());
      assertEquals(List.of("/"), paths(list));
      assertEquals(List.of("sitemap-elsewhere", "broken-links"), notes(list));
      assertEquals(List.of(), other.requests());
    }
  }

  @Test
  void endsWhereSitemapsNameEachOther() throws IOException {
    robots("Sitemap: " + absolute("/map"));
    server.on(
        "/map",
        exchange -> {
          String path = exchange.getRequestURI().getPath();
          byte[] next = index(path, path + "x", path + "y");
          exchange.sendResponseHeaders(200, next.length);
          exchange.getResponseBody().write(next);
        });
    PageList list = list("/", 100);
    assertEquals(Origin.CRAWL, list.origin());
    assertTrue(notes(list).contains("sitemap-too-many"));
    assertTrue(server.requests().size() <= 20, "" + server.requests());
  }

  @Test
  void takesAPageInPlaceOfASitemapForNone() throws IOException {
    server.on(
        "/",
        exchange -> {
          byte[] page = "<!doctype html><p>app".getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().set("Content-Type", "text/html");
          exchange.sendResponseHeaders(200, page.length);
          exchange.getResponseBody().write(page);
        });
    PageList list = list("/", 100);
    assertEquals(List.of("/"), paths(list));
    assertEquals(List.of(), notes(list));
  }

  @Test
  void crawlsWhereThereIsNoSitemap() throws IOException {
    server.serve(
        "/",
        "<a href=b#x>b</a> <a href='/a?x=1&amp;y=2' rel=nofollow>a</a> <a href=/pic.png>p</a>"
            + "<a href=/data>d</a> <a href=https://www.other.example/>o</a> <a href=mailto:a@b>m</a>"
            + "<a href=/moved>m</a> <a href=/gone>g</a> <a href=/broken>5</a>"
            + "<!-- <a href=/comment>c</a> --> <area href=/area>");
    server.serve("/b", "<base href='/sub/'><a href=c>c</a><a href='../'>home</a>");
    server.serve("/a", "<p>a");
    server.serve("/sub/c", "application/xhtml+xml", "<html/>".getBytes(StandardCharsets.UTF_8));
    server.serve("/data", "application/json", "{}".getBytes(StandardCharsets.UTF_8));
    server.serve("/area", "<p>area");
    server.redirect("/moved", 301, "/area");
    server.on("/broken", exchange -> exchange.sendResponseHeaders(500, -1));
    PageList list = list("/", 100);
    assertEquals(Origin.CRAWL, list.origin());
    assertEquals(List.of("/", "/b", "/a?x=1&y=2", "/area", "/broken", "/sub/c"), paths(list));
    assertEquals(List.of("broken-links"), notes(list));
    assertEquals(List.of("1", absolute("/gone")), list.notes().get(0).arguments());
    assertFalse(list.cutShort());
    assertFalse(server.requests().contains("/pic.png"));
  }

  @Test
  void crawlsOnlyBelowTheSitesAddress() throws IOException {
    server.serve("/docs/", "<a href=/>up</a><a href=a>a</a><a href=/docs2/>no</a>");
    server.serve("/docs/a", "<a href='..'>up</a>");
    server.serve("/", "<p>another site");
    assertEquals(List.of("/docs/", "/docs/a"), paths(list("/docs/", 100)));
    assertFalse(server.requests().contains("/"));
  }

  @Test
  void doesWhatRobotsTxtSaysToRobots() throws IOException {
    robots("User-agent: superoffice-utm-maven-plugin\nDisallow: /private");
    server.serve("/", "<a href=/private/1>p</a><a href=/private/2>p</a><a href=/open>o</a>");
    server.serve("/open", "<p>");
    PageList list = list("/", 100);
    assertEquals(List.of("/", "/open"), paths(list));
    assertEquals(List.of("2", absolute("/private/1")), list.notes().get(0).arguments());
    assertTrue(server.requests().stream().noneMatch(path -> path.startsWith("/private")));
  }

  @Test
  void followsNoLinksWhereRobotsTxtCannotBeHad() throws IOException {
    server.on("/robots.txt", exchange -> exchange.sendResponseHeaders(500, -1));
    server.serve("/", "<a href=/a>a</a>").serve("/a", "<p>");
    PageList list = list("/", 100);
    assertEquals(List.of("/"), paths(list));
    assertEquals(List.of("robots-status", "robots-disallowed"), notes(list));
  }

  @Test
  void saysWhereTheSiteIsElsewhere() throws IOException {
    try (WebServer other = WebServer.http().serve("/", "<a href=/a>a</a>")) {
      server.redirect("/", 301, other.url("/").href());
      PageList list = list("/", 100);
      assertEquals(List.of("/"), paths(list));
      assertEquals(List.of("start-elsewhere"), notes(list));
      assertEquals(List.of(absolute("/"), other.url("/").href()), list.notes().get(0).arguments());
    }
  }

  @Test
  void listsTheStartPageWhateverItAnswers() throws IOException {
    assertEquals(List.of("/"), paths(list("/", 100)));
    server.close();
    PageList list = list("/", 100);
    assertEquals(List.of("/"), paths(list));
  }

  @Test
  void visitsNoMoreThanMaxPagesAlwaysTheSame() throws IOException {
    server.on(
        "/",
        exchange -> {
          String path = exchange.getRequestURI().getPath();
          boolean file = path.endsWith(".txt") || path.endsWith(".xml");
          String links =
              IntStream.range(0, 30)
                  .mapToObj(i -> "<a href='" + path + i + "'>x</a>")
                  .collect(Collectors.joining());
          byte[] page = links.getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().set("Content-Type", "text/html");
          exchange.sendResponseHeaders(file ? 404 : 200, file ? -1 : page.length);
          if (!file) {
            exchange.getResponseBody().write(page);
          }
        });
    PageList list = list("/", 40);
    assertEquals(40, list.pages().size());
    assertTrue(list.cutShort());
    assertTrue(notes(list).contains("max-pages"));
    assertEquals(list.pages(), list("/", 40).pages());
    assertEquals("/00", paths(list).get(31));
  }

  @Test
  void leavesTrapsAlone() throws IOException {
    server.on(
        "/calendar",
        exchange -> {
          String query = String.valueOf(exchange.getRequestURI().getQuery());
          int day = query.startsWith("day=") ? Integer.parseInt(query.substring(4)) : 0;
          byte[] page =
              ("<a href='?day=" + (day + 1) + "'>next</a><a href='calendar/deeper/'>x</a>")
                  .getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().set("Content-Type", "text/html");
          exchange.sendResponseHeaders(200, page.length);
          exchange.getResponseBody().write(page);
        });
    PageList list = list("/calendar", 200);
    assertTrue(list.cutShort());
    assertTrue(notes(list).contains("trap"));
    assertTrue(list.pages().size() <= 200);
  }
}
