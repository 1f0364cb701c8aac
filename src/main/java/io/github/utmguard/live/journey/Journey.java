package io.github.utmguard.live.journey;

import io.github.utmguard.finding.Message;
import io.github.utmguard.live.browser.BrowserFailure;
import io.github.utmguard.live.browser.BrowserOptions;
import io.github.utmguard.live.browser.BrowserProfile;
import io.github.utmguard.url.Url;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes a visitor's journey in a real browser, step by step. */
public final class Journey {
  private final JourneyPlan plan;
  private final Visitor visitor;
  private final StepLog log;
  private final LandingSteps landing;
  private String version = "";

  private Journey(JourneyPlan plan, Visitor visitor) {
    this.plan = plan;
    this.visitor = visitor;
    this.log = new StepLog(visitor::picture);
    this.landing = new LandingSteps(plan, visitor);
  }

  /**
   * Takes it. Whatever the site and the browser do, it ends in a result, and leaves neither process
   * nor profile; each wait is bounded by the options' patience.
   *
   * @param executable the browser
   * @param temporary where temporary directories belong
   * @throws IOException if no profile can be made there
   */
  public static JourneyResult run(
      JourneyPlan plan, Path executable, BrowserOptions options, Path temporary)
      throws IOException {
    Way way = Way.given(plan);
    if (plan.way().isEmpty()) {
      try (BrowserProfile scouts = BrowserProfile.create(temporary);
          Visitor scout = new Visitor(executable, options, scouts)) {
        way = Way.found(plan, scout);
      }
    }
    try (BrowserProfile profile = BrowserProfile.create(temporary);
        Visitor visitor = new Visitor(executable, options, profile)) {
      Journey journey = new Journey(plan, visitor);
      journey.take(way);
      return new JourneyResult(journey.version, journey.log.steps(), journey.byHand());
    }
  }

  private void take(Way way) {
    log.step(JourneyStage.BROWSER, this::start);
    log.step(JourneyStage.LANDING, landing::open, JourneyStage.BROWSER);
    plan.consentSelector()
        .ifPresent(
            selector ->
                log.step(
                    JourneyStage.CONSENT, () -> landing.consent(selector), JourneyStage.LANDING));
    log.step(JourneyStage.SCRIPT, landing::script, JourneyStage.LANDING);
    log.step(JourneyStage.KEPT, this::keptFirst, JourneyStage.SCRIPT);
    if (way.formOnLanding()) {
      form(way);
      walk(way);
    } else {
      walk(way);
      form(way);
    }
    log.step(JourneyStage.RELOAD, this::reload, JourneyStage.KEPT);
    log.step(JourneyStage.NEW_SESSION, this::newSession, JourneyStage.KEPT);
    log.step(JourneyStage.FIRST_TOUCH, this::firstTouch, JourneyStage.NEW_SESSION);
    plan.submit()
        .ifPresent(
            values -> log.step(JourneyStage.SUBMIT, () -> submit(way, values), JourneyStage.FORM));
  }

  private Outcome start() throws BrowserFailure {
    visitor.startSession();
    version = visitor.browser().version();
    return Outcome.proven(List.of(), "live.journey.browser.started", version);
  }

  private Outcome keptFirst() throws BrowserFailure {
    Map<String, String> values = plan.values();
    KeptValues kept = visitor.kept(values);
    List<String> missing = Visitor.missing(kept, values.keySet());
    if (missing.isEmpty()) {
      return Outcome.proven(
          kept.details(), "live.journey.kept.all", String.join(", ", kept.parameters()));
    }
    if (kept.parameters().isEmpty()) {
      return Outcome.failed(List.of(), "live.journey.kept.none");
    }
    boolean minor = missing.stream().noneMatch(JourneyPlan.MAIN::contains);
    String names = String.join(", ", missing);
    return minor
        ? Outcome.warning(kept.details(), "live.journey.kept.most", names)
        : Outcome.failed(kept.details(), "live.journey.kept.some", names);
  }

  /** Clicks through the way, also where the values are known to be lost: the form is at its end. */
  private void walk(Way way) {
    if (!log.isGood(JourneyStage.LANDING)) {
      log.addRest(JourneyStage.LANDING, JourneyStage.NEXT_PAGE);
      return;
    }
    List<Message> clicks = new ArrayList<>();
    if (way.pages().isEmpty()) {
      log.step(JourneyStage.NEXT_PAGE, () -> Outcome.notRun("live.journey.next-page.none"));
      return;
    }
    for (int i = 0; i < way.pages().size(); i++) {
      Url page = way.pages().get(i);
      boolean last =
          i == way.pages().size() - 1 || !way.pages().get(i + 1).host().equals(page.host());
      if (!next(page, last, clicks)) {
        return;
      }
    }
  }

