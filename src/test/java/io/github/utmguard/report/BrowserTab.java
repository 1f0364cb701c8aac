package io.github.utmguard.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A tab of a browser: what it says on its console, and what it is told over DevTools. */
public final class BrowserTab implements AutoCloseable, WebSocket.Listener {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int SECONDS = 60;

  private final AtomicInteger lastId = new AtomicInteger();
  private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
  private final List<String> complaints = new CopyOnWriteArrayList<>();
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private volatile CompletableFuture<Void> loaded = new CompletableFuture<>();
  private WebSocket socket;

  private BrowserTab() {}

  static BrowserTab open(String browser) throws IOException, InterruptedException {
    HttpClient client = HttpClient.newHttpClient();
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(browser + "/json/new?about:blank"))
            .PUT(HttpRequest.BodyPublishers.noBody())
            .build();
    String answer = client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    URI address = URI.create(JSON.readTree(answer).get("webSocketDebuggerUrl").textValue());
    BrowserTab tab = new BrowserTab();
    tab.socket = client.newWebSocketBuilder().buildAsync(address, tab).join();
    for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
      tab.tell(domain + ".enable", Map.of());
    }
    return tab;
  }

  /** Shows a file in a window of a width, in a scheme: {@code light} or {@code dark}. */
  public void show(Path file, int width, String scheme) {
    tell(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", width < 600));
    tell(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    complaints.clear();
    requests.clear();
    loaded = new CompletableFuture<>();
    tell("Page.navigate", Map.of("url", file.toUri().toString()));
    loaded.orTimeout(SECONDS, TimeUnit.SECONDS).join();
  }

  /** What the console and the browser complained of since the page was shown. */
  public List<String> complaints() {
    return List.copyOf(complaints);
  }

  /** The addresses that were asked for since the page was shown. */
  public List<String> requests() {
    return List.copyOf(requests);
  }

  /** The value of an expression, or of the promise that it makes. */
  public JsonNode value(String script) {
    JsonNode answer =
        tell(
            "Runtime.evaluate",
            Map.of("expression", script, "awaitPromise", true, "returnByValue", true));
    if (answer.has("exceptionDetails")) {
      throw new AssertionError(answer.get("exceptionDetails").toString());
    }
    return answer.at("/result/value");
  }

  /** Types a key, such as {@code Tab} or {@code Enter}. */
  public void type(String key, int code, String typed) {
    for (String kind : List.of("keyDown", "keyUp")) {
      tell(
          "Input.dispatchKeyEvent",
          Map.of(
              "type",
              kind,
              "key",
              key,
              "code",
              key,
              "windowsVirtualKeyCode",
              code,
              "text",
              kind.equals("keyDown") ? typed : ""));
    }
  }

  /** A picture of it, as PNG. */
  public byte[] picture(boolean wholePage) {
    JsonNode answer =
        tell("Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", wholePage));
    return Base64.getDecoder().decode(answer.get("data").textValue());
  }

  /** Gives a command, and waits for what it comes to. */
  public JsonNode tell(String method, Map<String, ?> parameters) {
    int id = lastId.incrementAndGet();
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    answers.put(id, answer);
    ObjectNode command = JSON.createObjectNode().put("id", id).put("method", method);
    command.set("params", JSON.valueToTree(parameters));
    socket.sendText(command.toString(), true).join();
    return answer.orTimeout(SECONDS, TimeUnit.SECONDS).join();
  }

  @Override
  public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
    text.append(part);
    if (last) {
      try {
        receive(JSON.readTree(text.toString()));
      } catch (IOException e) {
        complaints.add(e.toString());
      }
      text.setLength(0);
    }
    from.request(1);
    return null;
  }

  private void receive(JsonNode message) {
    if (message.has("id")) {
      answer(message);
      return;
    }
    switch (message.get("method").textValue()) {
      case "Page.loadEventFired" -> loaded.complete(null);
      case "Network.requestWillBeSent" ->
          requests.add(message.at("/params/request/url").textValue());
      case "Log.entryAdded", "Runtime.consoleAPICalled", "Runtime.exceptionThrown" ->
          complaints.add(message.get("params").toString());
      default -> {}
    }
  }

  private void answer(JsonNode message) {
    CompletableFuture<JsonNode> answer = answers.remove(message.get("id").intValue());
    if (message.has("error")) {
      answer.completeExceptionally(new AssertionError(message.get("error").toString()));
    } else {
      answer.complete(message.get("result"));
    }
  }

  @Override
  public void close() {
    socket.abort();
  }
}
