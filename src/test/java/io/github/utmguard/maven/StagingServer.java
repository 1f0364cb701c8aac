package io.github.utmguard.maven;

import static org.junit.jupiter.api.Assertions.assertFalse;

import com.sun.net.httpserver.HttpExchange;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.settings.Server;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** The entry of Maven's settings that opens a protected site, by a password and a header. */
final class StagingServer {
  static final String ID = "staging";
  static final String PASSWORD = "correct-horse";
  private static final String USER = "marketer";
  private static final String HEADER = "X-Staging";
  private static final String TOKEN = "battery-staple";
  private static final String LOGIN =
      Base64.getEncoder().encodeToString((USER + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));

  private StagingServer() {}

  static void addTo(AbstractSiteMojo mojo) {
    addTo(mojo, PASSWORD);
  }

  /** Adds it with a password that may be encrypted. */
  static void addTo(AbstractSiteMojo mojo, String password) {
    Server server = new Server();
    server.setId(ID);
    server.setUsername(USER);
    server.setPassword(password);
    server.setConfiguration(parent("configuration", parent("httpHeaders", header())));
    mojo.session().getRequest().addServer(server);
  }

  private static Xpp3Dom header() {
    Xpp3Dom header = new Xpp3Dom(HEADER);
    header.setValue(TOKEN);
    return header;
  }

  private static Xpp3Dom parent(String name, Xpp3Dom child) {
    Xpp3Dom parent = new Xpp3Dom(name);
    parent.addChild(child);
    return parent;
  }

  /** Whether a request shows all that opens the site. */
  static boolean opens(HttpExchange exchange) {
    return ("Basic " + LOGIN).equals(exchange.getRequestHeaders().getFirst("Authorization"))
        && TOKEN.equals(exchange.getRequestHeaders().getFirst(HEADER));
  }

  static void assertNotIn(List<String> texts) {
    for (String text : texts) {
      Stream.of(PASSWORD, TOKEN, LOGIN).forEach(secret -> assertFalse(text.contains(secret), text));
    }
  }
}
