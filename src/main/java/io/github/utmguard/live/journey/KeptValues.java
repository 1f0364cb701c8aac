package io.github.utmguard.live.journey;

import io.github.utmguard.finding.Message;
import io.github.utmguard.live.browser.Browser;
import io.github.utmguard.live.browser.BrowserFailure;
import io.github.utmguard.live.browser.StoredCookie;
import io.github.utmguard.live.browser.StoredItem;
import io.github.utmguard.live.browser.Tab;
import io.github.utmguard.url.Url;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The UTM values that a host's cookies and storage hold, under whatever names.
 *
 * @param places where each value was found, by parameter; those not found are not there
 */
record KeptValues(Map<String, List<Message>> places) {
  private static final int MOST_PLACES = 6;
  private static final int LONGEST_NAME = 80;

  /** Looks for values in what the page's own host keeps. */
  static KeptValues read(Browser browser, Tab tab, Map<String, String> values)
      throws BrowserFailure {
    Optional<Url> page = Url.parse(tab.url());
    String host = page.flatMap(Url::host).orElse("");
    String origin = page.flatMap(Url::origin).orElse("");
    Map<String, List<Message>> places = new LinkedHashMap<>();
    for (StoredCookie cookie : browser.cookies()) {
      if (isSentTo(host, cookie.domain())) {
        add(places, values, cookie.name() + '=' + cookie.value(), place(cookie));
      }
    }
    for (StoredItem item : tab.storage()) {
      if (item.origin().equals(origin)) {
        add(places, values, item.key() + '=' + item.value(), place(item));
      }
    }
    return new KeptValues(places);
  }

  private static boolean isSentTo(String host, String domain) {
    return domain.startsWith(".") ? ('.' + host).endsWith(domain) : host.equals(domain);
  }

  private static void add(
      Map<String, List<Message>> places, Map<String, String> values, String text, Message place) {
    StoredText stored = new StoredText(text);
    values.forEach(
        (parameter, value) -> {
          if (stored.holds(value)) {
            places.computeIfAbsent(parameter, any -> new ArrayList<>()).add(place);
          }
        });
  }

  private static Message place(StoredCookie cookie) {
    String attributes =
        "Domain="
            + cookie.domain()
            + "; Path="
            + cookie.path()
            + cookie
                .expires()
                .map(end -> "; Expires=" + end.atZone(ZoneOffset.UTC).toLocalDate())
                .orElse("")
            + (cookie.secure() ? "; Secure" : "")
            + (cookie.httpOnly() ? "; HttpOnly" : "")
            + (cookie.sameSite().isEmpty() ? "" : "; SameSite=" + cookie.sameSite());
    String key =
        cookie.expires().isPresent()
            ? "live.journey.place.cookie"
            : "live.journey.place.session-cookie";
    return Texts.of(key, name(cookie.name()), attributes);
  }

  private static Message place(StoredItem item) {
    return switch (item.place()) {
      case LOCAL_STORAGE ->
          Texts.of("live.journey.place.local-storage", name(item.key()), item.origin());
      case SESSION_STORAGE ->
          Texts.of("live.journey.place.session-storage", name(item.key()), item.origin());
      case INDEXED_DB -> Texts.of("live.journey.place.indexed-db", name(item.key()), item.origin());
    };
  }

  private static String name(String name) {
    return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "..." : name;
  }

  boolean holdsAll(Collection<String> parameters) {
    return places.keySet().containsAll(parameters);
  }

  Set<String> parameters() {
    return places.keySet();
  }

  /** Each place once, with the parameters that it holds before it. */
  List<Message> details() {
    Map<Message, List<String>> byPlace = new LinkedHashMap<>();
    places.forEach(
        (parameter, found) ->
            found.forEach(
                place -> byPlace.computeIfAbsent(place, any -> new ArrayList<>()).add(parameter)));
    return byPlace.entrySet().stream()
        .limit(MOST_PLACES)
        .map(
            entry -> {
              List<String> arguments = new ArrayList<>();
              arguments.add(String.join(", ", entry.getValue()));
              arguments.addAll(entry.getKey().arguments());
              return new Message(entry.getKey().key(), arguments);
            })
        .toList();
  }
}
