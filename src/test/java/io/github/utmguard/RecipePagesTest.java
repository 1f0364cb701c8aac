package io.github.utmguard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * What the recipes' pages show to be pasted is what {@code .ci/recipes} builds; the commands it
 * takes from the pages themselves.
 */
class RecipePagesTest {
  private static final Path PAGES = Path.of("src/site/markdown/recipes");
  private static final Path PROJECTS = Path.of("recipes");

  /** With the line before it, where people read the file's name. */
  private static final Pattern FILE =
      Pattern.compile("(?ms)^([^\\n]*)\\n\\n```\\w+ (\\S+)\\n(.*?)^```$");

  private static final Pattern COMMANDS = Pattern.compile("(?ms)^```sh\\n(.*?)^```$");

  static List<String> recipes() throws IOException {
    try (Stream<Path> folders = Files.list(PROJECTS)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
    }
  }

  private static String page(String recipe) throws IOException {
    return Files.readString(PAGES.resolve(recipe + ".md"));
  }

  /** Else it would be followed by nobody, or found by nobody. */
  @Test
  void eachHasAFolderAPageAndARowWhereverRecipesAreListed() throws IOException {
    List<String> expected = recipes();
    try (Stream<Path> pages = Files.list(PAGES)) {
      assertEquals(
          expected,
          pages
              .map(page -> page.getFileName().toString().replace(".md", ""))
              .filter(name -> !name.equals("index"))
              .sorted()
              .toList());
    }
    assertEquals(expected, named("(?m)^\\| \\[[^]]+]\\(([a-z-]+)\\.html\\) \\|", page("index")));
    assertEquals(
        expected,
        named(
            "\\| \\[[^]]+]\\(src/site/markdown/recipes/([a-z-]+)\\.md\\) \\|",
            Files.readString(Path.of("README.md"))));
    assertEquals(
        expected,
        named(
            "href=\"recipes/((?!index)[a-z-]+)\\.html\"",
            Files.readString(Path.of("src/site/site.xml"))));
  }

  private static List<String> named(String pattern, String text) {
    return Pattern.compile(pattern)
        .matcher(text)
        .results()
        .map(match -> match.group(1))
        .sorted()
        .toList();
  }

  @ParameterizedTest
  @MethodSource("recipes")
  void itsPageShowsEveryFileAsItIs(String recipe) throws IOException {
    Map<String, String> shown = new TreeMap<>();
    FILE.matcher(page(recipe))
        .results()
        .forEach(
            block -> {
              assertEquals("`" + block.group(2) + "`:", block.group(1));
              shown.put(block.group(2), block.group(3));
            });
    assertEquals(files(PROJECTS.resolve(recipe)), shown);
  }

  /** Those that a build would make of them are no part of a recipe. */
  private static Map<String, String> files(Path project) throws IOException {
    try (Stream<Path> files = Files.walk(project)) {
      return files
          .filter(Files::isRegularFile)
          .collect(
              Collectors.toMap(
                  file -> project.relativize(file).toString().replace('\\', '/'),
                  RecipePagesTest::read,
                  (one, other) -> one,
                  TreeMap::new));
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new AssertionError(file.toString(), e);
    }
  }

  @ParameterizedTest
  @MethodSource("recipes")
  void itIsBuiltLikeAllOthers(String recipe) throws IOException {
    List<String> sections =
        Pattern.compile("(?m)^## (.+)")
            .matcher(page(recipe))
            .results()
            .map(match -> match.group(1).replaceFirst("What .* here", "What matters here"))
            .filter(title -> !title.equals("What it means for first touch"))
            .toList();
    assertEquals(List.of("Files", "Commands", "What matters here", "Limits"), sections);
    assertFalse(commands(recipe).isEmpty(), recipe);
  }

  private static List<String> commands(String recipe) throws IOException {
    return COMMANDS
        .matcher(page(recipe))
        .results()
        .flatMap(block -> block.group(1).lines())
        .toList();
  }

  /** So that what the hosts run has been run. */
  @ParameterizedTest
  @MethodSource("recipes")
  void itsWorkflowsRunTheCommandsOfItsPage(String recipe) throws IOException {
    for (Map.Entry<String, String> file : files(PROJECTS.resolve(recipe)).entrySet()) {
      if (file.getKey().matches(".*\\.ya?ml")) {
        Object workflow = parse(file.getValue());
        assertTrue(commands(recipe).containsAll(runBy(workflow)), file.getKey());
        assertTrue(
            !file.getKey().startsWith(".git") || !runBy(workflow).isEmpty(),
            file.getKey() + " runs nothing");
      }
    }
  }

  private static Object parse(String yaml) {
    return new Load(LoadSettings.builder().setAllowDuplicateKeys(false).build())
        .loadFromString(yaml);
  }

  /** GitHub's {@code run} and GitLab's {@code script}, wherever they stand. */
  private static List<String> runBy(Object node) {
    List<String> run = new ArrayList<>();
    if (node instanceof Map<?, ?> map) {
      map.forEach(
          (key, value) -> {
            if (key.equals("run")) {
              value.toString().lines().forEach(run::add);
            } else if (key.equals("script")) {
              ((List<?>) value).forEach(line -> run.add(line.toString()));
            } else {
              run.addAll(runBy(value));
            }
          });
    } else if (node instanceof List<?> list) {
      list.forEach(value -> run.addAll(runBy(value)));
    }
    return run;
  }

  /** On every page: a workflow that is no YAML fails only where it is pasted. */
  @ParameterizedTest
  @MethodSource("io.github.utmguard.DocumentationTest#pages")
  void yamlIsYaml(Path page) throws IOException {
    Pattern.compile("(?ms)^ *```yaml[^\\n]*\\n(.*?)^ *```$")
        .matcher(Files.readString(page))
        .results()
        .forEach(block -> parse(block.group(1)));
  }

  /** Node's projects name exact versions: what was tried is what is pasted. */
  @Test
  void theyNameExactVersions() throws IOException {
    TreeSet<String> loose = new TreeSet<>();
    for (String recipe : recipes()) {
      files(PROJECTS.resolve(recipe)).entrySet().stream()
          .filter(file -> file.getKey().equals("package.json"))
          .flatMap(file -> file.getValue().lines())
          .filter(line -> line.matches(".*\": \"[\\^~*><].*"))
          .forEach(loose::add);
    }
    assertEquals(new TreeSet<>(), loose);
  }
}
