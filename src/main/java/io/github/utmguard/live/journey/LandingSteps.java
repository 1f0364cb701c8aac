package io.github.utmguard.live.journey;

import io.github.utmguard.finding.Message;
import io.github.utmguard.live.browser.Arrival;
import io.github.utmguard.live.browser.BrowserFailure;
import io.github.utmguard.live.browser.Complaint;
import io.github.utmguard.live.browser.Response;
import io.github.utmguard.live.browser.Tab;
import io.github.utmguard.url.QueryParameter;
import io.github.utmguard.url.Url;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The steps on the landing page: it opens, the banner is answered, the script runs. */
final class LandingSteps {
  private static final Duration BANNER = Duration.ofSeconds(5);
  private static final long SCRIPT_NANOS = Duration.ofSeconds(8).toNanos();

  private final JourneyPlan plan;
  private final Visitor visitor;

  LandingSteps(JourneyPlan plan, Visitor visitor) {
    this.plan = plan;
    this.visitor = visitor;
  }

  Outcome open() throws BrowserFailure {
    Arrival arrival = visitor.open(plan.landing());
    Optional<Url> at = Url.parse(arrival.url());
    if (arrival.status().isPresent() && arrival.status().getAsInt() >= 400) {
      return Outcome.failed(
          List.of(),
          "live.journey.landing.status",
          arrival.url(),
          "" + arrival.status().getAsInt());
    }
    if (at.filter(plan::isOwn).isEmpty()) {
      return Outcome.failed(List.of(), "live.journey.landing.foreign", arrival.url());
    }
    List<String> lost =
        plan.values().entrySet().stream()
            .filter(value -> !carries(value.getKey(), value.getValue()))
            .map(java.util.Map.Entry::getKey)
            .toList();
    if (!lost.isEmpty()) {
      return Outcome.failed(
          List.of(), "live.journey.landing.lost", String.join(", ", lost), arrival.url());
    }
    return arrival.loaded()
        ? Outcome.proven(List.of(), "live.journey.landing.open", arrival.url())
        : Outcome.warning(List.of(), "live.journey.landing.slow", arrival.url());
  }

  /**
   * Whether the page that was finally served was asked for with a value; scripts may have taken it
   * out of the address since.
   */
  private boolean carries(String parameter, String value) {
    List<Response> documents =
        visitor.tab().responses().stream()
            .filter(response -> response.kind().equals("Document"))
            .filter(response -> response.status().isPresent())
            .filter(response -> response.status().getAsInt() / 100 != 3)
            .toList();
    QueryParameter wanted = new QueryParameter(parameter, value);
    return documents.isEmpty()
        || documents.stream()
            .flatMap(response -> Url.parse(response.url()).stream())
            .anyMatch(url -> url.queryParameters().contains(wanted));
  }

  Outcome consent(String selector) throws BrowserFailure {
    return answerConsent(selector)
        ? Outcome.proven(List.of(), "live.journey.consent.answered", selector)
        : Outcome.warning(List.of(), "live.journey.consent.missing", selector);
  }

  /** Presses what accepts the banner, if it appears. */
  boolean answerConsent(String selector) throws BrowserFailure {
    String element = "document.querySelector('" + escaped(selector) + "')";
    String seen = "(e => !!e && e.getClientRects().length > 0)(" + element + ")";
    if (!visitor.tab().waitFor(seen, BANNER)) {
      return false;
    }
    visitor.tab().press(element);
    return true;
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("'", "\\'").replace("\n", " ").replace("\r", " ");
  }

  Outcome script() throws BrowserFailure {
    Tab tab = visitor.tab();
    String address = plan.tag().hrefWithoutFragment();
    long end = System.nanoTime() + SCRIPT_NANOS;
    while (!tab.executed().contains(address) && System.nanoTime() < end && !isRefused(address)) {
      Visitor.pause(200);
      tab.evaluate("1");
    }
    Optional<Response> response = response(address);
    List<Message> details = complaints(address);
    if (response.isEmpty()) {
      return Outcome.failed(details, "live.journey.script.not-asked", address);
    }
    Optional<Outcome> refused = refused(address, response.get(), details);
    if (refused.isPresent()) {
      return refused.get();
    }
    if (!details.isEmpty()) {
      return Outcome.failed(details, "live.journey.script.threw", address);
    }
    return Outcome.proven(List.of(), "live.journey.script.ran", address);
  }

  private boolean isRefused(String address) {
    return response(address).filter(one -> !one.failure().isEmpty()).isPresent();
  }

  /** The last one, which a redirect of the script's own address is not. */
  private Optional<Response> response(String address) {
    return visitor.tab().responses().stream()
        .filter(one -> one.url().equals(address))
        .reduce((first, second) -> second);
  }

  private Optional<Outcome> refused(String address, Response response, List<Message> details) {
    if (!response.blockedBy().isEmpty()) {
      return Optional.of(
          Outcome.failed(details, "live.journey.script.blocked", address, response.blockedBy()));
    }
    if (!response.failure().isEmpty()) {
      return Optional.of(
          Outcome.failed(details, "live.journey.script.failed", address, response.failure()));
    }
    int status = response.status().orElse(0);
    if (status >= 400) {
      return Optional.of(
          Outcome.failed(details, "live.journey.script.status", address, "" + status));
    }
    boolean redirected = status / 100 == 3;
    if (!redirected && !visitor.tab().executed().contains(address)) {
      return Optional.of(
          Outcome.failed(details, "live.journey.script.not-run", address, response.mimeType()));
    }
    return Optional.empty();
  }

  /** What comes from a script, or names it. */
  private List<Message> complaints(String address) {
    return visitor.tab().complaints().stream()
        .filter(
            one ->
                one.source().equals(address)
                    || (one.kind() == Complaint.Kind.POLICY
                        && one.text().endsWith("(" + address + ")")))
        .map(Complaint::text)
        .distinct()
        .limit(5)
        .map(text -> Texts.of("live.journey.complaint", text))
        .toList();
  }
}
