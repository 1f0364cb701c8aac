package io.github.utmguard.live.browser;

import io.github.utmguard.json.Json;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/**
 * A tab of a browser. Its pages open no dialogs that wait for anybody, save no files and get no
 * permissions; scripts of this class run beside the page's own, which cannot change what they use.
 */
public final class Tab {
  private static final long QUIET_NANOS = 400_000_000L;
  private static final Duration PICTURE_LIMIT = Duration.ofSeconds(8);
  private static final int MOST_BYTES = 400_000;
  private static final List<Double> SCALES = List.of(0.6, 0.3);

  /** How long a page that has loaded may go on asking for things. */
  private static final Duration RESTLESS = Duration.ofSeconds(4);

  private final TabEvents events = new TabEvents();
  private final DevTools devTools;
  private final String target;
  private final BrowserOptions options;
  private final Function<Tab, List<Tab>> openedLater;
  private final TabSessions sessions;

  Tab(
      DevTools devTools,
      String session,
      String target,
      BrowserOptions options,
      Function<Tab, List<Tab>> openedLater) {
    this.devTools = devTools;
    this.target = target;
    this.options = options;
    this.openedLater = openedLater;
    this.sessions = new TabSessions(devTools, session, target, options, events);
  }

  /** The parameters that attach to new targets of a type, before they do anything. */
  static Map<String, ?> attaching(String type) {
    return Map.of(
        "autoAttach",
        true,
        "waitForDebuggerOnStart",
        true,
        "flatten",
        true,
        "filter",
        List.of(Map.of("type", type, "exclude", false), Map.of("exclude", true)));
  }

  boolean isSession(String session) {
    return sessions.root().equals(session);
  }

  boolean isTarget(String id) {
    return target.equals(id);
  }

  /** Waits until it tells what happens in it: what is told it earlier may happen unseen. */
  void ready() throws BrowserFailure {
    tell("Page.getFrameTree", Map.of(), options.patience());
    evaluate("document.readyState");
  }

  /** Closes it, without asking its page. */
  public void close() {
    devTools.post(DevTools.BROWSER, "Target.closeTarget", Map.of("targetId", target));
  }

  void lost() {
    devTools.fail(sessions.root(), "live.browser.tab-closed");
  }

  Json tell(String method, Map<String, ?> parameters, Duration limit) throws BrowserFailure {
    return devTools.tell(sessions.root(), method, parameters, limit);
  }

  /**
   * Opens an address, and waits until it is loaded and quiet; a page that never is keeps nobody
   * waiting longer than the browser's patience.
   *
   * @throws BrowserFailure if it cannot be reached
   */
  public Arrival navigate(String url) throws BrowserFailure {
    events.forget();
    int before = events.navigations();
    long end = end(options.patience());
    Json answer = begin("Page.navigate", Map.of("url", url), url);
    String failure = answer.path("errorText").asText();
    if (!failure.isEmpty()) {
      throw new BrowserFailure("live.browser.unreachable", url, failure);
    }
    waitUntil(() -> events.navigations() > before, end);
    return settle(end);
  }

  private Json begin(String method, Map<String, ?> parameters, String url) throws BrowserFailure {
    try {
      return tell(method, parameters, options.patience());
    } catch (BrowserFailure e) {
      // The answer comes with the page's first bytes.
      boolean silent = e.words().key().endsWith(".no-answer");
      throw silent ? new BrowserFailure("live.browser.unreachable", url, "net::ERR_TIMED_OUT") : e;
    }
  }

  /** Loads the page once more; as {@link #navigate}. */
  public Arrival reload() throws BrowserFailure {
    events.forget();
    int before = events.navigations();
    long end = end(options.patience());
    begin("Page.reload", Map.of(), url());
    if (!waitUntil(() -> events.navigations() > before, end)) {
      throw new BrowserFailure("live.browser.unreachable", url(), "net::ERR_TIMED_OUT");
    }
    return settle(end);
  }

  private Arrival settle(long end) throws BrowserFailure {
    boolean loaded = waitUntil(events::isLoaded, end);
    long quietEnd = Math.min(end, end(RESTLESS));
    boolean quiet = waitUntil(() -> events.isQuiet(QUIET_NANOS), quietEnd);
    return new Arrival(events.url(), events.status(), loaded, quiet);
  }

  private static long end(Duration limit) {
    return System.nanoTime() + limit.toNanos();
  }

  private boolean waitUntil(BooleanSupplier condition, long end) throws BrowserFailure {
    while (!condition.getAsBoolean()) {
      if (devTools.isEnded()) {
        throw new BrowserFailure("live.browser.ended");
      }
      if (sessions.isCrashed()) {
        throw new BrowserFailure("live.browser.tab-crashed");
      }
      if (Thread.currentThread().isInterrupted()) {
        throw new BrowserFailure("live.browser.interrupted");
      }
      if (System.nanoTime() > end) {
        return false;
      }
      Processes.sleep(20);
    }
    return true;
  }

