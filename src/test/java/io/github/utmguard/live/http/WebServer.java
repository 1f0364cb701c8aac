package io.github.utmguard.live.http;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import io.github.utmguard.url.Url;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.SSLContext;

/** A real server on this machine, which answers 404 unless told otherwise. */
public final class WebServer implements AutoCloseable {
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final String scheme;

  private WebServer(HttpServer server, String scheme) {
    this.server = server;
    this.scheme = scheme;
    server.setExecutor(threads);
    server.start();
  }

  public static WebServer http() throws IOException {
    return new WebServer(HttpServer.create(loopback(), 0), "http");
  }

  public static WebServer https(SSLContext identity) throws IOException {
    HttpsServer server = HttpsServer.create(loopback(), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(identity));
    return new WebServer(server, "https");
  }

  private static InetSocketAddress loopback() {
    return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
  }

  /** Answers everything whose path begins like this. */
  public WebServer on(String path, HttpHandler handler) {
    server.createContext(
        path,
        exchange -> {
          requests.add(exchange.getRequestURI().toString());
          try (exchange) {
            handler.handle(exchange);
          }
        });
    return this;
  }

  /** Answers this very path by 200, everything below it by 404. */
  public WebServer serve(String path, String type, byte[] body) {
    return on(
        path,
        exchange -> {
          boolean found = exchange.getRequestURI().getPath().equals(path);
          exchange.getResponseHeaders().set("Content-Type", type);
          exchange.sendResponseHeaders(
              found ? 200 : 404, found && body.length > 0 ? body.length : -1);
          if (found) {
            exchange.getResponseBody().write(body);
          }
        });
  }

  public WebServer serve(String path, String html) {
    return serve(path, "text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
  }

  public WebServer redirect(String path, int status, String location) {
    return on(
        path,
        exchange -> {
          exchange.getResponseHeaders().set("Location", location);
          exchange.sendResponseHeaders(status, -1);
        });
  }

  /** What was asked for so far where there is a handler: paths with their queries. */
  public List<String> requests() {
    return List.copyOf(requests);
  }

  public int port() {
    return server.getAddress().getPort();
  }

  public Url url(String path) {
    return url("127.0.0.1", path);
  }

  public Url url(String host, String path) {
    return Url.parse(scheme + "://" + host + ":" + port() + path).orElseThrow();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
