package io.github.utmguard.redirect;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads redirect files in JSON, by where in the file an address stands. */
final class JsonRedirects {
  /** In {@code vercel.json}; {@code *} is any member. */
  static final Set<String> VERCEL =
      Set.of(
          "redirects/destination",
          "rewrites/destination",
          "routes/dest",
          "routes/headers/location");

  /** In {@code staticwebapp.config.json}. */
  static final Set<String> AZURE =
      Set.of(
          "routes/redirect",
          "routes/rewrite",
          "responseoverrides/*/redirect",
          "responseoverrides/*/rewrite",
          "navigationfallback/rewrite");

  /** Deeper than all of the places. */
  private static final int DEEPEST = 4;

  private final Set<String> places;
  private final List<Redirect> found = new ArrayList<>();
  private final Deque<String> members = new ArrayDeque<>();

  private JsonRedirects(Set<String> places) {
    this.places = places;
  }

  /** Reads up to the first mistake, after which the host would not read on either. */
  static List<Redirect> read(String text, Set<String> places) {
    JsonRedirects redirects = new JsonRedirects(places);
    JsonFactory factory =
        JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();
    try (JsonParser parser = factory.createParser(text)) {
      redirects.read(parser);
    } catch (IOException e) {
      // What stands before the mistake is found.
    }
    return redirects.found;
  }

  private void read(JsonParser parser) throws IOException {
    for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
      switch (token) {
        case START_OBJECT -> members.addLast("");
        case END_OBJECT -> members.removeLast();
        case FIELD_NAME -> {
          members.removeLast();
          members.addLast(parser.currentName().toLowerCase(Locale.ROOT));
        }
        case VALUE_STRING -> {
          if (isPlace()) {
            int quote = (int) parser.currentTokenLocation().getCharOffset();
            found.add(new Redirect(quote + 1, parser.getText()));
          }
        }
        default -> {
          // Arrays change nothing about where a value belongs, and other values are no addresses.
        }
      }
    }
  }

  private boolean isPlace() {
    if (members.size() > DEEPEST) {
      return false;
    }
    List<String> names = new ArrayList<>(members);
    if (places.contains(String.join("/", names))) {
      return true;
    }
    if (names.size() > 1) {
      names.set(1, "*");
    }
    return places.contains(String.join("/", names));
  }
}
