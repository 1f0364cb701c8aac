package io.github.utmguard.live.browser;

import io.github.utmguard.json.Json;
import io.github.utmguard.url.Url;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Gives requests to own origins their headers and their login. Other origins never see them: the
 * protocol's own {@code setExtraHTTPHeaders} would send them to everybody.
 */
final class RequestChanger {
  private final DevTools devTools;
  private final BrowserOptions options;

  RequestChanger(DevTools devTools, BrowserOptions options) {
    this.devTools = devTools;
    this.options = options;
  }

  void enable(String session) {
    if (options.changesRequests()) {
      devTools.post(session, "Fetch.enable", Map.of("handleAuthRequests", true));
    }
  }

  void paused(String session, Json parameters) {
    String id = parameters.path("requestId").asText();
    if (options.headers().isEmpty() || !isOwn(parameters.at("/request/url").asText())) {
      devTools.post(session, "Fetch.continueRequest", Map.of("requestId", id));
      return;
    }
    List<Map<String, String>> headers = new ArrayList<>();
    Json sent = parameters.at("/request/headers");
    sent.names().forEach(name -> headers.add(header(name, sent.path(name).asText())));
    options.headers().forEach((name, value) -> headers.add(header(name, value)));
    devTools.post(session, "Fetch.continueRequest", Map.of("requestId", id, "headers", headers));
  }

  private static Map<String, String> header(String name, String value) {
    return Map.of("name", name, "value", value);
  }

  /** A wrong login is asked for again: it is given once for a request. */
  void asked(String session, Json parameters, boolean again) {
    Json challenge = parameters.path("authChallenge");
    Optional<BrowserOptions.Login> login =
        challenge.path("source").asText().equals("Proxy")
            ? options.proxyLogin()
            : options.login().filter(any -> isOwn(challenge.path("origin").asText()));
    Map<String, String> answer =
        login
            .filter(any -> !again)
            .map(
                given ->
                    Map.of(
                        "response",
                        "ProvideCredentials",
                        "username",
                        given.user(),
                        "password",
                        given.password()))
            .orElse(Map.of("response", "CancelAuth"));
    devTools.post(
        session,
        "Fetch.continueWithAuth",
        Map.of(
            "requestId", parameters.path("requestId").asText(), "authChallengeResponse", answer));
  }

  private boolean isOwn(String address) {
    return Url.parse(address)
        .flatMap(Url::origin)
        .filter(options.ownOrigins()::contains)
        .isPresent();
  }
}
