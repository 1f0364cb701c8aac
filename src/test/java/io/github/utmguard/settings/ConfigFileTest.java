package io.github.utmguard.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.utmguard.finding.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigFileTest {
  @TempDir private Path directory;

  @Test
  void readsEverySettingInItsNaturalForm() throws IOException {
    SiteSettings settings =
        Given.resolve(
            read(
                """
                {
                  "siteDirectory": "public",
                  "includes": ["a,b.html", "docs/**"],
                  "excludes": "print/**, old/**",
                  "scriptUrl": "https://h.example/Cust1/cs/javascript/utm.js",
                  "scriptAttributes": {"data-cookieconsent": "statistics", "async": ""},
                  "existing": "keep",
                  "dryRun": true,
                  "failIfNoPages": false,
                  "threads": 4,
                  "failOn": "warning",
                  "rules": {"hosted-form-frame": "off", "tag-missing": "info"},
                  "hostedFormHosts": ["forms.example.com"],
                  "siteUrl": "https://www.example.com/",
                  "reportDirectory": "../reports",
                  "reportFormats": ["json", "junit"]
                }
                """));
    assertEquals(directory.resolve("public"), settings.siteDirectory());
    assertEquals(List.of("a,b.html", "docs/**"), settings.includes());
    assertEquals(List.of("print/**", "old/**"), settings.excludes());
    assertEquals(
        Map.of("data-cookieconsent", "statistics", "async", ""),
        settings.requireTag().attributes());
    assertEquals(ExistingTag.KEEP, settings.existing());
    assertTrue(settings.dryRun());
    assertEquals(4, settings.threads());
    assertEquals(FailOn.WARNING, settings.failOn());
    assertEquals(
        Map.of("hosted-form-frame", Optional.empty(), "tag-missing", Optional.of(Severity.INFO)),
        settings.severities());
    assertEquals(Set.of("forms.example.com"), settings.hostedFormHosts());
    assertEquals(directory.resolveSibling("reports"), settings.reportDirectory());
    assertEquals(Set.of("json", "junit"), settings.reportFormats());
  }

  @Test
  void readsRulesAsTextToo() throws IOException {
    var settings =
        Given.resolve(read("{\"rules\": \"hosted-form-frame:off\", \"threads\": \"2\"}"));
    assertEquals(Map.of("hosted-form-frame", Optional.empty()), settings.severities());
    assertEquals(2, settings.threads());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"scripturl": "x"}                 | :1:2:  | did you mean "scriptUrl"?
          {"failon": "x"}                    | :1:2:  | did you mean "failOn"?
          {"colour": "x"}                    | :1:2:  | The settings are siteDirectory,
          {"threads": 1,~ "threads": 2}      | :2:11: | Duplicate field 'threads'
          {"rules": {"a": "off","a": "off"}} | :1:26: | Duplicate field 'a'
          {"threads": 1,}                    | :1:15: | (or is there a comma too many?). Write JSON like {
          {"threads": 1                      | :1:14: | the file ends too early: a quotation mark, ']' or '}' is missing. Write JSON like {
          {threads: 1}                       | :1:2:  | a name in double quotation marks must stand here
          // none~{}                         | :1:1:  | : JSON has no comments. Write JSON like {
          {~# none~}                         | :2:1:  | : JSON has no comments. Write JSON like {
          {"threads": NaN}                   | :1:16: | Non-standard token 'NaN'. Write JSON like {
          {"skip": true}                     | :1:2:  | "skip" cannot stand in this file, only in the POM or on the command line: -Dutm.skip=true
          {"config": "x.json"}               | :1:2:  | or on the command line: -Dutm.config=superoffice-utm.json
          ["threads"]                        | :1:1:  | Write for example {
          {}{}                               | :1:3:  | Nothing may stand after the last
          {"threads": 1.5}                   | :1:13: | "threads" takes a whole number
          {"threads": [1]}                   | :1:13: | "threads" takes a whole number
          {"dryRun": 1}                      | :1:12: | "dryRun" takes true or false
          {"scriptUrl": null}                | :1:15: | "scriptUrl" takes a text
          {"scriptUrl": ["x"]}               | :1:15: | "scriptUrl" takes a text
          {"includes": ["x", 1]}             | :1:20: | "includes" takes a list of texts
          {"includes": [["x"]]}              | :1:15: | "includes" takes a list of texts
          {"includes": {"x": "y"}}           | :1:14: | "includes" takes a list of texts
          {"scriptAttributes": "async"}      | :1:22: | "scriptAttributes" takes an object
          {"scriptAttributes": {"async": true}} | :1:32: | "scriptAttributes" takes an object
          {"rules": {"tag-missing": {}}}     | :1:27: | "rules" takes an object
          {"siteDirectory": "a\\u0000b"}     | :1:19: | is no path
          """)
  void saysWhereTheFileIsWrongAndWhatIsRight(String json, String place, String right) {
    var refusal = assertThrows(InvalidSettingException.class, () -> read(json.replace('~', '\n')));
    String message = refusal.getMessage();
    assertEquals("config", refusal.parameter());
    assertTrue(message.startsWith(directory.resolve(ConfigFile.NAME) + place), message);
    assertTrue(message.contains(right), message);
    // The parser's own switches and objects are nothing to who wrote the file.
    assertFalse(message.matches(".*(ALLOW_|Feature|Source:|REDACTED).*"), message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " "})
  void refusesAnEmptyFile(String json) {
    var refusal = assertThrows(InvalidSettingException.class, () -> read(json));
    String start = directory.resolve(ConfigFile.NAME) + ":1:";
    assertTrue(refusal.getMessage().startsWith(start), refusal.getMessage());
    assertTrue(
        refusal.getMessage().matches(".*:1:[12]: the file is empty\\. Write for example .*"),
        refusal.getMessage());
  }

  @Test
  void aWrongValueIsSaidToStandInTheFile() throws IOException {
    RawSettings raw = read("{\n  \"siteUrl\": \"www.example.com\"\n}");
    var refusal = assertThrows(InvalidSettingException.class, () -> Given.resolve(raw));
    assertTrue(
        refusal
            .getMessage()
            .contains(
                "(property utm.siteUrl; given in " + directory.resolve(ConfigFile.NAME) + ":2:14)"),
        refusal.getMessage());
  }

  @Test
  void refusesAnUnfilledPlaceholder() throws IOException {
    RawSettings raw = read("{\"siteDirectory\": \"${project.build.directory}/site\"}");
    assertThrows(InvalidSettingException.class, () -> Given.resolve(raw));
  }

  @Test
  void toleratesAByteOrderMark() throws IOException {
    assertEquals(5, Given.resolve(read("\uFEFF{\"threads\": 5}")).threads());
  }

  @Test
  void boundsHostileFiles() {
    assertThrows(InvalidSettingException.class, () -> read("[".repeat(1 << 19)));
    assertThrows(InvalidSettingException.class, () -> read("{\"includes\":" + "[".repeat(1 << 19)));
    assertThrows(InvalidSettingException.class, () -> read(" ".repeat((1 << 20) + 1)));
  }

  @Test
  void doesNotTakeAMissingFileForAnEmptyOne() {
    assertThrows(
        NoSuchFileException.class, () -> ConfigFile.read(directory.resolve("missing.json")));
  }

  private RawSettings read(String json) throws IOException {
    return ConfigFile.read(Files.writeString(directory.resolve(ConfigFile.NAME), json));
  }
}
