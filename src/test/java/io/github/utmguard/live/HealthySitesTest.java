package io.github.utmguard.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.utmguard.finding.Severity;
import io.github.utmguard.live.http.Certificates;
import io.github.utmguard.live.http.HttpFetcher;
import io.github.utmguard.live.http.WebServer;
import io.github.utmguard.live.pages.PageList.Origin;
import io.github.utmguard.settings.Setting;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sites that track: whoever deploys one is told nothing, however it was built and is served. */
class HealthySitesTest {
  private static final String TAG = "<script src=\"" + Verification.SCRIPT + "\"></script>";
  private static final String PAGE =
      "<!DOCTYPE html>\n<html><head><!-- SuperOffice UTM tag -->\n"
          + TAG
          + "<title>Acme</title>\n"
          + "</head><body><a href=\"/about/\">About</a> <a href=\"/signup.html\">Sign up</a><script"
          + " src=\"http://localhost/Cust12345/CS/scripts/customer.fcgi?action=form&amp;id=F-1\">"
          + "</script></body></html>";
  private static final List<String> PATHS = List.of("", "about/", "signup.html");

  @TempDir private Path folder;
  private StandInWeb web;

  @BeforeEach
  void deploy() throws Exception {
    web = new StandInWeb();
    PATHS.forEach(path -> web.page(Verification.SITE + path, PAGE));
    web.page(Verification.SITE + "index.html", PAGE);
    web.redirect("http://acme.example/", 301, Verification.SITE + "{query}");
    web.redirect(Verification.SITE + "go", 302, "/signup.html{query}");
    List<String> script = List.of("Content-Type: application/javascript");
    web.answer(Verification.SCRIPT, 200, script, "var utm = 1;");
    String status =
        "{\"ContextIdentifier\":\"Cust12345\",\"Endpoint\":\"http://localhost/Cust12345\"}";
    web.answer("http://status.example/Cust12345", 200, List.of(), status);
  }

  @AfterEach
  void stop() {
    web.close();
  }

  private VerifyResult verify() throws Exception {
    return new Verification(folder)
        .with(Setting.STATUS_URL, "http://status.example/")
        .sheet("signup.html,linkedin|facebook,social,webinar_2027", "go,newsletter,email,may_2027")
        .through(web);
  }

  private void assertHealthy(Origin origin, VerifyResult result) {
    assertEquals(List.of(), Verification.lines(result));
    assertEquals(
        new VerifyCoverage(origin, true, 1, 3, 3, Optional.empty(), true, List.of()),
        result.coverage());
    assertEquals(3, result.found().coverage().pages());
    assertEquals(3, result.found().coverage().tagged());
  }

  @Test
  void asItWasBuilt() throws Exception {
    for (String path : List.of("index.html", "about/index.html", "signup.html")) {
      new Verification(folder).built(path, PAGE);
    }
    assertHealthy(Origin.LOCAL_SITE, verify());
  }

  @Test
  void asItsSitemapNamesIt() throws Exception {
    StringBuilder sitemap = new StringBuilder("<urlset>");
    PATHS.forEach(
        path ->
            sitemap.append("<url><loc>").append(Verification.SITE + path).append("</loc></url>"));
    web.answer(
        Verification.SITE + "sitemap.xml",
        200,
        List.of("Content-Type: text/xml"),
        sitemap + "</urlset>");
    assertHealthy(Origin.SITEMAP, verify());
  }

  @Test
  void asLinksLeadThroughIt() throws Exception {
    assertHealthy(Origin.CRAWL, verify());
  }

  @Test
  void asItIsFoundWhereItsAddressSendsVisitors() throws Exception {
    VerifyResult result =
        new Verification(folder).with(Setting.SITE_URL, "http://acme.example/").through(web);
    assertEquals(List.of(), Verification.lines(result));
    assertEquals(3, result.found().coverage().pages());
    assertEquals(List.of(), result.coverage().notes());
  }

  @Test
  void ofOneCampaign() throws Exception {
    VerifyResult result =
        new Verification(folder)
            .sheet(
                "signup.html,linkedin,social,webinar_2027", "gone.html,linkedin,social,june_2027")
            .with(Setting.ONLY_CAMPAIGN, "webinar_2027")
            .through(web);
    assertEquals(List.of(), Verification.lines(result));
    assertEquals(1, result.coverage().campaignLinks());
    assertEquals(1, result.found().coverage().pages());
    assertTrue(web.requests().stream().noneMatch(any -> any.contains("about")));
  }

  /** What minifiers, content networks and consent managers leave of a tag. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!doctype html><script src=@></script><title>Acme</title><p>Minified",
        "<!doctype html><html><head><script defer src='@'></script><title>x</title></head>",
        "<!doctype html><html><head><script async src='@'></script><title>x</title></head>",
        "<!doctype html><html><head><script src='@?v=1754e2'></script><title>x</title></head>",
        "<!doctype html><html><head><script type='text/javascript' src='@'></script></head>",
        "<html><head><script nonce=r4nd0m src='@'></script></head>",
        "<html><head><meta charset=utf-8><script src='@'></script></head>",
        "<html><head><script src='@' type='8dbbae5c1c51fed1ca8e2b81-text/javascript'></script>"
            + "</head><body><script src='/cdn-cgi/scripts/7d0fa10a/cloudflare-static/"
            + "rocket-loader.min.js' data-cf-settings='8dbbae5c1c51fed1ca8e2b81-|49' defer>"
            + "</script></body></html>"
      })
  void whateverIsDoneToTheTagOnItsWay(String page) throws Exception {
    String served = page.replace("@", Verification.SCRIPT);
    web.page(Verification.SITE, served);
    new Verification(folder).built("index.html", PAGE);
    VerifyResult result = verify();
    assertEquals(
        List.of(),
        Verification.lines(result).stream()
            .filter(line -> !line.startsWith("tag-not-first"))
            .toList());
    assertEquals(0, result.found().count(Severity.ERROR) + result.found().count(Severity.WARNING));
  }

  @Test
  void overTls(@TempDir Path keys) throws Exception {
    Certificates certificates = Certificates.in(keys);
    Verification verification = new Verification(folder);
    String path = "/Cust12345/cs/javascript/utm.js";
    byte[] script = "var utm = 1;".getBytes(StandardCharsets.UTF_8);
    try (WebServer server =
            WebServer.https(certificates.valid()).serve(path, "text/javascript", script);
        HttpFetcher fetcher =
            HttpFetcher.open(verification.http(Optional.empty()), certificates.trust())) {
      server.serve("/", PAGE.replace(Verification.SCRIPT, server.url(path).href()));
      VerifyResult result =
          verification
              .with(Setting.SITE_URL, server.url("/").href())
              .with(Setting.SCRIPT_URL, server.url(path).href())
              .with(Setting.STATUS_URL, "none")
              .run(fetcher);
      // The page embeds a form of another host than its tag's on purpose.
      assertEquals(
          0, result.found().count(Severity.ERROR), () -> Verification.lines(result).toString());
    }
  }
}
