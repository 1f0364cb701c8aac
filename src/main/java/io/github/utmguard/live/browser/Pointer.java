package io.github.utmguard.live.browser;

import io.github.utmguard.json.Json;
import java.util.List;
import java.util.Map;

/** Clicks as a user does: where an element is seen. */
final class Pointer {
  /**
   * Scrolls to the element; its middle, and what covers it there. Of a link over several lines the
   * first line counts.
   */
  private static final String PLACE =
      """
      (() => {
        const element = ELEMENT;
        if (!element) return null;
        element.scrollIntoView({block: 'center', inline: 'center', behavior: 'instant'});
        const box = element.getClientRects()[0];
        if (!box || box.width < 1 || box.height < 1) return [0, 0, 'hidden'];
        const x = box.left + box.width / 2, y = box.top + box.height / 2;
        const top = element.getRootNode().elementFromPoint(x, y);
        const free = top && (element.contains(top) || top.shadowRoot?.contains(element)
            || top.closest('a') === element);
        const name = top ? top.localName + (top.id ? '#' + top.id : '') : 'hidden';
        return [x, y, free ? '' : name];
      })()""";

  private final TabSessions sessions;

  Pointer(TabSessions sessions) {
    this.sessions = sessions;
  }

  /** Clicks; returns what covered the element, or the empty string. */
  String click(String element) throws BrowserFailure {
    Json place = sessions.evaluate(PLACE.replace("ELEMENT", element), true);
    if (!place.isArray()) {
      throw new BrowserFailure("live.browser.no-element");
    }
    String covered = place.path(2).asText();
    if (covered.isEmpty()) {
      for (String kind : List.of("mouseMoved", "mousePressed", "mouseReleased")) {
        mouse(kind, place.path(0).asDouble(), place.path(1).asDouble());
      }
    } else {
      sessions.evaluate("(" + element + ").click()", false);
    }
    return covered;
  }

  private void mouse(String kind, double x, double y) {
    // Not waited for: a dialog or the end of the page may keep its answer back for good.
    sessions.post(
        "Input.dispatchMouseEvent",
        Map.of("type", kind, "x", x, "y", y, "button", "left", "clickCount", 1));
  }
}
