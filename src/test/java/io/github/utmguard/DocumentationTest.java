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

  /** In the repository to sources, on the rendered site to pages. */
  @ParameterizedTest
  @MethodSource("pages")
  void leadToWhatThereIs(Path page) throws IOException {
    List<String> targets =
        Pattern.compile("]\\(([^)#:]+)(#[^)]*)?\\)")
            .matcher(Files.readString(page))
            .results()
            .map(link -> link.group(1))
            .toList();
    for (String target : targets) {
      String source = page.startsWith(SITE) ? target.replaceFirst("\\.html$", ".md") : target;
      Path file = page.resolveSibling(source).normalize();
      assertTrue(Files.exists(file), page + " links to " + target);
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
