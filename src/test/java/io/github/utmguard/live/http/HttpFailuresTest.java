package io.github.utmguard.live.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.utmguard.finding.Messages;
import io.github.utmguard.live.http.HttpExchange.Failure;
import io.github.utmguard.url.Url;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every fault of a server ends within its limits, and has a name of its own. */
class HttpFailuresTest {
  private static Failure failure(Url url) throws IOException {
    try (HttpFetcher fetcher = Fetching.open()) {
      return Fetching.failure(fetcher.fetch(url));
    }
  }

  private static Url url(String text) {
    return Url.parse(text).orElseThrow();
  }

  @Test
  void knowsAnUnknownHost() throws IOException {
    // RFC 6761 reserves the name for hosts that never exist.
    assertEquals(FailureKind.UNKNOWN_HOST, failure(url("http://nothing.invalid/")).kind());
  }

  @Test
  void knowsARefusedConnection() throws IOException {
    int port;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    assertEquals(FailureKind.REFUSED, failure(url("http://127.0.0.1:" + port + "/")).kind());
  }

  @Test
  void givesUpOnAServerOfOneByteASecond() throws IOException {
    RawServer.Connection trickle =
        (socket, head) -> {
          RawServer.send(socket, "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n");
          while (true) {
            RawServer.send(socket, "x");
            Thread.sleep(200);
          }
        };
    try (RawServer server = RawServer.start(trickle);
        HttpFetcher fetcher = Fetching.open(Fetching.slowest(Duration.ofSeconds(1)))) {
      assertTimeoutPreemptively(
          Duration.ofSeconds(10),
          () ->
              assertEquals(
                  FailureKind.TOO_SLOW, Fetching.failure(fetcher.fetch(server.url("/"))).kind()));
    }
  }

  @Test
  void givesUpOnHeadersThatNeverEnd() throws IOException {
    RawServer.Connection endless =
        (socket, head) -> {
          RawServer.send(socket, "HTTP/1.1 200 OK\r\n");
          while (true) {
            RawServer.send(socket, "X: y\r\n");
            Thread.sleep(50);
          }
        };
    try (RawServer server = RawServer.start(endless);
        HttpFetcher fetcher = Fetching.open(Fetching.slowest(Duration.ofSeconds(1)))) {
      assertEquals(FailureKind.TOO_SLOW, Fetching.failure(fetcher.fetch(server.url("/"))).kind());
    }
  }

  @ParameterizedTest
  @CsvSource({"Content-Length: 10000000000", "Connection: close"})
  void hangsUpOnABodyWithoutEnd(String header) throws IOException {
    long[] sent = {0};
    RawServer.Connection endless =
        (socket, head) -> {
          RawServer.send(socket, "HTTP/1.1 200 OK\r\n" + header + "\r\n\r\n");
          byte[] chunk = new byte[64 << 10];
          while (true) {
            socket.getOutputStream().write(chunk);
            sent[0] += chunk.length;
          }
        };
    try (RawServer server = RawServer.start(endless);
        HttpFetcher fetcher = Fetching.open()) {
      assertEquals(FailureKind.TOO_LARGE, Fetching.failure(fetcher.fetch(server.url("/"))).kind());
    }
    assertTrue(sent[0] < 64 << 20, "sent: " + sent[0]);
  }

  @Test
  void knowsAResetConnection() throws IOException {
    RawServer.Connection reset = (socket, head) -> socket.setSoLinger(true, 0);
    try (RawServer server = RawServer.start(reset)) {
      assertEquals(FailureKind.CONNECTION_LOST, failure(server.url("/")).kind());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'', CONNECTION_LOST",
    "'HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf', CONNECTION_LOST",
    "'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhe', CONNECTION_LOST",
    "'SSH-2.0-OpenSSH_9.2\r\n\r\n', PROTOCOL",
    "'HTTP/1.1 200 OK\r\nContent-Length: x\r\n\r\n', PROTOCOL",
    "'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nhe', PROTOCOL",
  })
  void knowsNonsense(String answer, FailureKind kind) throws IOException {
    try (RawServer server = RawServer.saying(answer)) {
      Failure failure = failure(server.url("/"));
      assertEquals(kind, failure.kind(), failure.detail());
    }
  }

  @Test
  void neverAsksForWhatIsNotOfTheWeb() throws IOException {
    assertEquals(FailureKind.NOT_HTTP, failure(url("file:///etc/passwd")).kind());
    assertEquals(FailureKind.NOT_HTTP, failure(url("ftp://127.0.0.1/")).kind());
  }

  @Test
  void knowsWhatItCannotAskFor() throws IOException {
    assertEquals(FailureKind.BAD_ADDRESS, failure(url("http://under_score.invalid/")).kind());
    Map<String, Access> access =
        Map.of(
            "http://127.0.0.1:9",
            new Access(Optional.empty(), Map.of("X-Key", Secret.of("two\nlines-of-a-secret"))));
    try (HttpFetcher fetcher = HttpFetcher.open(Fetching.settings(access, Optional.empty()))) {
      Failure failure = Fetching.failure(fetcher.fetch(url("http://127.0.0.1:9/")));
      assertEquals(FailureKind.BAD_HEADER, failure.kind());
      assertEquals("", failure.detail());
    }
  }

  @Test
  void canBeInterrupted() throws Exception {
    RawServer.Connection silent = (socket, head) -> Thread.sleep(60_000);
    try (RawServer server = RawServer.start(silent);
        HttpFetcher fetcher = Fetching.open()) {
      Thread asking = Thread.currentThread();
      RawServer.background(
          () -> {
            while (server.heads().isEmpty()) {
              Thread.onSpinWait();
            }
            asking.interrupt();
          });
      assertEquals(
          FailureKind.INTERRUPTED, Fetching.failure(fetcher.fetch(server.url("/"))).kind());
      assertTrue(Thread.interrupted());
    }
  }

  @Test
  void hangsUpOnWhomItGaveUp() throws Exception {
    Socket[] seen = new Socket[1];
    boolean[] gone = {false};
    RawServer.Connection silent =
        (socket, head) -> {
          seen[0] = socket;
          gone[0] = socket.getInputStream().read() < 0;
        };
    try (RawServer server = RawServer.start(silent);
        HttpFetcher fetcher = Fetching.open(Fetching.slowest(Duration.ofMillis(300)))) {
      fetcher.fetch(server.url("/"));
      for (int i = 0; i < 100 && !gone[0]; i++) {
        Thread.sleep(50);
      }
      assertTrue(gone[0] || seen[0].isClosed());
    }
  }

  @ParameterizedTest
  @EnumSource(FailureKind.class)
  void sayWhatHappened(FailureKind kind) {
    Failure failure = new Failure(url("https://www.acme.example/"), kind, "detail");
    for (String language : new String[] {"en", "nb"}) {
      String text = new Messages(Locale.forLanguageTag(language)).text(failure.message());
      assertTrue(text.endsWith("."), text);
    }
  }
}
