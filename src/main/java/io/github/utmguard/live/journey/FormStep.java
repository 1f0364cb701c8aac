package io.github.utmguard.live.journey;

import io.github.utmguard.finding.Message;
import io.github.utmguard.json.Json;
import io.github.utmguard.live.browser.BrowserFailure;
import io.github.utmguard.live.browser.Complaint;
import io.github.utmguard.live.browser.Response;
import io.github.utmguard.live.browser.Tab;
import io.github.utmguard.url.EmbeddedForm;
import io.github.utmguard.url.Url;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The embedded form of a page: its own script loaded, and the form appeared. */
final class FormStep {
  private static final long LIMIT_NANOS = Duration.ofSeconds(8).toNanos();
  private static final long OPENED_NANOS = Duration.ofSeconds(2).toNanos();
  private static final long HIDDEN_NANOS = Duration.ofSeconds(3).toNanos();
  private static final int SMALLEST_WIDTH = 80;
  private static final int SMALLEST_HEIGHT = 16;
  private static final int OPENERS = 3;

  private final Tab tab;

  FormStep(Tab tab) {
    this.tab = tab;
  }

  Outcome run() throws BrowserFailure {
    List<EmbeddedForm> forms = PageLinks.of(tab).forms();
    if (forms.isEmpty()) {
      return Outcome.failed(List.of(), "live.journey.form.not-embedded", tab.url());
    }
    EmbeddedForm form = forms.get(0);
    String address = form.address().hrefWithoutFragment();
    String source = Json.of(tab.served()).toString();
    String served = tab.evaluate(FormScripts.SERVED + "(" + source + ")").toString();
    Optional<Json> seen = await(form, served, LIMIT_NANOS, address);
    List<Message> details = complaints(address);
    Optional<Outcome> refused = refused(address, details);
    if (refused.isPresent()) {
      return refused.get();
    }
    if (seen.isPresent()) {
      return appeared(details, "live.journey.form.appeared", form, seen.get());
    }
    for (int number = 0; number < OPENERS; number++) {
      Optional<Json> opened = open(form, served, address, number);
      if (opened.isPresent()) {
        return appeared(details, "live.journey.form.opened", form, opened.get());
      }
    }
    return first(form, served).isPresent()
        ? Outcome.warning(details, "live.journey.form.hidden", form.formId())
        : Outcome.failed(details, "live.journey.form.not-there", form.formId());
  }

  private static Outcome appeared(List<Message> details, String key, EmbeddedForm form, Json seen) {
    String size = Math.round(seen.path(1).asDouble()) + " x " + Math.round(seen.path(2).asDouble());
    return Outcome.proven(details, key, form.formId(), size);
  }

  private Optional<Json> open(EmbeddedForm form, String served, String address, int number)
      throws BrowserFailure {
    String opener = FormScripts.OPENER.replace("NUMBER", Integer.toString(number));
    if (!tab.evaluate("!!" + opener).asBoolean()) {
      return Optional.empty();
    }
    tab.press(opener);
    return await(form, served, OPENED_NANOS, address);
  }

  private Optional<Json> await(EmbeddedForm form, String served, long nanos, String address)
      throws BrowserFailure {
    long end = System.nanoTime() + nanos;
    Optional<Json> seen = visible(form, served);
    long hiddenEnd = System.nanoTime() + HIDDEN_NANOS;
    while (seen.isEmpty() && System.nanoTime() < end && !isRefused(address)) {
      Visitor.pause(250);
      seen = visible(form, served);
      if (System.nanoTime() > hiddenEnd && first(form, served).isPresent()) {
        // It is there, and waits for a click.
        return seen;
      }
    }
    return seen;
  }

  private boolean isRefused(String address) {
    return response(address)
        .filter(one -> !one.failure().isEmpty() || one.status().orElse(200) >= 400)
        .isPresent();
  }

  private Optional<Json> visible(EmbeddedForm form, String served) throws BrowserFailure {
    return first(form, served)
        .filter(one -> one.path(1).asDouble() >= SMALLEST_WIDTH)
        .filter(one -> one.path(2).asDouble() >= SMALLEST_HEIGHT);
  }

  /**
   * The largest thing that a script added and that may be the form: other scripts add frames too.
   */
  private Optional<Json> first(EmbeddedForm form, String served) throws BrowserFailure {
    for (Json one : tab.evaluate(FormScripts.ADDED + "(" + served + ")")) {
      Optional<Url> source = Url.parse(one.path(3).asText());
      boolean own =
          source.filter(Url::isHttp).isEmpty()
              || source.get().origin().equals(form.address().origin());
      if (own || one.path(0).asText().equals("form")) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }

  private Optional<Response> response(String address) {
    return tab.responses().stream()
        .filter(one -> one.url().equals(address))
        .reduce((first, second) -> second);
  }

  private Optional<Outcome> refused(String address, List<Message> details) {
    Optional<Response> response = response(address);
    if (response.isEmpty()) {
      return Optional.of(Outcome.failed(details, "live.journey.form.script-not-asked", address));
    }
    String failure =
        response.get().blockedBy().isEmpty()
            ? response.get().failure()
            : response.get().blockedBy();
    int status = response.get().status().orElse(0);
    if (!failure.isEmpty() || status >= 400) {
      String why = failure.isEmpty() ? "HTTP " + status : failure;
      return Optional.of(Outcome.failed(details, "live.journey.form.script-failed", address, why));
    }
    return Optional.empty();
  }

  private List<Message> complaints(String address) {
    return tab.complaints().stream()
        .filter(one -> one.source().equals(address) || one.kind() == Complaint.Kind.POLICY)
        .map(Complaint::text)
        .distinct()
        .limit(5)
        .map(text -> Texts.of("live.journey.complaint", text))
        .toList();
  }
}
