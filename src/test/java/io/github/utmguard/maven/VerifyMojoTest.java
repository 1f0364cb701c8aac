package io.github.utmguard.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import io.github.utmguard.live.StandInWeb;
import io.github.utmguard.live.http.WebServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.settings.Proxy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sonatype.plexus.components.cipher.DefaultPlexusCipher;

/** The goal as Maven runs it, on a deployed site that is a real server of this machine. */
@MojoTest
class VerifyMojoTest {
  private static final String PATH = "/Cust12345/cs/javascript/utm.js";

  @TempDir private Path folder;
  private final List<String> opened = new CopyOnWriteArrayList<>();
  private final List<String> refused = new CopyOnWriteArrayList<>();
  private final List<String> strangers = new CopyOnWriteArrayList<>();
  private WebServer site;
  private WebServer superOffice;
  private VerifyMojo mojo;
  private Goal goal;

  @BeforeEach
  @InjectMojo(goal = "verify")
  void deploy(VerifyMojo verify) throws Exception {
    superOffice = WebServer.http();
    String script = superOffice.url("localhost", PATH).href();
    superOffice.on(
        PATH,
        exchange -> {
          strangers.add(exchange.getRequestHeaders().entrySet().toString());
          answer(exchange, 200, "text/javascript", "var utm = 1;");
        });
    site = WebServer.http();
    String page = "<html><head><script src=\"" + script + "\"></script></head>";
    site.on(
        "/",
        exchange -> {
          String asked = exchange.getRequestURI().toString();
          (StagingServer.opens(exchange) ? opened : refused).add(asked);
          boolean start = exchange.getRequestURI().getPath().matches("/|/index.html");
          answer(exchange, start ? 200 : 404, "text/html", start ? page : "<h1>Not found");
        });
    mojo = verify;
    goal = new Goal(verify, folder);
    goal.with("siteUrl", site.url("/").href()).with("statusUrl", "none").with("scriptUrl", script);
  }

  @AfterEach
  void stop() {
    site.close();
    superOffice.close();
  }

  private static void answer(HttpExchange exchange, int status, String type, String body)
      throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  private Path sheet(String row) throws IOException {
    Path sheet = folder.resolve("src/site/campaigns.csv");
    Files.createDirectories(sheet.getParent());
    return Files.writeString(sheet, "landing_page,utm_source,utm_medium,utm_campaign\n" + row);
  }

  @Test
  void aSiteThatTracksPasses() throws Exception {
    assertEquals(
        List.of(
            "INFO 1 page visited, 1 tagged; 0 campaign links and 2 spellings of the address"
                + " followed: 0 errors, 0 warnings, 0 infos"),
        goal.run().entries());
    assertTrue(Files.exists(folder.resolve("reports/verify.html")));
    assertFalse(Files.exists(folder.resolve("target/site")), "it needs no built site");
  }

