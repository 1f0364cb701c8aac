package io.github.utmguard.live.browser;

import io.github.utmguard.json.Json;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** What happened in a tab: a memory that is filled by one thread and asked by others. */
final class TabEvents {
  private static final int MOST = 500;
  private static final int MOST_RESPONSES = 3_000;

  /** Requests that last as long as the page: they say nothing about whether it is finished. */
  private static final Set<String> ENDLESS = Set.of("EventSource", "WebSocket", "Media", "Ping");

  private static final Set<String> SERIOUS = Set.of("error", "assert");

  private final List<Complaint> complaints = new ArrayList<>();
  private final List<String> dialogs = new ArrayList<>();
  private final Map<String, Response> responses = new LinkedHashMap<>();
  private final List<Response> redirects = new ArrayList<>();
  private final Set<String> executed = new HashSet<>();
  private final Map<String, Set<String>> underWay = new HashMap<>();
  private String url = "about:blank";
  private String document = "";
  private int navigations;
  private boolean loaded = true;
  private long lastActivity = System.nanoTime();

  /** Forgets what earlier pages complained of and asked for. */
  synchronized void forget() {
    complaints.clear();
    dialogs.clear();
    responses.clear();
    redirects.clear();
    executed.clear();
  }

  synchronized void navigated(Json frame) {
    url = frame.path("url").asText() + frame.path("urlFragment").asText();
    document = frame.path("loaderId").asText();
    loaded = false;
    navigations++;
    lastActivity = System.nanoTime();
  }

  synchronized void movedWithin(String to) {
    url = to;
    navigations++;
    lastActivity = System.nanoTime();
  }

  synchronized void loaded() {
    loaded = true;
    lastActivity = System.nanoTime();
  }

  synchronized void dialog(String text) {
    add(dialogs, text.substring(0, Math.min(text.length(), MOST)));
  }

  synchronized void executed(String script) {
    if (executed.size() < MOST_RESPONSES) {
      executed.add(script);
    }
  }

  synchronized void requested(String session, Json parameters) {
    String id = parameters.path("requestId").asText();
    Json redirect = parameters.path("redirectResponse");
    String kind = parameters.path("type").asText();
    if (redirect.isObject() && redirects.size() < MOST_RESPONSES) {
      redirects.add(response(redirect, kind));
    }
    if (responses.size() < MOST_RESPONSES) {
      String address = parameters.at("/request/url").asText();
      responses.put(id, new Response(address, kind, OptionalInt.empty(), "", "", ""));
    }
    if (!ENDLESS.contains(kind)) {
      underWay.computeIfAbsent(session, any -> new HashSet<>()).add(id);
      lastActivity = System.nanoTime();
    }
  }

  synchronized void responded(Json parameters) {
    String id = parameters.path("requestId").asText();
    String kind = parameters.path("type").asText();
    responses.computeIfPresent(id, (any, old) -> response(parameters.path("response"), kind));
  }

  private static Response response(Json response, String kind) {
    return new Response(
        response.path("url").asText(),
        kind,
        OptionalInt.of(response.path("status").asInt()),
        response.path("mimeType").asText(),
        "",
        "");
  }

  synchronized void finished(String session, Json parameters) {
    String id = parameters.path("requestId").asText();
    if (underWay.getOrDefault(session, new HashSet<>()).remove(id)) {
      lastActivity = System.nanoTime();
    }
    String blocked = parameters.path("blockedReason").asText();
    String failure = parameters.path("errorText").asText();
    if (!blocked.isEmpty() || !failure.isEmpty()) {
      responses.computeIfPresent(
          id,
          (any, old) ->
              new Response(
                  old.url(),
                  old.kind(),
                  old.status(),
                  old.mimeType(),
                  failure.isEmpty() ? "blocked" : failure,
                  blocked));
    }
  }

  synchronized void left(String session) {
    underWay.remove(session);
  }

  synchronized void console(Json parameters) {
    if (SERIOUS.contains(parameters.path("type").asText())) {
      StringBuilder text = new StringBuilder();
      for (Json argument : parameters.path("args")) {
        text.append(argument.path("value").asText(argument.path("description").asText()));
        text.append(' ');
      }
      String source = parameters.at("/stackTrace/callFrames/0/url").asText();
      add(complaints, new Complaint(Complaint.Kind.CONSOLE, text.toString().strip(), source));
    }
  }

  synchronized void exception(Json details) {
    String text = details.at("/exception/description").asText(details.path("text").asText());
    String source = details.at("/stackTrace/callFrames/0/url").asText(details.path("url").asText());
    String first = text.lines().findFirst().orElse("");
    add(complaints, new Complaint(Complaint.Kind.EXCEPTION, first, source));
  }

  synchronized void logged(Json entry) {
    // What policies forbid is told as an issue too, with the address that it forbade.
    boolean serious = entry.path("level").asText().equals("error");
    if (serious && !entry.path("source").asText().equals("security")) {
      String text = entry.path("text").asText();
      add(complaints, new Complaint(Complaint.Kind.BROWSER, text, entry.path("url").asText()));
    }
  }

  synchronized void issue(Json issue) {
    Json policy = issue.at("/details/contentSecurityPolicyIssueDetails");
    if (policy.isObject() && !policy.path("isReportOnly").asBoolean()) {
      String blocked = policy.path("blockedURL").asText();
      String by = policy.at("/sourceCodeLocation/url").asText();
      String text = policy.path("violatedDirective").asText() + " " + blocked;
      String whole = text.strip() + (by.isEmpty() ? "" : " (" + by + ")");
      add(complaints, new Complaint(Complaint.Kind.POLICY, whole, blocked));
    }
  }

  private static <T> void add(List<T> list, T one) {
    if (list.size() < MOST) {
      list.add(one);
    }
  }

  synchronized List<Complaint> complaints() {
    return List.copyOf(complaints);
  }

  synchronized List<String> dialogs() {
    return List.copyOf(dialogs);
  }

  /** In the order of the requests, redirects first. */
  synchronized List<Response> responses() {
    List<Response> all = new ArrayList<>(redirects);
    all.addAll(responses.values());
    return all;
  }

  synchronized Set<String> executed() {
    return Set.copyOf(executed);
  }

  synchronized String url() {
    return url;
  }

  synchronized int navigations() {
    return navigations;
  }

  synchronized boolean isLoaded() {
    return loaded;
  }

  synchronized boolean isQuiet(long forNanos) {
    boolean idle = underWay.values().stream().allMatch(Set::isEmpty);
    return loaded && idle && System.nanoTime() - lastActivity > forNanos;
  }

  /** The answer to the request of the page that is shown; its request has the id of its loader. */
  synchronized OptionalInt status() {
    Response response = responses.get(document);
    return response == null ? OptionalInt.empty() : response.status();
  }

  synchronized String document() {
    return document;
  }
}
