package io.github.utmguard.live.journey;

import io.github.utmguard.finding.Message;
import io.github.utmguard.json.Json;
import io.github.utmguard.live.browser.Tab;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Fills in the form and submits it, where that was asked for; what came of it, people must see. */
final class SubmitStep {
  private static final String TEXT =
      "(document.body ? document.body.innerText : '').slice(0, 3000)";
  private static final int LONGEST = 300;

  private final Tab tab;

  SubmitStep(Tab tab) {
    this.tab = tab;
  }

  Outcome run(Map<String, String> values) {
    List<String> before = lines();
    String call = FormScripts.SUBMIT + "(" + Json.of(values) + ")";
    boolean submitted = tab.evaluateInFrames(call).stream().anyMatch(Json::asBoolean);
    if (!submitted) {
      return Outcome.failed(List.of(), "live.journey.submit.no-form");
    }
    Visitor.pause(3_000);
    List<String> said = new ArrayList<>(lines());
    said.removeAll(before);
    String text = String.join(" ", said).strip();
    List<Message> details =
        text.isEmpty()
            ? List.of()
            : List.of(
                Texts.of(
                    "live.journey.submit.said",
                    text.substring(0, Math.min(text.length(), LONGEST))));
    return text.isEmpty()
        ? Outcome.warning(details, "live.journey.submit.nothing")
        : Outcome.proven(details, "live.journey.submit.done", values.getOrDefault("email", ""));
  }

  private List<String> lines() {
    return tab.evaluateInFrames(TEXT).stream().flatMap(text -> text.asText().lines()).toList();
  }
}
