package io.github.utmguard.live.browser;

import io.github.utmguard.json.Json;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A running browser without a window. Every command has a limit; a browser that crashes or hangs
 * fails what waits for it.
 */
public final class Browser implements AutoCloseable {
  private static final Duration GOODBYE = Duration.ofSeconds(3);
  private static final int MOST_TABS = 12;

  private final DevTools devTools = new DevTools();
  private final List<Tab> tabs = new CopyOnWriteArrayList<>();
  private final BrowserProcess process;
  private final BrowserOptions options;
  private Transport transport;
  private String version = "";

  private Browser(BrowserProcess process, BrowserOptions options) {
    this.process = process;
    this.options = options;
  }

  /**
   * Starts a browser.
   *
   * @param executable a Chrome, Chromium or Edge
   * @param profile what it keeps its data in; no other browser may be using it
   * @throws BrowserFailure if it does not start in time
   */
  public static Browser start(Path executable, BrowserProfile profile, BrowserOptions options)
      throws BrowserFailure {
    Browser browser;
    try {
      browser = new Browser(BrowserProcess.start(executable, profile, options), options);
    } catch (IOException e) {
      throw new BrowserFailure("live.browser.not-started", String.valueOf(e.getMessage()));
    }
    boolean ready = false;
    try {
      browser.begin();
      ready = true;
    } finally {
      if (!ready) {
        browser.close();
      }
    }
    return browser;
  }

  private void begin() throws BrowserFailure {
    try {
      transport = process.connect(devTools);
      devTools.connect(transport);
      devTools.listen(DevTools.BROWSER, this::happened);
      version = tell("Browser.getVersion", Map.of()).path("product").asText();
    } catch (IOException | CompletionException e) {
      throw process.notStarted();
    } catch (BrowserFailure e) {
      throw devTools.isEnded() ? process.notStarted() : e;
    }
    process.started();
    tell("Browser.setDownloadBehavior", Map.of("behavior", "deny"));
    tell("Target.setAutoAttach", Tab.attaching("page"));
  }

  private Json tell(String method, Map<String, ?> parameters) throws BrowserFailure {
    return devTools.tell(DevTools.BROWSER, method, parameters, options.patience());
  }

  /** What it calls itself, such as {@code Chrome/156.0.8078.79}. */
  public String version() {
    return version;
  }

  private void happened(String method, Json parameters) {
    String session = parameters.path("sessionId").asText();
    if (method.equals("Target.attachedToTarget")) {
      String target = parameters.at("/targetInfo/targetId").asText();
      if (tabs.size() < MOST_TABS) {
        tabs.add(new Tab(devTools, session, target, options, this::tabsAfter));
      } else {
        devTools.post(DevTools.BROWSER, "Target.closeTarget", Map.of("targetId", target));
      }
    } else if (method.equals("Target.detachedFromTarget")) {
      tabs.stream().filter(tab -> tab.isSession(session)).forEach(Tab::lost);
      tabs.removeIf(tab -> tab.isSession(session));
    }
  }

  /** The tabs that were opened after one of them. */
  private List<Tab> tabsAfter(Tab tab) {
    List<Tab> all = new ArrayList<>(tabs);
    return all.subList(Math.max(0, all.indexOf(tab) + 1), all.size());
  }

  /** Opens an empty tab. */
  public Tab newTab() throws BrowserFailure {
    String target =
        tell("Target.createTarget", Map.of("url", "about:blank")).path("targetId").asText();
    long end = System.nanoTime() + options.patience().toNanos();
    while (System.nanoTime() < end && !devTools.isEnded()) {
      Optional<Tab> tab = tabs.stream().filter(one -> one.isTarget(target)).findFirst();
      if (tab.isPresent()) {
        tab.get().ready();
        return tab.get();
      }
      Processes.sleep(10);
    }
    throw new BrowserFailure(
        "live.browser.no-answer", DevTools.seconds(options.patience()), "newTab");
  }

  /** All cookies of the profile, those of other sites and those that no script sees as well. */
  public List<StoredCookie> cookies() throws BrowserFailure {
    List<StoredCookie> cookies = new ArrayList<>();
    tell("Storage.getCookies", Map.of())
        .path("cookies")
        .forEach(cookie -> cookies.add(StoredCookie.of(cookie)));
    return cookies;
  }

  /** Ends it: first it is asked, so that it writes its cookies; nothing of it is left. */
  @Override
  public void close() {
    // An interrupted build waits for the end of what it started, too.
    boolean interrupted = Thread.interrupted();
    end();
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void end() {
    boolean asked = false;
    if (transport != null && !devTools.isEnded()) {
      try {
        devTools.tell(DevTools.BROWSER, "Browser.close", Map.of(), GOODBYE);
        asked = true;
      } catch (BrowserFailure e) {
        // An answer that is cut off by the end is as good; of all others the process is ended.
        asked = devTools.isEnded();
      }
    }
    process.end(asked);
    if (transport != null) {
      transport.close();
    }
  }
}
