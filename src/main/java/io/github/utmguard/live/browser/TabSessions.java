package io.github.utmguard.live.browser;

import io.github.utmguard.json.Json;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The sessions of a tab: one with its page, and one with each frame of another site, which lives in
 * a process of its own.
 */
final class TabSessions {
  private static final String WORLD = "utmguard";
  private static final Duration FRAME_LIMIT = Duration.ofSeconds(4);
  private static final int MOST_FRAMES = 40;
  private static final int MOST_SESSIONS = 30;

  private final List<String> sessions = new CopyOnWriteArrayList<>();
  private final DevTools devTools;
  private final String root;
  private final String mainFrame;
  private final BrowserOptions options;
  private final TabEvents events;
  private final RequestChanger changer;
  private final Set<String> asked = new HashSet<>();
  private volatile boolean crashed;

  TabSessions(
      DevTools devTools, String root, String mainFrame, BrowserOptions options, TabEvents events) {
    this.devTools = devTools;
    this.root = root;
    this.mainFrame = mainFrame;
    this.options = options;
    this.events = events;
    this.changer = new RequestChanger(devTools, options);
    begin(root);
  }

  String root() {
    return root;
  }

  boolean isCrashed() {
    return crashed;
  }

  void post(String method, Map<String, ?> parameters) {
    devTools.post(root, method, parameters);
  }

  private void begin(String session) {
    sessions.add(session);
    devTools.listen(session, (method, parameters) -> happened(session, method, parameters));
    for (String domain :
        List.of("Inspector", "Page", "Runtime", "Log", "Audits", "Network", "Debugger")) {
      devTools.post(session, domain + ".enable", Map.of());
    }
    // A page's own "debugger" must not stop it.
    devTools.post(session, "Debugger.setSkipAllPauses", Map.of("skip", true));
    changer.enable(session);
    devTools.post(session, "Target.setAutoAttach", Tab.attaching("iframe"));
    devTools.post(session, "Runtime.runIfWaitingForDebugger", Map.of());
  }

  private void happened(String session, String method, Json parameters) {
    switch (method) {
      case "Network.requestWillBeSent" -> events.requested(session, parameters);
      case "Network.responseReceived" -> events.responded(parameters);
      case "Network.loadingFinished", "Network.loadingFailed" ->
          events.finished(session, parameters);
      case "Log.entryAdded" -> events.logged(parameters.path("entry"));
      case "Runtime.consoleAPICalled" -> events.console(parameters);
      case "Runtime.exceptionThrown" -> events.exception(parameters.path("exceptionDetails"));
      case "Audits.issueAdded" -> events.issue(parameters.path("issue"));
      case "Debugger.scriptParsed" -> events.executed(parameters.path("url").asText());
      case "Fetch.requestPaused" -> changer.paused(session, parameters);
      case "Fetch.authRequired" ->
          changer.asked(session, parameters, !asked.add(parameters.path("requestId").asText()));
      default -> ofPage(session, method, parameters);
    }
  }

  private void ofPage(String session, String method, Json parameters) {
    switch (method) {
      case "Page.frameNavigated" -> {
        Json frame = parameters.path("frame");
        if (frame.path("id").asText().equals(mainFrame)) {
          events.navigated(frame);
        }
      }
      case "Page.navigatedWithinDocument" -> {
        if (parameters.path("frameId").asText().equals(mainFrame)) {
          events.movedWithin(parameters.path("url").asText());
        }
      }
      case "Page.loadEventFired" -> {
        if (session.equals(root)) {
          events.loaded();
        }
      }
      case "Page.javascriptDialogOpening" -> answerDialog(session, parameters);
      case "Target.attachedToTarget" -> attached(parameters.path("sessionId").asText());
      case "Target.detachedFromTarget" -> left(parameters.path("sessionId").asText());
      case "Inspector.targetCrashed" -> {
        crashed |= session.equals(root);
        devTools.fail(session, "live.browser.tab-crashed");
      }
      default -> {}
    }
  }

  /** By no; only to leave a page is allowed. */
  private void answerDialog(String session, Json parameters) {
    events.dialog(parameters.path("message").asText());
    boolean leaving = parameters.path("type").asText().equals("beforeunload");
    devTools.post(session, "Page.handleJavaScriptDialog", Map.of("accept", leaving));
  }

  private void attached(String session) {
    if (sessions.size() < MOST_SESSIONS) {
      begin(session);
    } else {
      devTools.post(session, "Runtime.runIfWaitingForDebugger", Map.of());
    }
  }

  private void left(String session) {
    sessions.remove(session);
    events.left(session);
    devTools.fail(session, "live.browser.tab-closed");
  }

  /**
   * The value of an expression in the page.
   *
   * @param wait whether to wait for a promise's value
   */
  Json evaluate(String expression, boolean wait) throws BrowserFailure {
    long end = System.nanoTime() + options.patience().toNanos();
    while (true) {
      try {
        return evaluate(root, mainFrame, expression, wait, options.patience());
      } catch (BrowserFailure e) {
        // A page that is just being left has no place to evaluate in: the next one will have.
        if (!e.words().key().endsWith(".refused") || System.nanoTime() > end) {
          throw e;
        }
        Processes.sleep(50);
      }
    }
  }

  private Json evaluate(
      String session, String frame, String expression, boolean wait, Duration limit)
      throws BrowserFailure {
    Map<String, ?> world = Map.of("frameId", frame, "worldName", WORLD);
    int context =
        devTools
            .tell(session, "Page.createIsolatedWorld", world, limit)
            .path("executionContextId")
            .asInt();
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("expression", expression);
    parameters.put("contextId", context);
    parameters.put("awaitPromise", wait);
    parameters.put("returnByValue", wait);
    parameters.put("userGesture", true);
    Json answer = devTools.tell(session, "Runtime.evaluate", parameters, limit);
    if (answer.has("exceptionDetails")) {
      Json details = answer.path("exceptionDetails");
      String why = details.at("/exception/description").asText(details.path("text").asText());
      throw new BrowserFailure("live.browser.script", why.lines().findFirst().orElse(""));
    }
    return answer.at("/result/value");
  }

  /** The values in all frames that answer. */
  List<Json> evaluateInFrames(String expression) {
    List<Json> values = new ArrayList<>();
    Set<String> done = new HashSet<>();
    for (String session : sessions) {
      List<String> frames = new ArrayList<>();
      try {
        Json tree = devTools.tell(session, "Page.getFrameTree", Map.of(), FRAME_LIMIT);
        collect(tree.path("frameTree"), frames, 0);
      } catch (BrowserFailure e) {
        // A frame that has just gone.
        continue;
      }
      for (String frame : frames) {
        if (done.size() < MOST_FRAMES && !done.contains(frame)) {
          try {
            values.add(evaluate(session, frame, expression, true, FRAME_LIMIT));
            done.add(frame);
          } catch (BrowserFailure e) {
            // Of another site, whose own session has it; or hung.
          }
        }
      }
    }
    return values;
  }

  private static void collect(Json tree, List<String> frames, int depth) {
    frames.add(tree.at("/frame/id").asText());
    if (depth < MOST_FRAMES) {
      tree.path("childFrames").forEach(child -> collect(child, frames, depth + 1));
    }
  }
}
