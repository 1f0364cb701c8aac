package io.github.utmguard.accept;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import io.github.utmguard.rule.Goal;
import io.github.utmguard.settings.InvalidSettingException;
import io.github.utmguard.settings.JsonMistake;
import io.github.utmguard.settings.Suggestion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** Reads a baseline's JSON, strictly: what it does not understand might have hidden a finding. */
final class BaselineReader {
  private static final JsonFactory JSON =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private static final Set<String> FIELDS = Set.of("schemaVersion", "entries");
  private static final Set<String> ENTRY_FIELDS = Set.of("goal", "page", "rule", "url", "count");

  private final JsonParser parser;
  private final BiFunction<String, String, InvalidSettingException> refusal;

  private BaselineReader(
      JsonParser parser, BiFunction<String, String, InvalidSettingException> refusal) {
    this.parser = parser;
    this.refusal = refusal;
  }

  /**
   * Reads a baseline.
   *
   * @param refusal makes an exception of {@code :line:column} and a problem
   */
  static Baseline read(byte[] bytes, BiFunction<String, String, InvalidSettingException> refusal) {
    try (JsonParser parser = JSON.createParser(bytes)) {
      return new BaselineReader(parser, refusal).read();
    } catch (JsonProcessingException e) {
      throw refusal.apply(JsonMistake.place(e.getLocation()), JsonMistake.of(e));
    } catch (IOException e) {
      throw new IllegalStateException("bytes in memory are always read", e);
    }
  }

  private Baseline read() throws IOException {
    JsonToken first = parser.nextToken();
    if (first != JsonToken.START_OBJECT) {
      throw wrong(first == null ? "the file is empty" : "this is no JSON object");
    }
    boolean versioned = false;
    List<Baseline.Entry> entries = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = known(FIELDS);
      parser.nextToken();
      if (name.equals("entries")) {
        entries(entries);
      } else {
        requireVersion();
        versioned = true;
      }
    }
    if (!versioned) {
      throw wrong("it has no schemaVersion");
    }
    if (parser.nextToken() != null) {
      throw wrong("something follows the last '}'");
    }
    return new Baseline(entries);
  }

  private void requireVersion() throws IOException {
    String version = parser.getText();
    if (!version.equals(Integer.toString(Baseline.SCHEMA_VERSION))) {
      throw wrong(
          "it has schemaVersion "
              + version
              + ", and this version of the plugin reads "
              + Baseline.SCHEMA_VERSION
              + " only; use the version that wrote it, or delete the file");
    }
  }

  private void entries(List<Baseline.Entry> entries) throws IOException {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      throw wrong("\"entries\" is no list");
    }
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (parser.currentToken() != JsonToken.START_OBJECT) {
        throw wrong("an entry is no object");
      }
      entries.add(entry());
    }
  }

  private Baseline.Entry entry() throws IOException {
    int line = parser.currentTokenLocation().getLineNr();
    Optional<String> page = Optional.empty();
    Optional<String> rule = Optional.empty();
    Optional<String> url = Optional.empty();
    Goal goal = Goal.CHECK;
    int count = 1;
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = known(ENTRY_FIELDS);
      parser.nextToken();
      switch (name) {
        case "goal" -> goal = goal(text(name));
        case "page" -> page = Optional.of(text(name));
        case "rule" -> rule = Optional.of(text(name));
        case "url" -> url = Optional.of(text(name));
        default -> count = count();
      }
    }
    if (page.isEmpty() || rule.isEmpty()) {
      throw wrong("an entry has no " + (page.isEmpty() ? "page" : "rule"));
    }
    return new Baseline.Entry(new Cause(goal, rule.get(), page.get(), url), count, line);
  }

  private Goal goal(String id) throws IOException {
    for (Goal goal : Goal.values()) {
      if (goal.id().equals(id)) {
        return goal;
      }
    }
    throw wrong("there is no goal \"" + id + "\"");
  }

  private String text(String name) throws IOException {
    if (parser.currentToken() != JsonToken.VALUE_STRING) {
      throw wrong("\"" + name + "\" takes a text");
    }
    return parser.getText();
  }

  private int count() throws IOException {
    if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT || parser.getIntValue() < 1) {
      throw wrong("\"count\" takes a whole number from 1");
    }
    return parser.getIntValue();
  }

  private String known(Set<String> names) throws IOException {
    String name = parser.currentName();
    if (!names.contains(name)) {
      throw wrong(
          "there is no field \""
              + name
              + "\" here"
              + Suggestion.nearest(name, names)
                  .map(nearest -> "; did you mean \"" + nearest + "\"?")
                  .orElse(""));
    }
    return name;
  }

  private InvalidSettingException wrong(String problem) {
    return refusal.apply(JsonMistake.place(parser.currentTokenLocation()), problem);
  }
}
