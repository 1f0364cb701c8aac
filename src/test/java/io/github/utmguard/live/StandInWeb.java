package io.github.utmguard.live;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A part of the web, on one real server of this machine: as a proxy it answers for every host, and
 * by its port for {@code localhost} and {@code 127.0.0.1}. An answer is found by its host, path and
 * query, else by host and path; what has none is answered by 404.
 */
public final class StandInWeb implements AutoCloseable {
  private final Map<String, HttpHandler> answers = new ConcurrentHashMap<>();
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpServer server;

  public StandInWeb() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  private void answer(HttpExchange exchange) throws IOException {
    String query = query(exchange);
    String path = host(exchange) + exchange.getRequestURI().getRawPath();
    requests.add(path + query);
    HttpHandler known = answers.getOrDefault(path, StandInWeb::missing);
    try (exchange) {
      answers.getOrDefault(path + query, known).handle(exchange);
    }
  }

  private static String host(HttpExchange exchange) {
    return Optional.ofNullable(exchange.getRequestURI().getHost())
        .orElseGet(() -> exchange.getRequestHeaders().getFirst("Host").replaceFirst(":.*", ""));
  }

  private static void missing(HttpExchange exchange) throws IOException {
    send(exchange, 404, List.of("Content-Type: text/html"), "<h1>Not found</h1>");
  }

  /** The query of a request with its question mark; empty if it has none. */
  static String query(HttpExchange exchange) {
    return Optional.ofNullable(exchange.getRequestURI().getRawQuery()).map("?"::concat).orElse("");
  }

  /** Sends an answer; {@code {query}} in a header stands for the query of the request. */
  static void send(HttpExchange exchange, int status, List<String> headers, String body)
      throws IOException {
    for (String header : headers) {
      int colon = header.indexOf(':');
      String value = header.substring(colon + 1).strip().replace("{query}", query(exchange));
      exchange.getResponseHeaders().add(header.substring(0, colon), value);
    }
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  /** Answers an address, given without its port. */
  public StandInWeb on(String address, HttpHandler handler) {
    URI uri = URI.create(address);
    String query = Optional.ofNullable(uri.getRawQuery()).map("?"::concat).orElse("");
    answers.put(uri.getHost() + uri.getRawPath() + query, handler);
    return this;
  }

  /** Answers an address by a response with headers, each as {@code Name: value}. */
  public StandInWeb answer(String address, int status, List<String> headers, String body) {
    return on(address, exchange -> send(exchange, status, headers, body));
  }

  public StandInWeb page(String address, String html) {
    return answer(address, 200, List.of("Content-Type: text/html; charset=utf-8"), html);
  }

  public StandInWeb redirect(String address, int status, String location) {
    return answer(address, status, List.of("Location: " + location), "");
  }

  /** What was asked for: host, path and query. */
  public List<String> requests() {
    return List.copyOf(requests);
  }

  public int port() {
    return server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
