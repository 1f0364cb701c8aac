package io.github.utmguard.live.http;

import io.github.utmguard.live.http.HttpExchange.Failure;
import io.github.utmguard.live.http.HttpExchange.Response;
import io.github.utmguard.url.Url;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLContext;

/** Makes single attempts at requests, with the JDK's client. Thread-safe. */
final class Connections implements AutoCloseable {
  private static final String ACCEPT = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*";

  private final HttpSettings settings;
  private final Optional<ProxyRoute> route;
  private final ExecutorService threads;
  private final HttpClient client;

  private Connections(HttpSettings settings, Optional<ProxyRoute> route, SSLContext trust) {
    this.settings = settings;
    this.route = route;
    this.threads = Executors.newCachedThreadPool(Connections::thread);
    HttpClient.Builder builder =
        HttpClient.newBuilder()
            .sslContext(trust)
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(settings.limits().connect())
            .executor(threads);
    route.ifPresent(builder::proxy);
    this.client = builder.build();
  }

  static Connections open(HttpSettings settings, SSLContext trust) throws IOException {
    Optional<ProxyRoute> route = Optional.empty();
    if (settings.proxy().isPresent()) {
      route = Optional.of(ProxyRoute.open(settings.proxy().get(), settings.limits().connect()));
    }
    return new Connections(settings, route, trust);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "utm-http");
    thread.setDaemon(true);
    return thread;
  }

  HttpExchange exchange(Url url, int bodyLimit, Duration most) throws InterruptedException {
    Optional<URI> uri = RequestAddress.of(url);
    if (uri.isEmpty()) {
      return new Failure(url, FailureKind.BAD_ADDRESS, url.host().orElse(""));
    }
    HttpRequest request;
    try {
      request = request(url, uri.get());
    } catch (IllegalArgumentException e) {
      // Its words may repeat a header's value, which may be a secret.
      return new Failure(url, FailureKind.BAD_HEADER, "");
    }
    return exchange(url, request, bodyLimit, most);
  }

  private HttpExchange exchange(Url url, HttpRequest request, int bodyLimit, Duration most)
      throws InterruptedException {
    BodyCollector collector = new BodyCollector(bodyLimit);
    long start = System.nanoTime();
    CompletableFuture<HttpResponse<byte[]>> future =
        client.sendAsync(request, info -> collector.within(info.headers()));
    try {
      HttpResponse<byte[]> response = future.get(most.toNanos(), TimeUnit.NANOSECONDS);
      return answer(url, response, bodyLimit, (System.nanoTime() - start) / 1_000_000);
    } catch (TimeoutException e) {
      return new Failure(url, FailureKind.TOO_SLOW, Long.toString(most.toSeconds()));
    } catch (ExecutionException e) {
      return failure(url, request.uri(), e.getCause());
    } finally {
      if (!future.isDone() || future.isCompletedExceptionally()) {
        future.cancel(true);
        collector.cancel();
      }
    }
  }

  private HttpRequest request(Url url, URI uri) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri)
            .setHeader("User-Agent", settings.userAgent())
            .setHeader("Accept", ACCEPT)
            .setHeader("Accept-Encoding", ContentEncoding.ACCEPTED);
    Map<String, Secret> access =
        url.origin().map(settings.access()::get).orElse(Access.OPEN).allHeaders();
    access.forEach((name, value) -> request.setHeader(name, value.reveal()));
    route
        .flatMap(known -> known.authorization(uri))
        .ifPresent(value -> request.setHeader("Proxy-Authorization", value.reveal()));
    return request.build();
  }

  private static HttpExchange answer(
      Url url, HttpResponse<byte[]> response, int bodyLimit, long millis) {
    if (response.statusCode() == 407) {
      return new Failure(url, FailureKind.PROXY_AUTHENTICATION, "407");
    }
    try {
      byte[] body =
          ContentEncoding.decode(
              response.body(), response.headers().allValues("Content-Encoding"), bodyLimit);
      return new Response(url, response.statusCode(), response.headers(), body, millis);
    } catch (BodyTooLargeException e) {
      return new Failure(url, FailureKind.TOO_LARGE, FailureReader.detail(e));
    } catch (IOException e) {
      return new Failure(url, FailureKind.PROTOCOL, FailureReader.detail(e));
    }
  }

  private HttpExchange failure(Url url, URI uri, Throwable problem) {
    FailureKind kind = FailureReader.kind(problem);
    String detail = FailureReader.detail(problem);
    boolean connecting =
        switch (kind) {
          case UNKNOWN_HOST, REFUSED, CONNECT_TIMEOUT, PROXY -> true;
          default -> false;
        };
    // Behind a proxy only the proxy itself is connected to.
    return connecting && route.filter(known -> known.leadsThroughProxy(uri)).isPresent()
        ? new Failure(url, FailureKind.PROXY, detail)
        : new Failure(url, kind, detail);
  }

  @Override
  public void close() {
    threads.shutdownNow();
    route.ifPresent(ProxyRoute::close);
  }
}
