package io.github.utmguard.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpHandler;
import io.github.utmguard.finding.Finding;
import io.github.utmguard.finding.Message;
import io.github.utmguard.live.http.Certificates;
import io.github.utmguard.live.http.Fetching;
import io.github.utmguard.live.http.HttpFetcher;
import io.github.utmguard.live.http.WebServer;
import io.github.utmguard.live.pages.PageList.Origin;
import io.github.utmguard.settings.Setting;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whole runs, each with one thing wrong: one cause is one finding, and no server keeps it busy. */
@Timeout(60)
class SiteVerifierTest {
  private static final String SITE = Verification.SITE;
  private static final String ABOUT = SITE + "about.html";
  private static final String PAGE =
      "<html><head><script src=\"" + Verification.SCRIPT + "\"></script><title>x</title></head>";
  private static final byte[] ROWS = "<p>more".repeat(9999).getBytes(StandardCharsets.UTF_8);
  private static final List<String> HTML = List.of("Content-Type: text/html");

  @TempDir private Path folder;
  private StandInWeb web;
  private Verification verification;

  @BeforeEach
  void deploy() throws Exception {
    web = new StandInWeb().page(SITE, PAGE).page(ABOUT, PAGE);
    web.answer(Verification.SCRIPT, 200, List.of("Content-Type: text/javascript"), "var utm=1;");
    verification = new Verification(folder).built("index.html", PAGE).built("about.html", PAGE);
  }

  @AfterEach
  void stop() {
    web.close();
  }

  private void assertFound(String... lines) throws Exception {
    assertEquals(List.of(lines), Verification.lines(verification.through(web)));
  }

  private void assertFoundOnAbout(String key, HttpHandler handler) throws Exception {
    web.on(ABOUT, handler);
    Finding finding = only(verification.through(web));
    assertEquals("live-page-unreachable", finding.rule());
    assertEquals(ABOUT, finding.location().page());
    assertEquals(key, finding.message().key());
  }

  private static Finding only(VerifyResult result) {
    assertEquals(1, result.found().findings().size(), () -> Verification.lines(result).toString());
    return result.found().findings().get(0);
  }

  @Test
  void anUnknownHostIsOneFindingAndNothingElseIsAsked() throws Exception {
    verification.with(Setting.SITE_URL, "http://www.acme.invalid/").sheet("a.html,b,c,d");
    Finding finding = only(verification.directly());
    assertEquals("live-http.unknown-host", finding.message().key());
    assertEquals("http://www.acme.invalid/", finding.location().page());
  }

  @Test
  void aRefusedConnectionIsOneFinding() throws Exception {
    String site = "http://127.0.0.1:" + web.port() + "/";
    web.close();
    verification.with(Setting.SITE_URL, site).sheet("a.html,b,c,d");
    assertEquals("live-http.refused", only(verification.directly()).message().key());
  }

  @Test
  void pagesThatAllLeadToNobodyAreOneFinding() throws Exception {
    String nobody = "http://127.0.0.1:" + web.port() + "/";
    web.close();
    try (WebServer site = WebServer.http().redirect("/", 301, nobody)) {
      verification.with(Setting.SITE_URL, site.url("/").href());
      Finding finding = only(verification.directly());
      assertEquals("live-http.refused", finding.message().key());
      assertEquals(site.url("/").href(), finding.location().page());
    }
  }

  @Test
  void anEmptyFolderIsNoBuiltSite() throws Exception {
    Verification empty = new Verification(folder.resolve("other"));
    Files.createDirectories(folder.resolve("other/site"));
    VerifyResult result = empty.through(web);
    assertEquals(Origin.CRAWL, result.coverage().origin());
    assertEquals(1, result.found().coverage().pages());
  }

  @Test
  void anExpiredCertificateOfTheSiteOrOfTheScriptIsOneFinding(@TempDir Path keys) throws Exception {
    Certificates certificates = Certificates.in(keys);
    try (WebServer server = WebServer.https(certificates.expired());
        WebServer site = WebServer.http();
        HttpFetcher fetcher =
            HttpFetcher.open(verification.http(Optional.empty()), certificates.trust())) {
      String script = server.url("/Cust12345/cs/javascript/utm.js").href();
      site.serve("/", PAGE.replace(Verification.SCRIPT, script));
      Verification other = new Verification(folder.resolve("other"));
      other.with(Setting.SCRIPT_URL, script).with(Setting.SITE_URL, site.url("/").href());
      Finding finding = only(other.run(fetcher));
      assertEquals("live-script-unreachable", finding.rule());
      assertEquals("live-http.certificate-expired", finding.message().key());
      finding = only(verification.with(Setting.SITE_URL, server.url("/").href()).run(fetcher));
      assertEquals("live-page-unreachable", finding.rule());
      assertEquals("live-http.certificate-expired", finding.message().key());
    }
  }

  @Test
  void aServerThatTricklesIsLeftWhenItsTimeIsUp() throws Exception {
    verification.within(Fetching.slowest(Duration.ofSeconds(1)));
    assertFoundOnAbout("live-http.too-slow", exchange -> write(exchange, new byte[1], 200));
  }

