package io.github.utmguard.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import io.github.utmguard.live.browser.LocalServer;
import io.github.utmguard.live.browser.TestBrowser;
import io.github.utmguard.live.http.WebServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A visitor's journey over a protected site, as Maven runs it. */
@MojoTest
@Timeout(180)
class VerifyJourneyTest {
  private static final String SCRIPT = "/Cust12345/cs/javascript/utm.js";
  private static final String FORM = "/Cust12345/CS/scripts/customer.fcgi";
  private static final String PAGE = "<html><head><script src=\"%s\"></script></head><body>%s";

  @TempDir private Path folder;
  private final List<String> strangers = new CopyOnWriteArrayList<>();
  private VerifyMojo mojo;
  private Goal goal;

  @BeforeEach
  @InjectMojo(goal = "verify")
  void createGoal(VerifyMojo verify) throws Exception {
    mojo = verify;
    goal = new Goal(verify, folder);
    StagingServer.addTo(mojo);
  }

  private void script(WebServer server, String path, String name) {
    server.on(
        path,
        exchange -> {
          strangers.add(exchange.getRequestHeaders().entrySet().toString());
          LocalServer.send(exchange, 200, "text/javascript", LocalServer.resource(name));
        });
  }

  private static void open(HttpExchange exchange, String html) throws IOException {
    if (StagingServer.opens(exchange)) {
      LocalServer.send(exchange, 200, "text/html", html);
    } else {
      exchange.getResponseHeaders().set("WWW-Authenticate", "Basic realm=\"staging\"");
      LocalServer.send(exchange, 401, "text/html", "<h1>Who are you?");
    }
  }

  @Test
  void passesTheGateWithoutTellingAnybodyElseTheSecrets() throws Exception {
    String browser = TestBrowser.executable().toString();
    try (WebServer superOffice = WebServer.http();
        WebServer site = WebServer.http()) {
      script(superOffice, SCRIPT, "first-touch-cookies.js");
      script(superOffice, FORM, "form-inline.js");
      String tag = superOffice.url("localhost", SCRIPT).href();
      String form = superOffice.url("localhost", FORM).href() + "?action=form&amp;id=F-1";
      String start = PAGE.formatted(tag, "<a href=/contact.html>Contact</a>");
      String contact = PAGE.formatted(tag, "<script src=\"" + form + "\"></script>");
      site.on("/", exchange -> open(exchange, start));
      site.on("/contact.html", exchange -> open(exchange, contact));
      goal.with("siteUrl", site.url("/").href()).with("scriptUrl", tag).with("statusUrl", "none");
      goal.with("server", StagingServer.ID).with("journey", "true").with("browser", browser).run();
    }
    List<String> log = goal.log().entries();
    assertTrue(log.stream().anyMatch(line -> line.contains("A second campaign")), log.toString());
    assertEquals(
        "INFO 2 pages visited, 2 tagged; 0 campaign links and 2 spellings of the address followed:"
            + " 0 errors, 0 warnings, 0 infos",
        goal.log().last());
    assertFalse(strangers.isEmpty());
    StagingServer.assertNotIn(strangers);
    StagingServer.assertNotIn(log);
    String report = Files.readString(folder.resolve("reports/verify.html"));
    StagingServer.assertNotIn(List.of(report));
    assertTrue(report.contains("data:image/"), "each step has its picture");
  }
}