  /**
   * Goes one page on, and judges where something is lost, where the host changes, and at the end.
   */
  private boolean next(Url page, boolean last, List<Message> clicks) {
    String hostBefore = host();
    try {
      clicks.add(visitor.follow(page));
    } catch (BrowserFailure e) {
      log.step(
          JourneyStage.NEXT_PAGE,
          () -> new Outcome(JourneyStep.State.FAILED, e.words(), List.copyOf(clicks)));
      return false;
    }
    if (!host().equals(hostBefore)) {
      log.step(
          JourneyStage.OTHER_HOST,
          () -> survived("live.journey.other-host.kept", "live.journey.other-host.lost", clicks),
          JourneyStage.KEPT);
    } else if (last) {
      log.step(
          JourneyStage.NEXT_PAGE,
          () -> survived("live.journey.next-page.kept", "live.journey.next-page.lost", clicks),
          JourneyStage.KEPT);
    }
    return true;
  }

  private String host() {
    return Url.parse(visitor.tab().url()).flatMap(Url::host).orElse("");
  }

  private Outcome survived(String keptKey, String lostKey, List<Message> before)
      throws BrowserFailure {
    Map<String, String> values = mainValues();
    KeptValues kept = visitor.kept(values);
    List<Message> details = new ArrayList<>(before);
    details.addAll(kept.details());
    List<String> missing = Visitor.missing(kept, values.keySet());
    String url = visitor.tab().url();
    return missing.isEmpty()
        ? Outcome.proven(details, keptKey, url)
        : Outcome.failed(details, lostKey, url, String.join(", ", missing));
  }

  private Map<String, String> mainValues() {
    Map<String, String> values = new LinkedHashMap<>(plan.values());
    values.keySet().retainAll(JourneyPlan.MAIN);
    return values;
  }

  private void form(Way way) {
    if (!way.hasForm()) {
      log.step(
          JourneyStage.FORM,
          () ->
              Outcome.failed(List.of(), "live.journey.form.none", Integer.toString(way.lookedAt())),
          JourneyStage.LANDING);
      return;
    }
    log.step(JourneyStage.FORM, () -> new FormStep(visitor.tab()).run(), JourneyStage.LANDING);
  }

  private Outcome reload() throws BrowserFailure {
    if (!Optional.of(host()).equals(plan.landing().host())) {
      visitor.open(plan.bareLanding());
    }
    visitor.tab().reload();
    return survived("live.journey.reload.kept", "live.journey.reload.lost", List.of());
  }

  private Outcome newSession() throws BrowserFailure {
    visitor.startSession();
    visitor.open(plan.bareLanding());
    return survived("live.journey.new-session.kept", "live.journey.new-session.lost", List.of());
  }

  private Outcome firstTouch() throws BrowserFailure {
    visitor.open(plan.secondLanding());
    landing.script();
    // What would overwrite the values has its time to do so.
    Visitor.pause(1_500);
    Outcome first =
        survived("live.journey.first-touch.kept", "live.journey.first-touch.lost", List.of());
    KeptValues second = KeptValues.read(visitor.browser(), visitor.tab(), plan.secondValues());
    List<Message> details = new ArrayList<>(first.details());
    if (!second.parameters().isEmpty()) {
      details.add(
          Texts.of("live.journey.first-touch.beside", String.join(", ", second.parameters())));
    }
    return new Outcome(first.state(), first.found(), details);
  }

  private Outcome submit(Way way, Map<String, String> values) throws BrowserFailure {
    visitor.open(way.formPage(plan));
    Outcome form = new FormStep(visitor.tab()).run();
    return form.state() == JourneyStep.State.FAILED
        ? form
        : new SubmitStep(visitor.tab()).run(values);
  }

  private List<Message> byHand() {
    Map<String, String> values = plan.values();
    List<Message> left = new ArrayList<>();
    boolean submitted = log.isProven(JourneyStage.SUBMIT);
    Optional<String> email = plan.submit().map(given -> given.getOrDefault("email", ""));
    left.add(
        submitted
            ? Texts.of("live.journey.by-hand.submitted", email.orElse(""))
            : Texts.of("live.journey.by-hand.submit", plan.landing().href()));
    left.add(Texts.of("live.journey.by-hand.card"));
    for (String parameter : JourneyPlan.MAIN) {
      if (values.containsKey(parameter)) {
        left.add(Texts.of(expectation(parameter), values.get(parameter)));
      }
    }
    left.add(Texts.of("live.journey.by-hand.submission"));
    return left;
  }

  private static String expectation(String parameter) {
    return switch (parameter) {
      case "utm_source" -> "live.journey.by-hand.source";
      case "utm_medium" -> "live.journey.by-hand.medium";
      default -> "live.journey.by-hand.campaign";
    };
  }
}
