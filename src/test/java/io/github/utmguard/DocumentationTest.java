package io.github.utmguard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.utmguard.settings.Setting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the README and the pages of the plugin's own site tell people to type, and where they lead.
 */
class DocumentationTest {
  private static final Path SITE = Path.of("src/site/markdown");

  /** Made of the goals when the site is rendered. */
  private static final Set<String> REPORTS = Set.of("plugin-info.html");

  static List<Path> pages() throws IOException {
    try (Stream<Path> pages = Files.walk(SITE)) {
      return Stream.concat(
              Stream.of(Path.of("README.md")),
              pages.filter(page -> page.toString().endsWith(".md")).sorted())
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void nameOnlyPropertiesThatThereAre(Path page) throws IOException {
    Set<String> known = new TreeSet<>(Set.of("utm.config", "utm.skip"));
    for (Setting setting : Setting.values()) {
      setting.property().ifPresent(known::add);
    }
    Set<String> named = new TreeSet<>();
    Pattern.compile("-D(utm\\.\\w+)")
        .matcher(Files.readString(page))
        .results()
        .forEach(property -> named.add(property.group(1)));
    named.removeAll(known);
    assertEquals(Set.of(), named);
  }

  /**
   * In the repository to sources, on the rendered site to pages; what a block of code shows leads
   * nowhere.
   */
  @ParameterizedTest
  @MethodSource("pages")
  void leadToWhatThereIs(Path page) throws IOException {
    List<String> targets =
        Pattern.compile("]\\(([^)#:]+)(#[^)]*)?\\)")
            .matcher(Files.readString(page).replaceAll("(?ms)^ *```.*?^ *```$", ""))
            .results()
            .map(link -> link.group(1))
            .toList();
    for (String target : targets) {
      if (page.startsWith(SITE) && REPORTS.contains(target)) {
        continue;
      }
      String source = page.startsWith(SITE) ? target.replaceFirst("\\.html$", ".md") : target;
      Path file = page.resolveSibling(source).normalize();
      assertTrue(Files.exists(file), page + " links to " + target);
    }
  }

  /** Commands that are pasted from here have to work with what is built here. */
  @ParameterizedTest
  @MethodSource("pages")
  void nameTheVersionThatIsBuilt(Path page) throws IOException {
    String version =
        Files.readString(Path.of("pom.xml")).replaceAll("(?s).*?<version>(.*?)</version>.*", "$1");
    List<String> named =
        Pattern.compile("utm-maven-plugin(?:</artifactId>\\s*<version>|:)([\\w.-]+)")
            .matcher(Files.readString(page))
            .results()
            .map(match -> match.group(1))
            .distinct()
            .toList();
    assertTrue(named.isEmpty() || named.equals(List.of(version)), page + " names " + named);
  }

  @Test
  void gettingStartedShowsTheSnippetThatTheWholeBuildsTry() throws IOException {
    String snippet = Files.readString(Path.of("src/it/README-snippet.xml"));
    String inNorwegian = snippet.replaceAll("<locale>.*", "<locale>nb</locale>");
    assertTrue(Files.readString(SITE.resolve("index.md")).contains("```xml\n" + snippet + "```"));
    assertTrue(
        Files.readString(SITE.resolve("kom-i-gang.md")).contains("```xml\n" + inNorwegian + "```"));
  }

  /** The menu leads to pages, not to sources. */
  @Test
  void theMenuLeadsToWhatThereIs() throws IOException {
    List<String> targets =
        Pattern.compile("href=\"([^\":]+)\"")
            .matcher(Files.readString(Path.of("src/site/site.xml")))
            .results()
            .map(link -> link.group(1))
            .filter(link -> !REPORTS.contains(link))
            .toList();
    for (String target : targets) {
      assertTrue(Files.exists(SITE.resolve(target.replaceFirst("\\.html$", ".md"))), target);
    }
  }

  /** A chapter that asks people to use a file has to name it as the plugin does. */
  @Test
  void theBaselineIsWhereTheRefusalOfAWrongOneSays() throws IOException {
    for (Path page : List.of(Path.of("README.md"), SITE.resolve("adoption.md"))) {
      String text = Files.readString(page);
      String file = Setting.BASELINE.rightValue();
      assertTrue(text.contains("-Dutm.baseline=" + file + " -Dutm.updateBaseline=true"), text);
      assertTrue(text.contains("<baseline>" + file + "</baseline>"), text);
    }
  }
}
