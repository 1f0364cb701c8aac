package io.github.utmguard.live.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.utmguard.finding.Finding;
import io.github.utmguard.finding.Message;
import io.github.utmguard.finding.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Verifies the sites of a folder, each of which {@link SiteFixture} plays, with every rule, and
 * compares what is found with a table. A row says {@code file | page | line:column | address}, and
 * at its end {@code | rule} where another rule than the folder's fires on purpose. A file without a
 * row is clean. Addresses of the site stand without its host, {@code -} stands for none.
 */
public final class LiveFixtures {
  private static final Path ROOT = Path.of("src/test/resources/rules").toAbsolutePath();
  private static final List<Messages> LANGUAGES =
      List.of(new Messages(Locale.ENGLISH), new Messages(Locale.forLanguageTag("nb")));

  private final String rule;

  private LiveFixtures(String rule) {
    this.rule = rule;
  }

  public static LiveFixtures in(String rule) {
    return new LiveFixtures(rule);
  }

  /** One test for each fixture, and one that the table names no others. */
  Stream<DynamicTest> expect(String table) throws IOException {
    Map<String, String> expected =
        table
            .lines()
            .collect(
                Collectors.groupingBy(
                    row -> row.substring(0, row.indexOf(" | ")),
                    TreeMap::new,
                    Collectors.joining("\n")));
    List<String> names = names();
    assertEquals(
        List.of(), expected.keySet().stream().filter(name -> !names.contains(name)).toList());
    return names.stream()
        .map(name -> dynamicTest(name, () -> compare(name, expected.getOrDefault(name, ""))));
  }

  private void compare(String name, String rows) throws IOException, InterruptedException {
    SiteFixture fixture = SiteFixture.read(ROOT.resolve(rule).resolve(name));
    List<Finding> findings = fixture.findings();
    assertEquals(
        rows,
        findings.stream().map(any -> row(name, any)).collect(Collectors.joining("\n")),
        () -> rule + "/" + name + ": " + words(findings));
    assertEquals(
        name.startsWith("bad-"), findings.stream().anyMatch(any -> any.rule().equals(rule)), name);
    for (Finding finding : findings) {
      LANGUAGES.forEach(
          language -> {
            assertWorded(language, finding.message());
            assertWorded(language, finding.fix());
          });
    }
  }

  private static String words(List<Finding> findings) {
    return findings.stream()
        .map(any -> LANGUAGES.get(0).text(any.message()) + " " + LANGUAGES.get(0).text(any.fix()))
        .collect(Collectors.joining("\n"));
  }

  private static void assertWorded(Messages language, Message message) {
    String text = language.text(message);
    String words = text;
    for (String argument : message.arguments()) {
      words = words.replace(argument, "");
    }
    assertFalse(words.contains("{"), text);
    assertTrue(text.matches("(?s)\\p{Lu}.*"), text);
  }

  private String row(String name, Finding finding) {
    String row =
        "%s | %s | %d:%d | %s"
            .formatted(
                name,
                SiteFixture.shortened(finding.location().page()),
                finding.location().line(),
                finding.location().column(),
                finding.url().map(SiteFixture::shortened).orElse("-"));
    return finding.rule().equals(rule) ? row : row + " | " + finding.rule();
  }

  /** Everything that any rule finds in the folder. */
  public List<Finding> findings() throws IOException, InterruptedException {
    List<Finding> findings = new ArrayList<>();
    for (String name : names()) {
      findings.addAll(SiteFixture.read(ROOT.resolve(rule).resolve(name)).findings());
    }
    return findings;
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(ROOT.resolve(rule))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
