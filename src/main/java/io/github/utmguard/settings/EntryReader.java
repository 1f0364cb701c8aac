package io.github.utmguard.settings;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.utmguard.settings.GivenValue.Entry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a list of objects of texts in the configuration file. */
final class EntryReader {
  private final Path file;
  private final JsonParser parser;
  private final Setting setting;

  EntryReader(Path file, JsonParser parser, Setting setting) {
    this.file = file;
    this.parser = parser;
    this.setting = setting;
  }

  /** Reads from the list's beginning to its end. */
  List<Entry> read(List<String> known) throws IOException {
    List<Entry> entries = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (parser.currentToken() != JsonToken.START_OBJECT) {
        throw wrongKind();
      }
      entries.add(entry(known));
    }
    return entries;
  }

  private Entry entry(List<String> known) throws IOException {
    JsonLocation start = parser.currentTokenLocation();
    Map<String, String> fields = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      if (!known.contains(name)) {
        throw refusal(
            "\""
                + setting.parameter()
                + "\" has no "
                + Quoted.of(name)
                + Suggestion.nearest(name, known)
                    .map(nearest -> "; did you mean \"" + nearest + "\"?")
                    .orElse(", only " + String.join(", ", known)));
      }
      if (parser.nextToken() != JsonToken.VALUE_STRING) {
        throw wrongKind();
      }
      fields.put(name, parser.getText());
    }
    return new Entry(
        fields, Optional.of(new Entry.Place(file, start.getLineNr(), start.getColumnNr())));
  }

  private InvalidSettingException wrongKind() {
    return refusal(
        "\""
            + setting.parameter()
            + "\" takes a list of objects of texts, such as"
            + " [{\"rule\": \"hosted-form-link\", \"reason\": \"agreed with Sales\"}]");
  }

  private InvalidSettingException refusal(String problem) {
    return ConfigFile.refusal(file, parser.currentTokenLocation(), problem);
  }
}