  private static void write(com.sun.net.httpserver.HttpExchange exchange, byte[] part, int pause)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/html");
    exchange.sendResponseHeaders(200, 0);
    try (OutputStream out = exchange.getResponseBody()) {
      while (true) {
        out.write(part);
        out.flush();
        Thread.sleep(pause);
      }
    } catch (InterruptedException e) {
      // The test is over.
    }
  }

  @Test
  void aBodyWithoutEndIsNotReadToItsEnd() throws Exception {
    assertFoundOnAbout("live-http.too-large", exchange -> write(exchange, ROWS, 0));
  }

  @Test
  void aGzipBombIsNotUnpacked() throws Exception {
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bomb)) {
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 100; i++) {
        out.write(zeros);
      }
    }
    assertFoundOnAbout(
        "live-http.too-large",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "text/html");
          exchange.getResponseHeaders().set("Content-Encoding", "gzip");
          exchange.sendResponseHeaders(200, bomb.size());
          bomb.writeTo(exchange.getResponseBody());
        });
  }

  @Test
  void endlessRedirectsAreFollowedOnlySoFar() throws Exception {
    AtomicInteger next = new AtomicInteger();
    assertFoundOnAbout(
        "live-http.too-many-redirects",
        exchange -> {
          exchange.getResponseHeaders().set("Location", "?n=" + next.incrementAndGet());
          exchange.sendResponseHeaders(302, -1);
        });
  }

  @Test
  void readsAPageAsBrowsersDoWhateverItsCharset() throws Exception {
    web.answer(SITE, 200, List.of("Content-Type: text/html; charset=nonsense"), PAGE);
    assertFound();
    web.answer(SITE, 200, List.of("Content-Type: text/html; charset=utf-16le"), PAGE);
    assertFound("live-tag-stripped " + SITE + ":1:1");
  }

  @Test
  void aPageThatLeadsToAHostedFormIsOneFinding() throws Exception {
    String form =
        "http://forms.example/Cust12345/CS/scripts/customer.fcgi?action=formFrame&formId=F-1";
    web.redirect(ABOUT, 302, form);
    verification.withItems(Setting.HOSTED_FORM_HOSTS, "forms.example");
    assertFound("hosted-form-redirect " + ABOUT + ":1:1 " + form);
    web.page(ABOUT, PAGE).redirect(SITE + "go", 302, form);
    verification.sheet("go,linkedin|facebook,social,may");
    assertFound("hosted-form-redirect campaigns.csv:2:1 " + form);
  }

  @Test
  void judgesServedPagesByTheRulesOfCheck() throws Exception {
    web.page(
        ABOUT, PAGE + "<a href=\"/?utm_source=x&amp;utm_medium=y&amp;utm_campaign=z\">Home</a>");
    assertFound("utm-internal-link " + ABOUT + ":1:116 /?utm_source=x&utm_medium=y&utm_campaign=z");
  }

  @Test
  void visitsTheStartPageAlsoWhereTheSitemapForgetsIt() throws Exception {
    String sitemap = "<urlset><url><loc>" + ABOUT + "</loc></url></urlset>";
    web.answer(SITE + "sitemap.xml", 200, List.of("Content-Type: text/xml"), sitemap);
    web.answer(SITE, 500, HTML, "<h1>Oops");
    VerifyResult result = new Verification(folder.resolve("other")).through(web);
    assertEquals(List.of("live-page-unreachable " + SITE + ":1:1"), Verification.lines(result));
  }

  @Test
  void asksNoOtherSiteForItsSitemap() throws Exception {
    Verification crawl = new Verification(folder.resolve("other"));
    web.answer(SITE + "robots.txt", 200, List.of(), "Sitemap: http://other.example/sitemap.xml");
    String foreign = "<urlset><url><loc>http://other.example/</loc></url></urlset>";
    web.answer(SITE + "sitemap.xml", 200, List.of("Content-Type: text/xml"), foreign);
    VerifyResult result = crawl.through(web);
    assertEquals(List.of(), Verification.lines(result));
    assertEquals(
        List.of("live-pages.sitemap-elsewhere", "live-pages.sitemap-foreign"),
        result.coverage().notes().stream().map(Message::key).toList());
    assertFalse(web.requests().toString().contains("other.example"), web.requests().toString());
  }

  @Test
  void waitsForAFreshDeployment() throws Exception {
    AtomicInteger asked = new AtomicInteger();
    web.on(
        SITE,
        exchange -> StandInWeb.send(exchange, asked.getAndIncrement() < 1 ? 404 : 200, HTML, PAGE));
    verification.with(Setting.WAIT_FOR, "20");
    assertFound();
  }

  @Test
  void saysThatNotAllPagesWereVisited() throws Exception {
    VerifyResult result = verification.with(Setting.MAX_PAGES, "1").through(web);
    assertFalse(result.coverage().complete());
    assertEquals(1, result.found().coverage().pages());
  }

  @Test
  void refusesACampaignThatTheSheetLacks() throws Exception {
    verification.sheet("about.html,linkedin,social,may", "about.html,linkedin,social,april");
    verification.with(Setting.ONLY_CAMPAIGN, "mai");
    var refused = assertThrows(NoSuchCampaignException.class, () -> verification.through(web));
    assertEquals(List.of("april", "may"), refused.known());
  }

  @Test
  void findsTheSameEachTime() throws Exception {
    web.page(ABOUT, "<html><head><title>x</title></head>").redirect(SITE + "go", 302, "/gone");
    verification.sheet("about.html,linkedin|facebook,social|cpc,may", "go,linkedin,social,may");
    VerifyResult first = verification.through(web);
    assertEquals(3, first.found().findings().size(), () -> Verification.lines(first).toString());
    assertEquals(first, verification.through(web));
    assertTrue(first.coverage().complete());
  }
}
