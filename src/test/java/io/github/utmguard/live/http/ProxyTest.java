package io.github.utmguard.live.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.utmguard.live.http.HttpExchange.Failure;
import io.github.utmguard.url.Url;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** Against a stand-in for a company's proxy, which knows tunnels and one password. */
@TestInstance(Lifecycle.PER_CLASS)
class ProxyTest {
  private SSLContext trust;
  private SSLContext identity;

  @BeforeAll
  void makeCertificates(@TempDir Path directory) throws IOException, GeneralSecurityException {
    Certificates certificates = Certificates.in(directory);
    trust = certificates.trust();
    identity = certificates.valid();
  }

  private static final String UNAUTHORIZED =
      """
      HTTP/1.1 407 Proxy Authentication Required\r
      Proxy-Authenticate: Basic realm="acme"\r
      Content-Length: 0\r
      \r
      """;

  /** base64 of me:s3cret. */
  private static final String AUTHORIZATION = "Proxy-Authorization: Basic bWU6czNjcmV0\r\n";

  private static RawServer proxy(boolean password) throws IOException {
    return RawServer.start(
        (socket, head) -> {
          if (password && !head.contains(AUTHORIZATION)) {
            RawServer.send(socket, UNAUTHORIZED);
          } else if (head.startsWith("CONNECT ")) {
            String port = head.substring(head.indexOf(':') + 1, head.indexOf(" HTTP"));
            tunnel(socket, Integer.parseInt(port));
          } else {
            RawServer.send(socket, "HTTP/1.1 200 OK\r\nContent-Length: 7\r\n\r\nproxied");
          }
        });
  }

  private static void tunnel(Socket client, int port) throws IOException, InterruptedException {
    try (Socket server = new Socket(InetAddress.getLoopbackAddress(), port)) {
      RawServer.send(client, "HTTP/1.1 200 Connection established\r\n\r\n");
      Thread back = new Thread(() -> copy(server, client));
      back.start();
      copy(client, server);
      back.join();
    }
  }

  private static void copy(Socket from, Socket to) {
    try {
      from.getInputStream().transferTo(to.getOutputStream());
      to.shutdownOutput();
    } catch (IOException e) {
      // Hung up.
    }
  }

  private static HttpSettings through(int port, Optional<String> password, String... direct) {
    Optional<Credentials> known = password.map(text -> new Credentials("me", Secret.of(text)));
    return Fetching.settings(
        Map.of(), Optional.of(new ProxySettings("127.0.0.1", port, known, List.of(direct))));
  }

  @Test
  void asksTheProxyForPlainAddresses() throws IOException {
    try (RawServer proxy = proxy(true);
        HttpFetcher fetcher =
            HttpFetcher.open(through(proxy.port(), Optional.of("s3cret"), "localhost"))) {
      Url url = Url.parse("http://www.acme.invalid/page").orElseThrow();
      assertEquals("proxied", Fetching.text(fetcher.fetch(url)));
      assertTrue(proxy.heads().get(0).startsWith("GET http://www.acme.invalid/page HTTP/1.1"));
    }
  }

  @Test
  void tunnelsWithAPassword() throws IOException {
    try (RawServer proxy = proxy(true);
        WebServer server = WebServer.https(identity);
        HttpFetcher fetcher =
            HttpFetcher.open(through(proxy.port(), Optional.of("s3cret")), trust)) {
      String[] told = new String[1];
      server.on(
          "/",
          exchange -> {
            told[0] = exchange.getRequestHeaders().keySet().toString();
            exchange.sendResponseHeaders(200, -1);
          });
      for (int i = 0; i < 3; i++) {
        assertEquals(200, Fetching.response(fetcher.fetch(server.url("/" + i))).status());
      }
      assertFalse(told[0].contains("Proxy"), told[0]);
      assertTrue(proxy.heads().get(0).startsWith("CONNECT 127.0.0.1:" + server.port() + " "));
      assertFalse(proxy.heads().toString().contains("Bearer"), "the ticket is the gate's own");
    }
  }

  @Test
  void tunnelsWithoutAPassword() throws IOException {
    try (RawServer proxy = proxy(false);
        WebServer server = WebServer.https(identity).serve("/", "there");
        HttpFetcher fetcher = HttpFetcher.open(through(proxy.port(), Optional.empty()), trust)) {
      assertEquals("there", Fetching.text(fetcher.fetch(server.url("/"))));
    }
  }

  @Test
  void saysWhereTheProxyWantsAnotherPassword() throws IOException {
    for (Optional<String> password : List.of(Optional.<String>empty(), Optional.of("wrong"))) {
      try (RawServer proxy = proxy(true);
          HttpFetcher fetcher = HttpFetcher.open(through(proxy.port(), password))) {
        for (String url : List.of("http://www.acme.invalid/", "https://www.acme.invalid/")) {
          Failure failure = Fetching.failure(fetcher.fetch(Url.parse(url).orElseThrow()));
          assertEquals(FailureKind.PROXY_AUTHENTICATION, failure.kind(), url + password);
        }
      }
    }
  }

  @Test
  void saysWhereTheProxyCannotBeReached() throws IOException {
    int port;
    try (RawServer gone = proxy(false)) {
      port = gone.port();
    }
    for (Optional<String> password : List.of(Optional.<String>empty(), Optional.of("any"))) {
      try (HttpFetcher fetcher = HttpFetcher.open(through(port, password))) {
        for (String url : List.of("http://www.acme.invalid/", "https://www.acme.invalid/")) {
          Failure failure = Fetching.failure(fetcher.fetch(Url.parse(url).orElseThrow()));
          assertEquals(FailureKind.PROXY, failure.kind(), url + password + failure);
        }
      }
    }
  }

  @Test
  void goesDirectlyWhereItShould() throws IOException {
    try (RawServer proxy = proxy(false);
        WebServer server = WebServer.http().serve("/", "direct");
        HttpFetcher fetcher =
            HttpFetcher.open(through(proxy.port(), Optional.empty(), "*.acme.example", "127.*"))) {
      assertEquals("direct", Fetching.text(fetcher.fetch(server.url("/"))));
      assertEquals(List.of(), proxy.heads());
    }
  }

  @Test
  void theGateOpensForItsTicketOnly() throws IOException {
    try (RawServer proxy = proxy(true);
        ProxyGate gate =
            ProxyGate.open(
                new ProxySettings("127.0.0.1", proxy.port(), Optional.empty(), List.of()),
                new Credentials("me", Secret.of("s3cret")),
                Duration.ofSeconds(5))) {
      for (String head :
          List.of(
              "CONNECT a:1 HTTP/1.1\r\n\r\n",
              "CONNECT a:1 HTTP/1.1\r\nProxy-Authorization: Bearer 0\r\n\r\n",
              "GET http://a/ HTTP/1.1\r\nProxy-Authorization: "
                  + gate.ticket().reveal()
                  + "\r\n\r\n")) {
        try (Socket stranger = new Socket()) {
          stranger.connect(
              new InetSocketAddress(gate.address().getAddress(), gate.address().getPort()));
          RawServer.send(stranger, head);
          assertTrue(RawServer.head(stranger.getInputStream()).startsWith("HTTP/1.1 403 "), head);
        }
      }
      assertEquals(List.of(), proxy.heads());
    }
  }
}
