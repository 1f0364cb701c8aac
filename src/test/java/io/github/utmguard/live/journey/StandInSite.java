package io.github.utmguard.live.journey;

import io.github.utmguard.live.browser.LocalServer;
import io.github.utmguard.live.browser.TestBrowser;
import io.github.utmguard.url.Url;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A site of three pages, {@code /} - {@code /about} - {@code /contact}, with stand-ins for the
 * tracking script and for the form's script, which come from the server's second host.
 */
final class StandInSite implements AutoCloseable {
  static final String TAG = "/Cust12345/cs/javascript/utm.js";
  static final String FORM = "/Cust12345/CS/scripts/customer.fcgi";
  static final String QUERY =
      "?utm_source=utmguard_7f3a&utm_medium=utmguardmedium_7f3a&utm_campaign=utmguardcampaign_7f3a"
          + "&utm_term=utmguardterm_7f3a&utm_content=utmguardcontent_7f3a";

  final LocalServer server = new LocalServer();

  StandInSite(String tag, String form) throws IOException {
    server.script(TAG, LocalServer.resource(tag)).script(FORM, LocalServer.resource(form));
    server.page("/", page("<a href=about>About us</a>"));
    server.page("/about", page("<a href=/>Start</a> <a href=contact>Contact</a>"));
    server.page("/contact", page("<h1>Contact</h1>" + form()));
  }

  String page(String body) {
    return "<!doctype html><head><script src='"
        + server.elsewhere(TAG)
        + "'></script><title>Stand-in</title></head><body>"
        + body;
  }

  String form() {
    return "<script src='" + server.elsewhere(FORM + "?action=form&id=F-1") + "'></script>";
  }

  JourneyPlan plan(String... way) {
    return new JourneyPlan(
        url("/" + QUERY),
        Url.parse(server.elsewhere(TAG)).orElseThrow(),
        List.of(way).stream().map(this::url).toList(),
        Set.of("localhost"),
        Optional.empty(),
        Optional.empty());
  }

  Url url(String path) {
    return Url.parse(path.startsWith("http") ? path : server.at(path)).orElseThrow();
  }

  static JourneyResult run(JourneyPlan plan, Path temporary) throws IOException {
    return Journey.run(
        plan, TestBrowser.executable(), TestBrowser.patient(Duration.ofSeconds(10)), temporary);
  }

  /** What each step came to, and what it found: {@code landing} is {@code PROVEN landing.open}. */
  static Map<String, String> told(JourneyResult result) {
    return result.steps().stream()
        .collect(
            Collectors.toMap(
                JourneyStep::id,
                step -> step.state() + " " + step.found().key().replace("live.journey.", ""),
                (first, second) -> first + ", " + second,
                LinkedHashMap::new));
  }

  @Override
  public void close() {
    server.close();
  }
}