  /** The address of the page that is shown. */
  public String url() {
    return events.url();
  }

  /**
   * The value of an expression, or of the promise that it makes.
   *
   * @throws BrowserFailure if it throws, or does not end within the browser's patience
   */
  public Json evaluate(String expression) throws BrowserFailure {
    return sessions.evaluate(expression, true);
  }

  /**
   * Waits until an expression is true.
   *
   * @return whether it became true within the limit
   */
  public boolean waitFor(String expression, Duration limit) throws BrowserFailure {
    long end = end(limit);
    while (!evaluate(expression).asBoolean()) {
      if (System.nanoTime() > end) {
        return false;
      }
      Processes.sleep(100);
    }
    return true;
  }

  /**
   * Clicks on an element with the mouse, in its middle; where something covers it, by a script.
   *
   * @param element an expression for it
   * @param limit how long it may take until the click leads somewhere
   * @throws BrowserFailure if there is no such element
   */
  public Click click(String element, Duration limit) throws BrowserFailure {
    events.forget();
    int before = events.navigations();
    int others = openedLater.apply(this).size();
    String covered = new Pointer(sessions).click(element);
    long end = end(limit);
    boolean led =
        waitUntil(
            () -> events.navigations() > before || openedLater.apply(this).size() > others, end);
    if (!led) {
      return new Click(this, Optional.empty(), covered);
    }
    List<Tab> opened = openedLater.apply(this);
    Tab tab = opened.size() > others ? opened.get(opened.size() - 1) : this;
    long arrived = end(options.patience());
    tab.waitUntil(() -> tab.events.navigations() > 0, arrived);
    return new Click(tab, Optional.of(tab.settle(arrived)), covered);
  }

  /**
   * Clicks on an element that leads nowhere; as {@link #click}.
   *
   * @return the element that covered it, or the empty string
   */
  public String press(String element) throws BrowserFailure {
    return new Pointer(sessions).click(element);
  }

  /** What was complained of since the page was asked for. */
  public List<Complaint> complaints() {
    return events.complaints();
  }

  /** The texts of dialogs that the page opened and that were answered by no. */
  public List<String> dialogs() {
    return events.dialogs();
  }

  /** What came of the requests since the page was asked for, frames included. */
  public List<Response> responses() {
    return events.responses();
  }

  /** The addresses of scripts that the browser compiled to run them. */
  public Set<String> executed() {
    return events.executed();
  }

  /** The document as it was served, before scripts changed it; empty if nobody has it any more. */
  public String served() {
    try {
      Json body =
          tell(
              "Network.getResponseBody",
              Map.of("requestId", events.document()),
              options.patience());
      String text = body.path("body").asText();
      return body.path("base64Encoded").asBoolean()
          ? new String(Base64.getDecoder().decode(text), StandardCharsets.ISO_8859_1)
          : text;
    } catch (BrowserFailure e) {
      return "";
    }
  }

  /** The values of an expression in the page and in all its frames that can be looked into. */
  public List<Json> evaluateInFrames(String expression) {
    return sessions.evaluateInFrames(expression);
  }

  /** What the page and its frames keep in web storage and in IndexedDB, with bounds. */
  public List<StoredItem> storage() {
    List<StoredItem> items = new ArrayList<>();
    for (Json frame : sessions.evaluateInFrames(StorageScript.TEXT)) {
      for (Json item : frame) {
        StoredItem stored =
            new StoredItem(
                item.path(0).asText(),
                StoredItem.Place.valueOf(item.path(1).asText()),
                item.path(2).asText(),
                item.path(3).asText());
        if (!items.contains(stored)) {
          items.add(stored);
        }
      }
    }
    return items;
  }

  /** A small picture of what the window shows, as PNG; none where there is none in time. */
  public Optional<byte[]> picture() {
    try {
      tell("Page.bringToFront", Map.of(), PICTURE_LIMIT);
      for (double scale : SCALES) {
        Json window = evaluate("[innerWidth, innerHeight, scrollX, scrollY]");
        Map<String, ?> clip =
            Map.of(
                "x", window.path(2).asDouble(),
                "y", window.path(3).asDouble(),
                "width", Math.min(2000, window.path(0).asDouble(1280)),
                "height", Math.min(2000, window.path(1).asDouble(900)),
                "scale", scale);
        Json answer =
            tell("Page.captureScreenshot", Map.of("format", "png", "clip", clip), PICTURE_LIMIT);
        byte[] png = Base64.getDecoder().decode(answer.path("data").asText());
        if (png.length <= MOST_BYTES) {
          return Optional.of(png);
        }
      }
      return Optional.empty();
    } catch (BrowserFailure e) {
      return Optional.empty();
    }
  }
}
