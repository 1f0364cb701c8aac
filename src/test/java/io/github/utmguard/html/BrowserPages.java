package io.github.utmguard.html;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.utmguard.report.BrowserTab;
import io.github.utmguard.report.Chromium;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Shows pages to a real Chromium, many at once: each is served, and opened in a frame of {@code
 * read-pages.html}, which reads its tree. Policies keep pages from running or loading anything;
 * scripting is on all the same, which decides how {@code noscript} is read.
 */
public final class BrowserPages implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<String, byte[]> files = new ConcurrentHashMap<>();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpServer server;
  private final Chromium chromium;
  private final BrowserTab tab;

  /** A page to be read, and how it is once it has its tag; empty where that is not asked for. */
  @SuppressWarnings("ArrayRecordComponent") // Only ever read, never compared.
  public record Pair(byte[] before, byte[] after, boolean xhtml) {}

  /**
   * Starts server and browser, or skips the test.
   *
   * @param profile an empty directory
   */
  public BrowserPages(Path profile) throws IOException, InterruptedException {
    chromium = Chromium.start(profile);
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
    tab = chromium.open();
    // Nobody reads what pages that may load nothing complain of.
    for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
      tab.tell(domain + ".disable", Map.of());
    }
    tab.tell("Page.navigate", Map.of("url", at("/")));
    for (int i = 0; i < 100 && !tab.value("typeof readAll === 'function'").booleanValue(); i++) {
      TimeUnit.MILLISECONDS.sleep(100);
    }
  }

  private String at(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  /** The address that a page is served at as it is before. */
  public String addressOf(int page) {
    return at("/pages/" + page + "/before/page.html");
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    boolean harness = path.equals("/");
    byte[] body = harness ? harness() : files.getOrDefault(path, new byte[0]);
    boolean xhtml = files.containsKey(path + "#xhtml");
    try (exchange) {
      exchange
          .getResponseHeaders()
          .set("Content-Type", xhtml ? "application/xhtml+xml" : "text/html");
      exchange.getResponseHeaders().set("Cache-Control", "no-store");
      exchange
          .getResponseHeaders()
          .set("Content-Security-Policy", harness ? "frame-src 'self'" : "default-src 'none'");
      exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private static byte[] harness() throws IOException {
    try (InputStream in = BrowserPages.class.getResourceAsStream("/html/read-pages.html")) {
      return in.readAllBytes();
    }
  }

  /** What the browser makes of the pages: each answer tells its page by its number. */
  public List<JsonNode> read(List<Pair> pages, String tagAddress) throws IOException {
    files.clear();
    List<List<String>> names = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      Pair page = pages.get(i);
      serve("/pages/" + i + "/before/page.html", page.before(), page.xhtml());
      serve("/pages/" + i + "/after/page.html", page.after(), page.xhtml());
      names.add(List.of("" + i, page.after().length == 0 ? "" : tagAddress));
    }
    JsonNode answers = tab.value("readAll(" + JSON.writeValueAsString(names) + ")");
    List<JsonNode> inOrder = new ArrayList<>();
    answers.forEach(inOrder::add);
    inOrder.sort(java.util.Comparator.comparingInt(one -> one.get("name").asInt()));
    return inOrder;
  }

  private void serve(String path, byte[] body, boolean xhtml) {
    files.put(path, body);
    if (xhtml) {
      files.put(path + "#xhtml", body);
    }
  }

  @Override
  public void close() {
    tab.close();
    chromium.close();
    server.stop(0);
    threads.shutdownNow();
  }
}
