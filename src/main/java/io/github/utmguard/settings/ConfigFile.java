package io.github.utmguard.settings;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import io.github.utmguard.settings.GivenValue.Entries;
import io.github.utmguard.settings.GivenValue.Items;
import io.github.utmguard.settings.GivenValue.Pair;
import io.github.utmguard.settings.GivenValue.Table;
import io.github.utmguard.settings.GivenValue.Text;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads {@code superoffice-utm.json}: the settings by the names that they have in a POM. */
public final class ConfigFile {
  /** The name under which the file is found without being named. */
  public static final String NAME = "superoffice-utm.json";

  private static final String PARAMETER = "config";
  private static final int LARGEST = 1 << 20;

  /** Parameters that hold before any file is read. */
  private static final Set<String> NOT_HERE = Set.of(PARAMETER, "skip");

  private static final JsonFactory JSON =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private final Path file;
  private final JsonParser parser;

  private ConfigFile(Path file, JsonParser parser) {
    this.file = file;
    this.parser = parser;
  }

  /**
   * Reads a configuration file. Paths in it start from its own directory.
   *
   * @param file a file of JSON, at most 1 MiB
   * @return what it gives
   * @throws InvalidSettingException if it is no JSON object of known settings; the message says at
   *     which line and column (1-based), and what is right
   * @throws IOException if it cannot be read
   */
  public static RawSettings read(Path file) throws IOException {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(LARGEST + 1);
    }
    if (bytes.length > LARGEST) {
      throw new InvalidSettingException(PARAMETER, file + " is larger than 1 MiB: no settings");
    }
    try (JsonParser parser = JSON.createParser(bytes)) {
      return new ConfigFile(file, parser).read();
    } catch (JsonProcessingException e) {
      throw refusal(file, e.getLocation(), JsonMistake.of(e) + ". Write JSON like " + example());
    }
  }

  private RawSettings read() throws IOException {
    JsonToken first = parser.nextToken();
    if (first != JsonToken.START_OBJECT) {
      String problem = first == null ? "the file is empty" : "the settings are no JSON object";
      throw refusal(problem + ". Write for example " + example());
    }
    RawSettings.Builder settings = RawSettings.builder();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      Setting setting = Setting.named(name).orElseThrow(() -> unknown(name));
      parser.nextToken();
      String origin = "given in " + at(file, parser.currentTokenLocation());
      settings.put(setting, value(setting), origin);
    }
    if (parser.nextToken() != null) {
      throw refusal("something follows the settings. Nothing may stand after the last '}'");
    }
    return settings.build();
  }

  private GivenValue value(Setting setting) throws IOException {
    Setting.Kind kind = setting.kind();
    JsonToken token = parser.currentToken();
    boolean fits =
        switch (token) {
          case VALUE_STRING -> kind != Setting.Kind.TABLE && kind != Setting.Kind.ENTRIES;
          case VALUE_NUMBER_INT -> kind == Setting.Kind.NUMBER;
          case VALUE_TRUE, VALUE_FALSE -> kind == Setting.Kind.SWITCH;
          case START_ARRAY -> kind == Setting.Kind.LIST || kind == Setting.Kind.ENTRIES;
          case START_OBJECT -> kind == Setting.Kind.TABLE || kind == Setting.Kind.PAIRS;
          default -> false;
        };
    if (!fits) {
      throw wrongKind(setting);
    }
    return switch (token) {
      case START_ARRAY -> kind == Setting.Kind.ENTRIES ? entries(setting) : items(setting);
      case START_OBJECT -> new Table(pairs(setting));
      default -> new Text(kind == Setting.Kind.PATH ? path() : parser.getText());
    };
  }

  private Entries entries(Setting setting) throws IOException {
    return new Entries(new EntryReader(file, parser, setting).read(SuppressionsSetting.FIELDS));
  }

  private Items items(Setting setting) throws IOException {
    List<String> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(string(setting));
    }
    return new Items(items);
  }

  private List<Pair> pairs(Setting setting) throws IOException {
    List<Pair> pairs = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      pairs.add(new Pair(name.strip(), string(setting)));
    }
    return pairs;
  }

  private String string(Setting setting) throws IOException {
    if (parser.currentToken() != JsonToken.VALUE_STRING) {
      throw wrongKind(setting);
    }
    return parser.getText();
  }

  private String path() throws IOException {
    String text = parser.getText().strip();
    try {
      return text.isEmpty() ? text : file.toAbsolutePath().resolveSibling(text).toString();
    } catch (InvalidPathException e) {
      throw refusal(Quoted.of(text) + " is no path: " + e.getReason());
    }
  }

  private InvalidSettingException unknown(String name) {
    if (NOT_HERE.contains(name)) {
      return refusal(
          "\""
              + name
              + "\" cannot stand in this file, only in the POM or on the command line: -Dutm."
              + name
              + "="
              + (name.equals(PARAMETER) ? NAME : "true"));
    }
    return refusal(
        "there is no setting "
            + Quoted.of(name)
            + Suggestion.nearest(name, Setting.parameters())
                .map(nearest -> "; did you mean \"" + nearest + "\"?")
                .orElse(". The settings are " + String.join(", ", Setting.parameters())));
  }

  private InvalidSettingException wrongKind(Setting setting) {
    String right =
        switch (setting.kind()) {
          case TEXT, PATH -> "a text in quotation marks";
          case NUMBER -> "a whole number";
          case SWITCH -> "true or false";
          case LIST -> "a list of texts, such as [\"a\", \"b\"]";
          case ENTRIES -> "a list of objects of texts: " + setting.rightValue();
          case TABLE -> "an object of texts, such as {\"data-cookieconsent\": \"statistics\"}";
          case PAIRS -> "an object of texts, such as {\"hosted-form-frame\": \"off\"}";
        };
    return refusal("\"" + setting.parameter() + "\" takes " + right);
  }

  private InvalidSettingException refusal(String problem) {
    return refusal(file, parser.currentTokenLocation(), problem);
  }

  static InvalidSettingException refusal(Path file, JsonLocation location, String problem) {
    return new InvalidSettingException(PARAMETER, at(file, location) + ": " + problem);
  }

  private static String at(Path file, JsonLocation location) {
    return file + JsonMistake.place(location);
  }

  private static String example() {
    return "{\"siteDirectory\": \"public\", \"scriptUrl\": \""
        + Setting.SCRIPT_URL.rightValue()
        + "\"}";
  }
}
