package io.github.utmguard.campaign.rule;

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
 * Judges the sheets and newsletters of a folder, each by itself and with every rule, and compares
 * what is found with a table. A row says {@code file | line:column | address}, and at its end
 * {@code | rule} where another rule than the folder's fires on purpose. A file without a row is
 * clean. A newsletter is held against the example company's sheet. Where there is no address,
 * {@code ->} and what the fix names stand in its place.
 */
public final class CampaignFixtures {
  private static final Path ROOT = Path.of("src/test/resources/rules").toAbsolutePath();
  private static final List<Messages> LANGUAGES =
      List.of(new Messages(Locale.ENGLISH), new Messages(Locale.forLanguageTag("nb")));

  private final String rule;

  private CampaignFixtures(String rule) {
    this.rule = rule;
  }

  public static CampaignFixtures in(String rule) {
    return new CampaignFixtures(rule);
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
    List<Finding> findings = findings(name);
    assertEquals(
        rows,
        findings.stream().map(this::row).collect(Collectors.joining("\n")),
        rule + "/" + name);
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

  private static void assertWorded(Messages language, Message message) {
    String text = language.text(message);
    String words = text;
    for (String argument : message.arguments()) {
      assertTrue(text.contains(argument), () -> argument + " is not said: " + text);
      words = words.replace(argument, "");
    }
    assertFalse(words.contains("{"), text);
  }

  private String row(Finding finding) {
    String row =
        "%s | %d:%d | %s"
            .formatted(
                finding.location().page(),
                finding.location().line(),
                finding.location().column(),
                finding.url().orElse("-> " + String.join(" ", finding.fix().arguments())));
    return finding.rule().equals(rule) ? row : row + " | " + finding.rule();
  }

  /** Everything that any rule finds in the folder. */
  public List<Finding> findings() throws IOException, InterruptedException {
    List<Finding> findings = new ArrayList<>();
    for (String name : names()) {
      findings.addAll(findings(name));
    }
    return findings;
  }

  private List<Finding> findings(String name) throws IOException, InterruptedException {
    String text = Files.readString(ROOT.resolve(rule).resolve(name));
    ExampleCampaigns example = new ExampleCampaigns();
    if (name.endsWith(".csv")) {
      example.sheet(name, text);
    } else {
      example.usualSheet().material(ROOT.resolve(rule), name);
    }
    return example.findings().stream()
        .filter(finding -> finding.location().page().equals(name))
        .toList();
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(ROOT.resolve(rule))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
