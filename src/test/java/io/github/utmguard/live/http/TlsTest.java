package io.github.utmguard.live.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.utmguard.live.http.HttpExchange.Failure;
import io.github.utmguard.url.Url;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(Lifecycle.PER_CLASS)
class TlsTest {
  private Certificates certificates;
  private SSLContext trust;

  @BeforeAll
  void makeAuthority(@TempDir Path directory) throws IOException, GeneralSecurityException {
    certificates = Certificates.in(directory);
    trust = certificates.trust();
  }

  private static HttpExchange fetch(SSLContext identity, SSLContext trust) throws IOException {
    try (WebServer server = WebServer.https(identity).serve("/", "over TLS");
        HttpFetcher fetcher = HttpFetcher.open(Fetching.settings(Fetching.LIMITS), trust)) {
      return fetcher.fetch(server.url("/"));
    }
  }

  private void assertFails(FailureKind kind, SSLContext identity, SSLContext trusted)
      throws IOException {
    Failure failure = Fetching.failure(fetch(identity, trusted));
    assertEquals(kind, failure.kind(), failure.detail());
  }

  @Test
  void readsOverTls() throws Exception {
    assertEquals("over TLS", Fetching.text(fetch(certificates.valid(), trust)));
  }

  @Test
  void knowsAnExpiredCertificate() throws Exception {
    assertFails(FailureKind.CERTIFICATE_EXPIRED, certificates.expired(), trust);
  }

  @Test
  void knowsACertificateOfAnotherHost() throws Exception {
    assertFails(FailureKind.CERTIFICATE_WRONG_HOST, certificates.ofAnotherHost(), trust);
  }

  @Test
  void knowsACertificateThatNobodyTrusts() throws Exception {
    SSLContext process = SSLContext.getDefault();
    assertFails(FailureKind.CERTIFICATE_NOT_TRUSTED, certificates.valid(), process);
  }

  private static HttpExchange fetchByTls(RawServer server) throws IOException {
    return fetchByTls(server, Fetching.LIMITS);
  }

  private static HttpExchange fetchByTls(RawServer server, HttpLimits limits) throws IOException {
    try (server;
        HttpFetcher fetcher = Fetching.open(limits)) {
      return fetcher.fetch(Url.parse("https://127.0.0.1:" + server.port() + "/").orElseThrow());
    }
  }

  @Test
  void knowsAServerWithoutTls() throws Exception {
    // Apache and nginx answer so; others wait for the rest of what they take for a request.
    String answer = "HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n";
    HttpExchange exchange =
        fetchByTls(RawServer.startAtOnce((socket, hello) -> RawServer.send(socket, answer)));
    Failure failure = Fetching.failure(exchange);
    assertEquals(FailureKind.TLS, failure.kind(), failure.detail());
  }

  @Test
  void knowsAServerThatHangsUpOnTls() throws Exception {
    HttpExchange exchange = fetchByTls(RawServer.startAtOnce((socket, hello) -> socket.close()));
    Failure failure = Fetching.failure(exchange);
    assertEquals(FailureKind.TLS, failure.kind(), failure.detail());
  }

  @Test
  void doesNotWaitForeverForAServerThatTakesTlsForHalfARequest() throws Exception {
    HttpLimits limits = Fetching.patience(Duration.ofMillis(500));
    HttpExchange exchange = fetchByTls(RawServer.saying("never"), limits);
    Failure failure = Fetching.failure(exchange);
    assertEquals(FailureKind.CONNECT_TIMEOUT, failure.kind(), failure.detail());
  }

  @Test
  void secretsStayWithinTls() throws Exception {
    String answer = "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n";
    try (RawServer plain = RawServer.saying(answer);
        WebServer secure =
            WebServer.https(certificates.valid()).redirect("/", 302, plain.url("/").href())) {
      Access access = new Access(Optional.of(new Credentials("me", Secret.of("s3cret"))), Map.of());
      HttpSettings settings =
          Fetching.settings(
              Map.of(secure.url("/").origin().orElseThrow(), access), Optional.empty());
      try (HttpFetcher fetcher = HttpFetcher.open(settings, trust)) {
        fetcher.fetchFollowing(secure.url("/"));
      }
      assertFalse(plain.heads().get(0).contains("Authorization"), plain.heads().get(0));
    }
  }
}
