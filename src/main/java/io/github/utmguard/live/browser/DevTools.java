package io.github.utmguard.live.browser;

import io.github.utmguard.json.Json;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/** Commands, answers and events of all sessions with one browser. Thread-safe. */
final class DevTools implements Transport.Listener {
  /** The session with the browser as a whole. */
  static final String BROWSER = "";

  /** Who is told the events of a session; it must not wait for anything. */
  interface Events {
    void happened(String method, Json parameters);
  }

  private record Pending(String session, CompletableFuture<Json> answer) {}

  private final AtomicInteger lastId = new AtomicInteger();
  private final Map<Integer, Pending> pending = new ConcurrentHashMap<>();
  private final Map<String, Events> listeners = new ConcurrentHashMap<>();
  private volatile boolean ended;
  private volatile Transport transport;

  void connect(Transport over) {
    transport = over;
  }

  void listen(String session, Events events) {
    listeners.put(session, events);
  }

  /** Gives a command, and waits for its answer. */
  Json tell(String session, String method, Map<String, ?> parameters, Duration limit)
      throws BrowserFailure {
    CompletableFuture<Json> answer = new CompletableFuture<>();
    int id = lastId.incrementAndGet();
    pending.put(id, new Pending(session, answer));
    try {
      send(id, session, method, parameters);
      if (ended) {
        throw new BrowserFailure("live.browser.ended");
      }
      return answer.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw new BrowserFailure("live.browser.no-answer", seconds(limit), method);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof BrowserFailure failure
          ? failure
          : new BrowserFailure("live.browser.ended");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BrowserFailure("live.browser.interrupted");
    } finally {
      pending.remove(id);
    }
  }

  /** Gives a command whose answer does not matter. */
  void post(String session, String method, Map<String, ?> parameters) {
    send(lastId.incrementAndGet(), session, method, parameters);
  }

  private void send(int id, String session, String method, Map<String, ?> parameters) {
    Map<String, Object> command = new LinkedHashMap<>();
    command.put("id", id);
    command.put("method", method);
    command.put("params", parameters);
    if (!session.isEmpty()) {
      command.put("sessionId", session);
    }
    transport.send(Json.of(command).toString());
  }

  /** Fails what a session still has to answer. */
  void fail(String session, String key) {
    for (Pending one : pending.values()) {
      if (one.session().equals(session)) {
        one.answer().completeExceptionally(new BrowserFailure(key));
      }
    }
  }

  boolean isEnded() {
    return ended;
  }

  @Override
  public void received(Json message) {
    if (!message.has("id")) {
      Events events = listeners.get(message.path("sessionId").asText());
      if (events != null) {
        events.happened(message.path("method").asText(), message.path("params"));
      }
      return;
    }
    Pending asked = pending.remove(message.path("id").asInt());
    if (asked == null) {
      return;
    }
    if (message.has("error")) {
      String why = message.at("/error/message").asText();
      asked.answer().completeExceptionally(new BrowserFailure("live.browser.refused", why));
    } else {
      asked.answer().complete(message.path("result"));
    }
  }

  @Override
  public void ended() {
    ended = true;
    for (Pending one : pending.values()) {
      one.answer().completeExceptionally(new BrowserFailure("live.browser.ended"));
    }
  }

  static String seconds(Duration limit) {
    return Long.toString(Math.max(1, limit.toSeconds()));
  }
}
