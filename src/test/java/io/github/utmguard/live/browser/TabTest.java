package io.github.utmguard.live.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A tab does what it is told on pages of every kind, and never waits for good. */
@TestInstance(Lifecycle.PER_CLASS)
@Timeout(60)
class TabTest {
  private static final Duration LIMIT = Duration.ofSeconds(6);

  private final List<Tab> tabs = new ArrayList<>();
  private LocalServer server;
  private BrowserProfile profile;
  private Browser browser;

  @BeforeAll
  void start(@TempDir Path temporary) throws Exception {
    server = new LocalServer();
    Path executable = TestBrowser.executable();
    profile = BrowserProfile.create(temporary);
    browser = Browser.start(executable, profile, TestBrowser.patient(LIMIT));
    server.page("/empty", "<!doctype html><title>empty</title>");
  }

  @AfterEach
  void closeTabs() {
    tabs.forEach(Tab::close);
    tabs.clear();
  }

  @AfterAll
  void end() {
    browser.close();
    profile.close();
    server.close();
  }

  private Tab open() throws BrowserFailure {
    Tab tab = browser.newTab();
    tabs.add(tab);
    return tab;
  }

  private Tab show(String path, String html) throws BrowserFailure {
    server.page(path, html);
    Tab tab = open();
    tab.navigate(server.at(path));
    return tab;
  }

  @Test
  void arrivesWhereRedirectsLead() throws Exception {
    server.serve(
        "/from",
        exchange -> {
          exchange.getResponseHeaders().set("Location", "/empty?x#y");
          LocalServer.send(exchange, 302, "text/html", "");
        });
    Tab tab = open();
    Arrival arrival =
        assertTimeout(Duration.ofSeconds(4), () -> tab.navigate(server.at("/from?a=1")));
    assertEquals(new Arrival(server.at("/empty?x#y"), OptionalInt.of(200), true, true), arrival);
    assertEquals(
        List.of(server.at("/from?a=1"), server.at("/empty?x")),
        tab.responses().stream()
            .filter(response -> response.kind().equals("Document"))
            .map(Response::url)
            .toList());
  }

  @Test
  void saysThatNobodyAnswers() throws Exception {
    Tab tab = open();
    BrowserFailure failure =
        assertThrows(BrowserFailure.class, () -> tab.navigate("http://127.0.0.1:1/"));
    assertEquals("live.browser.unreachable", failure.words().key());
    assertThrows(BrowserFailure.class, () -> tab.navigate("http://acme.example/"));
  }