  @Test
  void aSiteThatDoesNotTrackFailsTheBuild() throws Exception {
    sheet("gone.html,linkedin,social,webinar\n");
    assertEquals(
        "The deployed site does not track as it should: 1 error, 0 warnings, 0 infos."
            + " The report is reports/verify.html.",
        goal.failure());
    String block = goal.log().entries().get(0);
    assertTrue(block.startsWith("ERROR live-landing-missing: "), block);
    assertTrue(block.contains("  at src/site/campaigns.csv:2:1"), block);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          siteUrl | | it is missing
          siteUrl | ftp://www.acme.example/ | no absolute http or https address
          maxPages | 0 | 1000
          maxPages | all | 1000
          concurrency | 33 | 32
          waitFor | soon | 120
          statusUrl | online.superoffice.com | https://online.superoffice.com/api/state/{tenant}
          server | stagin | staging
          onlyCampaign | wbinar | did you mean 'webinar'?
          journey | yes | true or false
          """)
  void aWrongValueIsRefused(String parameter, String value, String expected) throws Exception {
    sheet("index.html,linkedin,social,webinar\n");
    StagingServer.addTo(mojo);
    String refusal = goal.with(parameter, value).refusal();
    assertTrue(
        refusal.startsWith("Parameter '" + parameter + "' (property utm." + parameter + ")"),
        refusal);
    assertTrue(refusal.contains(expected), refusal);
  }

  @Test
  void aMissingBrowserAndAMissingSheetAreNamed() throws Exception {
    String browser = folder.resolve("no-such-browser").toString();
    String refusal = goal.with("journey", "true").with("browser", browser).refusal();
    assertTrue(refusal.contains("utm.browser") && refusal.contains(browser), refusal);
    refusal = goal.with("journey", "false").with("campaigns", "none.csv").refusal();
    assertTrue(refusal.contains("none.csv"), refusal);
  }

  @Test
  void aBrokenSheetIsRefusedWithItsMistakes() throws Exception {
    sheet("index.html,linkedin\n");
    assertTrue(goal.refusal().contains("src/site/campaigns.csv"));
    assertTrue(goal.log().entries().get(0).startsWith("ERROR src/site/campaigns.csv:2:"));
  }

  @Test
  void whatOpensAProtectedSiteIsSentNowhereElseAndSaidNowhere() throws Exception {
    StagingServer.addTo(mojo);
    sheet("gone.html,linkedin,social,webinar\n");
    goal.with("server", "staging").with("reportFormats", List.of("html", "json", "sarif", "junit"));
    goal.failure();
    assertFalse(opened.isEmpty());
    assertEquals(List.of(), refused);
    assertFalse(strangers.isEmpty());
    StagingServer.assertNotIn(strangers);
    StagingServer.assertNotIn(goal.log().entries());
    try (Stream<Path> reports = Files.list(folder.resolve("reports"))) {
      for (Path report : reports.toList()) {
        StagingServer.assertNotIn(List.of(Files.readString(report)));
      }
    }
  }

  @Test
  void anEncryptedPasswordIsDecrypted() throws Exception {
    DefaultPlexusCipher cipher = new DefaultPlexusCipher();
    Path security = folder.resolve("settings-security.xml");
    String master = cipher.encryptAndDecorate("master", "settings.security");
    Files.writeString(
        security, "<settingsSecurity><master>" + master + "</master></settingsSecurity>");
    StagingServer.addTo(mojo, cipher.encryptAndDecorate(StagingServer.PASSWORD, "master"));
    System.setProperty("settings.security", security.toString());
    try {
      goal.with("server", "staging").run();
    } finally {
      System.clearProperty("settings.security");
    }
    assertFalse(opened.isEmpty());
    assertEquals(List.of(), refused);
  }

  @Test
  void asksThroughTheProxyOfTheSettings() throws Exception {
    Proxy proxy = new Proxy();
    proxy.setProtocol("http");
    proxy.setHost("127.0.0.1");
    proxy.setUsername("clerk");
    proxy.setPassword(StagingServer.PASSWORD);
    proxy.setNonProxyHosts("localhost|127.*");
    List<String> shown = new CopyOnWriteArrayList<>();
    String page = "<html><head><script src=\"" + superOffice.url("localhost", PATH).href() + "\">";
    try (StandInWeb web = new StandInWeb()) {
      web.on(
          "http://www.acme.example/",
          exchange -> {
            shown.add(exchange.getRequestHeaders().getFirst("Proxy-Authorization"));
            answer(exchange, 200, "text/html", page + "</script></head>");
          });
      proxy.setPort(web.port());
      mojo.session().getRequest().addProxy(proxy);
      goal.with("siteUrl", "http://www.acme.example/").run();
    }
    assertTrue(shown.stream().allMatch(any -> any.startsWith("Basic ")), shown.toString());
    assertEquals(List.of(), opened);
    StagingServer.assertNotIn(strangers);
    StagingServer.assertNotIn(goal.log().entries());
  }
}
