package io.github.utmguard.live.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.utmguard.url.Url;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpFetcherTest {
  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  private static HttpExchange encoded(String coding, byte[] body) throws IOException {
    try (WebServer server = WebServer.http();
        HttpFetcher fetcher = Fetching.open()) {
      server.on(
          "/",
          exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", coding);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
          });
      return fetcher.fetch(server.url("/"));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 204, 301, 403, 404, 421, 500})
  void givesAnyStatusAsItIs(int status) throws IOException {
    try (WebServer server = WebServer.http();
        HttpFetcher fetcher = Fetching.open()) {
      server.on("/", exchange -> exchange.sendResponseHeaders(status, -1));
      assertEquals(status, Fetching.response(fetcher.fetch(server.url("/"))).status());
    }
  }

  @Test
  void saysWhoItIsAndKeepsNoCookies() throws IOException {
    String answer = "HTTP/1.1 200 OK\r\nSet-Cookie: a=b\r\nContent-Length: 2\r\n\r\nok";
    try (RawServer server = RawServer.saying(answer);
        HttpFetcher fetcher = Fetching.open()) {
      assertEquals("ok", Fetching.text(fetcher.fetch(server.url("/page?q=1#part"))));
      assertEquals("ok", Fetching.text(fetcher.fetch(server.url("/again"))));
      String heads = String.join("", server.heads());
      assertTrue(heads.startsWith("GET /page?q=1 HTTP/1.1\r\n"), heads);
      assertTrue(heads.contains("User-Agent: test/1\r\n"), heads);
      assertFalse(heads.toLowerCase(Locale.ROOT).contains("cookie"), heads);
    }
  }

  @Test
  void asksForTheAddressThatABrowserAsksFor() throws IOException {
    try (WebServer server = WebServer.http();
        HttpFetcher fetcher = Fetching.open()) {
      server.on("/", exchange -> exchange.sendResponseHeaders(200, -1));
      String written = "/a|b/%zz/\u00e6 \u20ac?q=[1]&r={x}|^`'%";
      Fetching.response(fetcher.fetch(server.url(written)));
      assertEquals(
          List.of("/a%7Cb/%25zz/%C3%A6%20%E2%82%AC?q=%5B1%5D&r=%7Bx%7D%7C%5E%60%27%25"),
          server.requests());
    }
  }

  @Test
  void unpacksWhatIsPacked() throws IOException {
    byte[] page = "<p>hello".getBytes(java.nio.charset.StandardCharsets.UTF_8);
    assertEquals("<p>hello", Fetching.text(encoded("gzip", gzip(page))));
    assertEquals("<p>hello", Fetching.text(encoded("gzip, X-GZIP", gzip(gzip(page)))));
    assertEquals("<p>hello", Fetching.text(encoded("identity", page)));
  }

  @Test
  void stopsAtABombOfGzip() throws IOException {
    byte[] bomb = gzip(new byte[64 << 20]);
    assertTrue(bomb.length < Fetching.LIMITS.body());
    assertEquals(FailureKind.TOO_LARGE, Fetching.failure(encoded("gzip", bomb)).kind());
    byte[] nested = gzip(gzip(new byte[64 << 20]));
    assertEquals(FailureKind.TOO_LARGE, Fetching.failure(encoded("gzip, gzip", nested)).kind());
  }

  @Test
  void saysWhereAnEncodingIsBrokenOrUnknown() throws IOException {
    byte[] garbage = {1, 2, 3, 4};
    assertEquals(FailureKind.PROTOCOL, Fetching.failure(encoded("gzip", garbage)).kind());
    assertEquals("Content-Encoding: br", Fetching.failure(encoded("br", garbage)).detail());
  }

  @Test
  void triesAgainWhileTheServerIsBusy() throws IOException {
    AtomicInteger asked = new AtomicInteger();
    try (WebServer server = WebServer.http();
        HttpFetcher fetcher = Fetching.open(Fetching.retries(3, Duration.ofSeconds(2)))) {
      server.on(
          "/",
          exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "0");
            int status = List.of(503, 429, 200).get(asked.getAndIncrement());
            exchange.sendResponseHeaders(status, -1);
          });
      assertEquals(200, Fetching.response(fetcher.fetch(server.url("/"))).status());
      assertEquals(3, asked.get());
    }
  }

  @Test
  void doesNotWaitLongerThanItMay() throws IOException {
    try (WebServer server = WebServer.http();
        HttpFetcher fetcher = Fetching.open(Fetching.retries(3, Duration.ofSeconds(2)))) {
      server.on(
          "/",
          exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "3600");
            exchange.sendResponseHeaders(503, -1);
          });
      assertEquals(503, Fetching.response(fetcher.fetch(server.url("/"))).status());
      assertEquals(1, server.requests().size());
    }
  }

  @Test
  void triesAgainWhereTheConnectionWasLost() throws IOException {
    AtomicInteger asked = new AtomicInteger();
    RawServer.Connection flaky =
        (socket, head) -> {
          if (asked.getAndIncrement() == 0) {
            RawServer.send(socket, "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf");
          } else {
            RawServer.send(socket, "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nwhole");
          }
        };
    try (RawServer server = RawServer.start(flaky);
        HttpFetcher fetcher = Fetching.open(Fetching.retries(1, Duration.ofSeconds(2)))) {
      assertEquals("whole", Fetching.text(fetcher.fetch(server.url("/"))));
    }
  }

  @Test
  void pausesBetweenRequestsToAHost() throws IOException {
    HttpSettings slow =
        new HttpSettings(
            "test/1", Fetching.LIMITS, 4, Duration.ofMillis(100), Map.of(), Optional.empty());
    try (WebServer server = WebServer.http();
        HttpFetcher fetcher = HttpFetcher.open(slow)) {
      server.on("/", exchange -> exchange.sendResponseHeaders(200, -1));
      long start = System.nanoTime();
      IntStream.range(0, 6).parallel().forEach(i -> fetcher.fetch(server.url("/" + i)));
      assertTrue(System.nanoTime() - start >= 500_000_000L);
    }
  }

  @Test
  void asksNoMoreAtOnceThanItMay() throws IOException {
    AtomicInteger now = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    HttpSettings two =
        new HttpSettings("test/1", Fetching.LIMITS, 2, Duration.ZERO, Map.of(), Optional.empty());
    try (WebServer server = WebServer.http();
        HttpFetcher fetcher = HttpFetcher.open(two)) {
      server.on(
          "/",
          exchange -> {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            pause(100);
            now.decrementAndGet();
            exchange.sendResponseHeaders(200, -1);
          });
      List<Thread> askers =
          IntStream.range(0, 6)
              .mapToObj(i -> new Thread(() -> fetcher.fetch(server.url("/" + i))))
              .toList();
      askers.forEach(Thread::start);
      for (Thread asker : askers) {
        asker.join();
      }
      assertEquals(6, server.requests().size());
      assertTrue(most.get() <= 2, "at once: " + most);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void waitsForAFreshDeployment() throws IOException {
    AtomicInteger asked = new AtomicInteger();
    try (WebServer server = WebServer.http();
        HttpFetcher fetcher = Fetching.open()) {
      server.on(
          "/",
          exchange -> exchange.sendResponseHeaders(asked.getAndIncrement() < 2 ? 404 : 200, -1));
      assertTrue(fetcher.waitFor(server.url("/"), Duration.ofSeconds(30)).success().isPresent());
      assertEquals(3, asked.get());
    }
  }

  @Test
  void waitsNoLongerThanAsked() throws IOException {
    try (WebServer server = WebServer.http();
        HttpFetcher fetcher = Fetching.open()) {
      server.on("/", exchange -> exchange.sendResponseHeaders(503, -1));
      assertEquals(
          503,
          Fetching.response(fetcher.waitFor(server.url("/"), Duration.ofMillis(1500)).last())
              .status());
      assertEquals(2, server.requests().size());
    }
  }

  @Test
  void endsWhenTheWholeRunTakesTooLong() throws IOException {
    HttpLimits none =
        new HttpLimits(
            Duration.ofSeconds(1),
            Duration.ofSeconds(1),
            100,
            5,
            0,
            Duration.ZERO,
            Duration.ofSeconds(-1));
    try (HttpFetcher fetcher = Fetching.open(none)) {
      Url url = Url.parse("http://127.0.0.1:9/").orElseThrow();
      assertEquals(FailureKind.OUT_OF_TIME, Fetching.failure(fetcher.fetch(url)).kind());
    }
  }

  private static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