  @Test
  void doesNotWaitForPagesThatNeverBecomeIdleOrNeverEnd() throws Exception {
    server.serve(
        "/slow",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          try {
            for (int i = 0; i < 600; i++) {
              exchange.getResponseBody().write(' ');
              exchange.getResponseBody().flush();
              Thread.sleep(100);
            }
          } catch (InterruptedException e) {
            throw new IOException(e);
          }
        });
    Tab restless = show("/restless", LocalServer.resource("never-idle.html"));
    Arrival arrival = restless.navigate(server.at("/restless"));
    assertTrue(arrival.loaded());
    assertFalse(arrival.quiet());
    Tab slow = open();
    BrowserFailure failure =
        assertThrows(BrowserFailure.class, () -> slow.navigate(server.at("/slow")));
    assertEquals("live.browser.unreachable", failure.words().key());
    server.page("/late", "<!doctype html><p>Text<script src=/slow></script>");
    assertFalse(open().navigate(server.at("/late")).loaded());
  }

  @Test
  void answersDialogsByNo() throws Exception {
    Tab tab = show("/dialogs", LocalServer.resource("dialogs.html"));
    assertEquals("[false,null]", tab.evaluate("document.body.dataset.answers").asText());
    assertEquals(List.of("Welcome!", "Are you sure?", "Your name?"), tab.dialogs());
    Click click = tab.click("document.querySelector('a')", LIMIT);
    assertEquals(server.at("/empty"), click.arrival().orElseThrow().url(), "although it objects");
  }

  @Test
  void followsLinksIntoNewTabs() throws Exception {
    Tab tab = show("/blank", "<a href=empty target=_blank>Further</a>");
    Click click = tab.click("document.querySelector('a')", LIMIT);
    assertNotSame(tab, click.tab());
    assertEquals(server.at("/empty"), click.arrival().orElseThrow().url());
    assertEquals("empty", click.tab().evaluate("document.title").asText());
    assertEquals("", click.coveredBy());
  }

  @Test
  void clicksOnWhatIsFarDownAndOnWhatIsCovered() throws Exception {
    Tab far = show("/far", "<div style=height:5000px></div><a href=empty>Further</a>");
    assertEquals("", far.click("document.querySelector('a')", LIMIT).coveredBy());
    assertEquals(server.at("/empty"), far.url());
    Tab covered = show("/covered", LocalServer.resource("covered-link.html"));
    assertEquals("div#overlay", covered.click("document.querySelector('a')", LIMIT).coveredBy());
    assertEquals(server.at("/empty"), covered.url());
  }

  @Test
  void tellsClicksThatLeadNowhereAndElementsThatAreNotThere() throws Exception {
    Tab tab = show("/nowhere", "<a href=/empty onclick='return false'>Nowhere</a>");
    Click click = tab.click("document.querySelector('a')", Duration.ofSeconds(1));
    assertEquals(Optional.empty(), click.arrival());
    assertThrows(BrowserFailure.class, () -> tab.click("document.querySelector('b')", LIMIT));
  }

  @Test
  void followsClientSideRoutes() throws Exception {
    Tab tab =
        show(
            "/routed",
            "<a href=/elsewhere onclick=\"history.pushState(0, '', this.href); return false\">x</a>");
    Click click = tab.click("document.querySelector('a')", LIMIT);
    assertEquals(server.at("/elsewhere"), click.arrival().orElseThrow().url());
  }

  @Test
  void collectsComplaintsWithTheirSources() throws Exception {
    server.script("/throws.js", "console.error('oh', 1); throw new Error('broken');");
    server.serve(
        "/policy",
        exchange -> {
          exchange
              .getResponseHeaders()
              .set("Content-Security-Policy", "script-src 'self'; frame-src 'none'");
          LocalServer.send(
              exchange,
              200,
              "text/html",
              "<script src=/throws.js></script><script src='"
                  + server.elsewhere("/x.js")
                  + "'></script>");
        });
    Tab tab = open();
    tab.navigate(server.at("/policy"));
    List<Complaint> complaints = tab.complaints();
    assertTrue(
        complaints.contains(new Complaint(Complaint.Kind.CONSOLE, "oh 1", server.at("/throws.js"))),
        complaints::toString);
    assertTrue(
        complaints.contains(
            new Complaint(Complaint.Kind.EXCEPTION, "Error: broken", server.at("/throws.js"))),
        complaints::toString);
    assertTrue(
        complaints.stream()
            .anyMatch(
                one ->
                    one.kind() == Complaint.Kind.POLICY
                        && one.source().equals(server.elsewhere("/x.js"))),
        complaints::toString);
    Response blocked =
        tab.responses().stream()
            .filter(one -> one.url().equals(server.elsewhere("/x.js")))
            .findFirst()
            .orElseThrow();
    assertEquals("csp", blocked.blockedBy(), () -> tab.responses().toString());
    assertTrue(tab.executed().contains(server.at("/throws.js")), "though it failed later");
  }

  @Test
  void readsWhatPagesAndTheirFramesKeep() throws Exception {
    server.page("/frame", "<script>localStorage.inner = 'two'</script>");
    Tab tab =
        show(
            "/keeps",
            "<iframe src='"
                + server.elsewhere("/frame")
                + "'></iframe><script>Array.prototype.slice = String = JSON = null;"
                + "document.cookie='seen=1; max-age=86400; samesite=lax';"
                + "localStorage.outer = 'one';"
                + "indexedDB.open('db').onupgradeneeded = event => event.target.result"
                + ".createObjectStore('store', {autoIncrement: true}).add({campaign: 'three'});"
                + "</script>");
    List<StoredItem> storage = tab.storage();
    for (StoredItem item :
        List.of(
            new StoredItem(server.at(""), StoredItem.Place.LOCAL_STORAGE, "outer", "one"),
            new StoredItem(server.elsewhere(""), StoredItem.Place.LOCAL_STORAGE, "inner", "two"),
            new StoredItem(
                server.at(""),
                StoredItem.Place.INDEXED_DB,
                "db/store",
                "{\"campaign\":\"three\"}"))) {
      assertTrue(storage.contains(item), storage::toString);
    }
    StoredCookie cookie =
        browser.cookies().stream().filter(one -> one.name().equals("seen")).findFirst().get();
    assertEquals(
        "localhost 1 Lax false",
        cookie.domain() + " " + cookie.value() + " " + cookie.sameSite() + " " + cookie.secure());
    assertTrue(cookie.expires().isPresent());
  }

  @Test
  void endsItsWaitForScriptsThatNeverEnd() throws Exception {
    Tab tab = open();
    server.page("/busy", "<script>setTimeout(() => { for (;;); }, 300)</script>");
    tab.navigate(server.at("/busy"));
    Processes.sleep(300);
    BrowserFailure failure = assertThrows(BrowserFailure.class, () -> tab.evaluate("1"));
    assertEquals("live.browser.no-answer", failure.words().key());
  }

  @Test
  void saysThatAPageCrashed() throws Exception {
    Tab tab = open();
    BrowserFailure failure =
        assertThrows(BrowserFailure.class, () -> tab.tell("Page.crash", Map.of(), LIMIT));
    assertEquals("live.browser.tab-crashed", failure.words().key());
  }

  @Test
  void deniesDownloadsAndPermissions() throws Exception {
    server.serve(
        "/file",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Disposition", "attachment; filename=x.bin");
          LocalServer.send(exchange, 200, "application/octet-stream", "x");
        });
    Tab tab = show("/offer", "<a href=file>File</a>");
    Click click = tab.click("document.querySelector('a')", Duration.ofSeconds(1));
    assertEquals(Optional.empty(), click.arrival());
    assertEquals("denied", tab.evaluate("Notification.requestPermission()").asText());
  }

  @Test
  void makesASmallPicture() throws Exception {
    Tab tab = show("/picture", "<body style='background: red; height: 9000px'>");
    byte[] png = tab.picture().orElseThrow();
    var image = ImageIO.read(new ByteArrayInputStream(png));
    assertTrue(image.getWidth() > 400 && image.getWidth() < 1000, () -> "" + image.getWidth());
    assertEquals(0xFFFF0000, image.getRGB(100, 100));
  }

  @Test
  void givesHeadersAndLoginToOwnOriginsOnly(@TempDir Path temporary) throws Exception {
    List<String> seen = new java.util.concurrent.CopyOnWriteArrayList<>();
    LocalServer.Handler staging =
        exchange -> {
          var headers = exchange.getRequestHeaders();
          String authorization = headers.getFirst("Authorization");
          seen.add(
              headers.getFirst("Host").replaceAll(":.*", "")
                  + " "
                  + authorization
                  + " "
                  + headers.getFirst("X-Staging"));
          exchange.getResponseHeaders().set("WWW-Authenticate", "Basic realm=x");
          LocalServer.send(exchange, authorization == null ? 401 : 200, "text/html", "<p>in");
        };
    server.serve("/staging", staging);
    BrowserOptions options =
        TestBrowser.options()
            .withAccess(
                Set.of(server.at("")),
                Map.of("X-Staging", "key"),
                Optional.of(new BrowserOptions.Login("user", "secret")));
    assertFalse(options.toString().contains("secret"), options::toString);
    try (BrowserProfile own = BrowserProfile.create(temporary);
        Browser special = Browser.start(TestBrowser.executable(), own, options)) {
      Tab tab = special.newTab();
      assertEquals(OptionalInt.of(200), tab.navigate(server.at("/staging")).status());
      assertEquals(OptionalInt.of(401), tab.navigate(server.elsewhere("/staging")).status());
    }
    assertTrue(seen.contains("localhost Basic dXNlcjpzZWNyZXQ= key"), seen::toString);
    assertTrue(seen.contains("127.0.0.1 null null"), seen::toString);
    assertTrue(
        seen.stream().noneMatch(one -> one.startsWith("127") && !one.endsWith("null null")),
        seen::toString);
  }
}
