package io.github.utmguard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.utmguard.rule.RuleCatalogue;
import io.github.utmguard.settings.Setting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README tells people to paste and to rely on. */
class ReadmeTest {
  private static final String SNIPPET = "src/it/README-snippet.xml";

  private final String readme = read("README.md");

  private static String read(String file) {
    try {
      return Files.readString(Path.of(file));
    } catch (IOException e) {
      throw new AssertionError(file, e);
    }
  }

  @Test
  void showsTheSnippetThatTheWholeBuildsTry() {
    assertTrue(readme.contains("```xml\n" + read(SNIPPET) + "```"), SNIPPET);
  }

  /** Else the sample would try something else than what people paste. */
  @Test
  void theSampleHasTheSameSnippet() {
    String sample = read("sample/pom.xml").lines().map(String::strip).toList().toString();
    String snippet = read(SNIPPET).lines().map(String::strip).toList().toString();

    assertTrue(sample.contains(snippet.substring(1, snippet.length() - 1)), SNIPPET);
  }

  @Test
  void namesEveryParameterAndItsProperty() {
    for (Setting setting : Setting.values()) {
      assertTrue(readme.contains("`" + setting.parameter() + "`"), setting.parameter());
      setting
          .property()
          .ifPresent(property -> assertTrue(readme.contains("`" + property + "`"), property));
    }
  }

  @Test
  void listsTheRulesWithTheirSeverities() {
    List<String> rows =
        readme
            .lines()
            .filter(line -> line.matches("\\| `[a-z-]+` \\| (error|warning|info) .*"))
            .toList();
    List<String> expected =
        RuleCatalogue.all().stream()
            .map(
                rule ->
                    "| `%s` | %s |"
                        .formatted(rule.id(), rule.severity().toString().toLowerCase(Locale.ROOT)))
            .sorted()
            .toList();

    assertEquals(
        expected,
        rows.stream()
            .map(row -> row.substring(0, row.indexOf('|', row.indexOf("` | ") + 4) + 1))
            .sorted()
            .toList());
  }

  @Test
  void theCommandsNameTheVersionThatIsBuilt() {
    String pom = read("pom.xml");
    String version = pom.replaceAll("(?s).*?<version>(.*?)</version>.*", "$1");

    assertEquals(
        List.of(version),
        readme
            .lines()
            .flatMap(line -> Pattern.compile("maven-plugin:([^:`]+):").matcher(line).results())
            .map(result -> result.group(1))
            .distinct()
            .toList());
  }
}
