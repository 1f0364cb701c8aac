package io.github.utmguard.live.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A real server of this machine under two names, so with two sites: {@code localhost} and {@code
 * 127.0.0.1}. What is not given to it is looked for among the stand-ins in {@code /live/}.
 */
public final class LocalServer implements AutoCloseable {
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Map<String, Handler> handlers = new ConcurrentHashMap<>();
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final HttpServer server;

  /** Answers a request. */
  public interface Handler {
    void answer(HttpExchange exchange) throws IOException;
  }

  public LocalServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    requests.add(exchange.getRequestHeaders().getFirst("Host").replaceAll(":.*", "") + path);
    try (exchange) {
      handlers.getOrDefault(path, LocalServer::standIn).answer(exchange);
    }
  }

  private static void standIn(HttpExchange exchange) throws IOException {
    String name = exchange.getRequestURI().getPath().replaceAll(".*/", "");
    send(exchange, 200, type(name), resource(name));
  }

  private static String type(String name) {
    if (name.endsWith(".js")) {
      return "text/javascript";
    }
    return name.endsWith(".html") ? "text/html; charset=utf-8" : "image/x-icon";
  }

  /** A stand-in's text; empty if there is none of this name. */
  public static String resource(String name) {
    try (InputStream in = LocalServer.class.getResourceAsStream("/live/" + name)) {
      return in == null || name.isEmpty()
          ? ""
          : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Sends an answer. */
  public static void send(HttpExchange exchange, int status, String type, String body)
      throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  /** Serves something at a path. */
  public LocalServer serve(String path, Handler handler) {
    handlers.put(path, handler);
    return this;
  }

  /** Serves a page. */
  public LocalServer page(String path, String html) {
    return serve(path, exchange -> send(exchange, 200, "text/html; charset=utf-8", html));
  }

  /** Serves a script. */
  public LocalServer script(String path, String text) {
    return serve(path, exchange -> send(exchange, 200, "text/javascript", text));
  }

  /** What was asked for, as host and path. */
  public List<String> requests() {
    return List.copyOf(requests);
  }

  /** An address on the first host. */
  public String at(String path) {
    return "http://localhost:" + server.getAddress().getPort() + path;
  }

  /** The same on the second host, which is another site. */
  public String elsewhere(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
