package io.github.utmguard.live.browser;

import io.github.utmguard.json.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** The protocol over a WebSocket of this machine, where a pipe cannot be had. */
final class WebSocketTransport implements Transport, WebSocket.Listener {
  private static final int LONGEST_MESSAGE = 64 << 20;

  private final Listener listener;
  private final StringBuilder text = new StringBuilder();
  private final WebSocket socket;
  private CompletableFuture<?> lastSent = CompletableFuture.completedFuture(null);

  /**
   * Connects to it.
   *
   * @throws java.util.concurrent.CompletionException if nobody answers
   */
  WebSocketTransport(URI address, Duration limit, Listener listener) {
    this.listener = listener;
    this.socket =
        HttpClient.newBuilder()
            .proxy(HttpClient.Builder.NO_PROXY)
            .build()
            .newWebSocketBuilder()
            .connectTimeout(limit)
            .buildAsync(address, this)
            .join();
  }

  @Override
  public synchronized void send(String message) {
    // A WebSocket of the JDK takes one message at a time.
    lastSent =
        lastSent
            .handle((sent, failure) -> socket)
            .thenCompose(ready -> ready.sendText(message, true));
  }

  @Override
  public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
    if (text.length() < LONGEST_MESSAGE) {
      text.append(part);
    }
    if (last) {
      try {
        listener.received(Json.parse(text.toString()));
      } catch (IOException e) {
        // Longer than what is taken; whoever waits for it has a limit.
      }
      text.setLength(0);
    }
    from.request(1);
    return null;
  }

  @Override
  public CompletionStage<?> onClose(WebSocket from, int status, String reason) {
    listener.ended();
    return null;
  }

  @Override
  public void onError(WebSocket from, Throwable error) {
    listener.ended();
  }

  @Override
  public void close() {
    socket.abort();
  }
}
