package io.github.utmguard.rule;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.utmguard.campaign.rule.CampaignFixtures;
import io.github.utmguard.finding.Finding;
import io.github.utmguard.finding.Message;
import io.github.utmguard.finding.Messages;
import io.github.utmguard.live.rule.LiveFixtures;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule is complete: class, test, fixtures, and words that fit what it says. */
class RuleCatalogueTest {
  private static final Path MAIN = Path.of("src/main/java/io/github/utmguard");
  private static final Path BUNDLE =
      Path.of("src/main/resources/io/github/utmguard/messages.properties");
  private static final Path TESTS = Path.of("src/test/java/io/github/utmguard/rule");
  private static final Path CAMPAIGN_TESTS =
      Path.of("src/test/java/io/github/utmguard/campaign/rule");
  private static final Path LIVE_TESTS = Path.of("src/test/java/io/github/utmguard/live/rule");
  private static final Path PAGES = Path.of("src/site/markdown/rules");

  static List<RuleCatalogue.Entry> rules() {
    return RuleCatalogue.all();
  }

  @Test
  void idsAreUnique() {
    assertEquals(RuleCatalogue.all().size(), RuleCatalogue.ids().size());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theClassIsNamedAfterTheId(RuleCatalogue.Entry entry) {
    entry.rule().ifPresent(rule -> assertEquals(className(entry), rule.getClass().getSimpleName()));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void hasATest(RuleCatalogue.Entry entry) {
    assertTrue(Files.exists(tests(entry).resolve(className(entry) + "Test.java")), entry.id());
  }

  private static Path tests(RuleCatalogue.Entry entry) {
    if (RuleCatalogue.liveRules().contains(entry)) {
      return LIVE_TESTS;
    }
    return RuleCatalogue.campaignRules().contains(entry) ? CAMPAIGN_TESTS : TESTS;
  }

  @ParameterizedTest
  @MethodSource("rules")
  void hasBadAndGoodFixtures(RuleCatalogue.Entry entry) throws IOException {
    List<String> names = RuleFixtures.in(entry.id()).names();
    assertAll(
        () -> assertTrue(names.stream().anyMatch(name -> name.startsWith("bad-"))),
        () -> assertTrue(names.stream().anyMatch(name -> name.startsWith("good-"))),
        () ->
            assertEquals(
                List.of(),
                names.stream()
                    .filter(name -> !name.matches("(bad|good)-[a-z0-9-]+\\..+"))
                    .toList()));
  }

  @Test
  void everyFolderOfFixturesBelongsToARule() throws IOException {
    try (Stream<Path> folders = Files.list(RuleFixtures.ROOT)) {
      assertEquals(
          RuleCatalogue.ids(),
          folders
              .filter(Files::isDirectory)
              .map(folder -> folder.getFileName().toString())
              .collect(Collectors.toSet()));
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void itsMessagesAreNamedAfterTheId(RuleCatalogue.Entry entry) throws Exception {
    List<Finding> findings =
        findings(entry).stream().filter(finding -> finding.rule().equals(entry.id())).toList();
    assertFalse(findings.isEmpty());
    for (Finding finding : findings) {
      String key = finding.message().key();
      boolean ofServers = RuleCatalogue.liveRules().contains(entry) && key.startsWith("live-http.");
      assertTrue(ofServers || key.startsWith(entry.id() + "."), key);
    }
  }

  private static List<Finding> findings(RuleCatalogue.Entry entry) throws Exception {
    if (RuleCatalogue.liveRules().contains(entry)) {
      return LiveFixtures.in(entry.id()).findings();
    }
    return RuleCatalogue.campaignRules().contains(entry)
        ? CampaignFixtures.in(entry.id()).findings()
        : RuleFixtures.in(entry.id()).findings();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void hasASentenceThatReportsExplainItBy(RuleCatalogue.Entry entry) {
    String sentence = new Messages(Locale.ENGLISH).text(Message.of("rule." + entry.id()));
    // GitHub cuts a longer title of a rule.
    assertTrue(sentence.length() < 120, sentence);
  }

  @Test
  void everyTextIsUsed() throws IOException {
    Properties bundle = new Properties();
    try (Reader reader = Files.newBufferedReader(BUNDLE)) {
      bundle.load(reader);
    }
    Set<String> unused = new HashSet<>(bundle.stringPropertyNames());
    unused.removeAll(keysInCode());
    unused.removeIf(key -> key.startsWith("rule."));
    assertEquals(Set.of(), unused);
  }

  /** The string literals of the code, and what rules make of their ids and reasons. */
  private static Set<String> keysInCode() throws IOException {
    Set<String> keys = new HashSet<>();
    try (Stream<Path> files = Files.walk(MAIN)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        Pattern.compile("\"([a-z.-]+)\"")
            .matcher(Files.readString(file))
            .results()
            .forEach(literal -> keys.add(literal.group(1)));
      }
    }
    Set<String> made = new HashSet<>();
    for (String key : keys) {
      if (key.startsWith("tag-blocked.")) {
        made.add(key + ".fix");
      } else if (key.startsWith("hosted-form-")) {
        made.add(key + ".message");
      } else if (key.startsWith("console.")) {
        made.addAll(List.of(key + ".one", key + ".many"));
      } else if (key.startsWith("html.")) {
        Stream.of(".text", ".who", ".when", ".how", ".one", ".many")
            .forEach(part -> made.add(key + part));
      }
    }
    keys.addAll(made);
    return keys;
  }

  /** The documentation is written last; until its folder is there, no page of it is missed. */
  @Test
  void everyRuleHasItsPageOnceThereAreAny() throws IOException {
    if (!Files.isDirectory(PAGES)) {
      return;
    }
    try (Stream<Path> pages = Files.list(PAGES)) {
      Set<String> documented =
          pages
              .map(page -> page.getFileName().toString())
              .filter(name -> !name.equals("index.md"))
              .map(name -> name.replaceFirst("\\.md$", ""))
              .collect(Collectors.toSet());
      assertEquals(RuleCatalogue.ids(), documented);
    }
  }

  private static String className(RuleCatalogue.Entry entry) {
    return Arrays.stream(entry.id().split("-"))
        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
        .collect(Collectors.joining());
  }
}
