package io.github.utmguard.live.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.utmguard.url.Url;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedirectsTest {
  @ParameterizedTest
  @ValueSource(ints = {301, 302, 303, 307, 308})
  void followsEveryKind(int status) throws IOException {
    try (WebServer server = WebServer.http();
        HttpFetcher fetcher = Fetching.open()) {
      server.redirect("/from", status, "to?x=1").serve("/to", "there");
      Trail trail = fetcher.fetchFollowing(server.url("/from?utm_source=a"));
      assertEquals(
          List.of(new Hop(server.url("/from?utm_source=a"), status, "to?x=1")), trail.hops());
      assertEquals(server.url("/to?x=1"), trail.last().url());
      assertEquals("there", Fetching.text(trail.last()));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/from#old, /to, /to#old",
    "/from#old, /to#new, /to#new",
    "/dir/from, ../to, /to",
    "/from, '//127.0.0.1:{port}/to', /to",
    "/from, 'http:\\\\127.0.0.1:{port}\\to', /to",
    "/from, ' /to ', /to",
    "/from, ?x, /from?x",
  })
  void resolvesAsABrowserDoes(String from, String location, String to) throws IOException {
    try (WebServer server = WebServer.http();
        HttpFetcher fetcher = Fetching.open()) {
      String value = location.replace("{port}", "" + server.port());
      String path = from.replaceFirst("#.*", "");
      server.on(
          "/",
          exchange -> {
            if (exchange.getRequestURI().toString().equals(path)) {
              exchange.getResponseHeaders().set("Location", value);
              exchange.sendResponseHeaders(302, -1);
            } else {
              exchange.sendResponseHeaders(200, -1);
            }
          });
      Trail trail = fetcher.fetchFollowing(server.url(from));
      assertEquals(server.url(to), trail.last().url());
      assertTrue(trail.success().isPresent());
    }
  }

  @Test
  void readsUtf8InLocation() throws IOException {
    String answer = "HTTP/1.1 302 Found\r\nContent-Length: 0\r\nLocation: /\u00c3\u00a6\r\n\r\n";
    String there = "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n";
    RawServer.Connection connection =
        (socket, head) -> RawServer.send(socket, head.startsWith("GET / ") ? answer : there);
    try (RawServer server = RawServer.start(connection);
        HttpFetcher fetcher = Fetching.open()) {
      assertEquals("/%C3%A6", fetcher.fetchFollowing(server.url("/")).last().url().path());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/, REDIRECT_LOOP",
    "#x, REDIRECT_LOOP",
    "/round, REDIRECT_LOOP",
    "http://[, BAD_REDIRECT",
    "mailto:someone@acme.example, NOT_HTTP",
    "file:///etc/passwd, NOT_HTTP",
  })
  void knowsWhereItMustNotGo(String location, FailureKind kind) throws IOException {
    try (WebServer server = WebServer.http();
        HttpFetcher fetcher = Fetching.open()) {
      server.redirect("/", 301, location).redirect("/round", 301, "/");
      Trail trail = fetcher.fetchFollowing(server.url("/"));
      assertEquals(kind, Fetching.failure(trail.last()).kind());
      assertEquals(location, trail.hops().get(0).location());
    }
  }

  @Test
  void endsWhereRedirectsDoNot() throws IOException {
    try (WebServer server = WebServer.http();
        HttpFetcher fetcher = Fetching.open()) {
      server.on(
          "/",
          exchange -> {
            String path = exchange.getRequestURI().getPath();
            exchange.getResponseHeaders().set("Location", path + "x");
            exchange.sendResponseHeaders(302, -1);
          });
      Trail trail = fetcher.fetchFollowing(server.url("/"));
      assertEquals(FailureKind.TOO_MANY_REDIRECTS, Fetching.failure(trail.last()).kind());
      assertEquals(21, server.requests().size());
    }
  }

  @Test
  void aRedirectStatusWithoutLocationIsTheEnd() throws IOException {
    try (WebServer server = WebServer.http();
        HttpFetcher fetcher = Fetching.open()) {
      server.on("/", exchange -> exchange.sendResponseHeaders(302, -1));
      assertEquals(302, Fetching.response(fetcher.fetchFollowing(server.url("/")).last()).status());
    }
  }

  @Test
  void secretsStayWithTheirHost() throws IOException {
    String there = "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n";
    try (RawServer other = RawServer.saying(there);
        RawServer own =
            RawServer.saying(
                "HTTP/1.1 302 Found\r\nContent-Length: 0\r\nLocation: "
                    + other.url("/")
                    + "\r\n\r\n")) {
      Credentials known = new Credentials("me", Secret.of("s3cret"));
      Map<String, Access> access =
          Map.of(
              own.url("/").origin().orElseThrow(),
              new Access(Optional.of(known), Map.of("X-Staging", Secret.of("k3y"))));
      try (HttpFetcher fetcher = HttpFetcher.open(Fetching.settings(access, Optional.empty()))) {
        Url asked = Url.parse(own.url("/").href().replace("//", "//user:pass@")).orElseThrow();
        Trail trail = fetcher.fetchFollowing(asked);
        assertEquals(200, Fetching.response(trail.last()).status());
        assertFalse(trail.toString().contains("pass"), trail.toString());
      }
      // base64 of me:s3cret
      assertTrue(own.heads().get(0).contains("Authorization: Basic bWU6czNjcmV0\r\n"));
      assertTrue(own.heads().get(0).contains("X-Staging: k3y\r\n"));
      String heads = other.heads().get(0);
      assertFalse(heads.contains("Authorization") || heads.contains("X-Staging"), heads);
      assertFalse(access.toString().contains("s3cret") || access.toString().contains("k3y"));
    }
  }
}
