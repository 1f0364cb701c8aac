package io.github.utmguard.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.utmguard.campaign.rule.ExampleCampaigns;
import io.github.utmguard.check.SiteChecker;
import io.github.utmguard.finding.Finding;
import io.github.utmguard.finding.Severity;
import io.github.utmguard.live.ExampleExchanges;
import io.github.utmguard.settings.Defaults;
import io.github.utmguard.settings.RawSettings;
import io.github.utmguard.settings.Setting;
import io.github.utmguard.settings.SettingsResolver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the rules' documentation shows is true: each of its bad examples is found by its rule and by
 * no other, each of its good ones by none.
 */
class RulePagesTest {
  private static final Path PAGES = Path.of("src/site/markdown/rules");
  private static final Pattern SECTION = Pattern.compile("(?m)^## (.+)\\n");
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+) ?(\\S*)\\n(.*?)^```$");

  /** Where the right address is configured, another rule speaks first; the page says so. */
  private static final Set<String> WITHOUT_ADDRESS = Set.of("tag-development-host");

  @TempDir private Path site;

  static List<String> pages() throws IOException {
    try (Stream<Path> files = Files.list(PAGES)) {
      return files
          .map(file -> file.getFileName().toString().replace(".md", ""))
          .filter(name -> !name.equals("index"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void isBuiltLikeAllOthers(String rule) throws IOException {
    String page = read(rule);
    assertTrue(page.startsWith("# " + rule + "\n\nFinds "), page);
    assertEquals(
        List.of("Why it matters", "Bad", "Good", "How to switch it off"),
        SECTION.matcher(page).results().map(section -> section.group(1)).toList());
    assertTrue(section(page, "Why it matters").contains("**For marketing:**"), page);
    assertTrue(section(page, "Why it matters").contains("**For developers:**"), page);
    String off = section(page, "How to switch it off");
    assertTrue(off.contains("<rules>" + rule + ":off</rules>"), off);
    assertTrue(off.contains("-Dutm.rules=" + rule + ":off"), off);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void itsBadExamplesAreFound(String rule) throws Exception {
    for (Example example : examples(rule, "Bad")) {
      assertEquals(Set.of(rule), rules(rule, findings(rule, example)), example.text());
    }
    if (isAboutCampaigns(rule)) {
      List<Example> files = files(rule, "Bad");
      List<Finding> findings = campaignFindings(files);
      assertEquals(Set.of(rule), rules(rule, findings));
      assertEquals(Set.of(files.get(files.size() - 1).name()), lastPages(findings, files));
    }
  }

  private static Set<String> rules(String rule, List<Finding> findings) {
    return findings.stream()
        .filter(f -> f.severity() != Severity.INFO || f.rule().equals(rule))
        .map(Finding::rule)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The newsletter, where there is one, is not there for nothing. */
  private static Set<String> lastPages(List<Finding> findings, List<Example> files) {
    String last = files.get(files.size() - 1).name();
    return findings.stream()
        .map(finding -> finding.location().page())
        .filter(last::equals)
        .collect(Collectors.toSet());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void itsGoodExamplesAreNot(String rule) throws Exception {
    for (Example example : examples(rule, "Good")) {
      assertEquals(List.of(), findings(rule, example), example.text());
    }
    if (isAboutCampaigns(rule)) {
      assertEquals(List.of(), campaignFindings(files(rule, "Good")));
    }
  }

  private static boolean isAboutCampaigns(String rule) {
    return RuleCatalogue.campaignRules().stream().anyMatch(any -> any.id().equals(rule));
  }

  private static boolean isLive(String rule) {
    return RuleCatalogue.liveRules().stream().anyMatch(any -> any.id().equals(rule));
  }

  static List<String> liveRules() {
    return RuleCatalogue.liveRules().stream()
        .map(RuleCatalogue.Entry::id)
        .filter(rule -> !rule.equals("live-journey"))
        .toList();
  }

  /** What servers answer is played by a proxy; a journey is for the tests of its steps. */
  @ParameterizedTest
  @MethodSource("liveRules")
  void itsExamplesOfTheDeployedSiteAreTrue(String rule) throws Exception {
    assertEquals(Set.of(rule), liveRules(rule, "Bad"));
    assertEquals(Set.of(), liveRules(rule, "Good"));
  }

  private Set<String> liveRules(String rule, String section) throws Exception {
    Set<String> found = new TreeSet<>();
    for (Example example : files(rule, section)) {
      List<Finding> findings = new ExampleExchanges(example.text()).findings(site);
      Set<String> live =
          findings.stream()
              .map(Finding::rule)
              .filter(any -> any.startsWith("live-"))
              .collect(Collectors.toCollection(TreeSet::new));
      assertEquals(section.equals("Bad"), live.contains(rule), example.text());
      found.addAll(live);
    }
    return found;
  }

  /** A sheet and a newsletter that stand together are one example. */
  private List<Finding> campaignFindings(List<Example> files) throws Exception {
    ExampleCampaigns example = new ExampleCampaigns();
    for (Example file : files) {
      if (file.name().equals("campaigns.csv")) {
        example.sheet(file.name(), file.text());
      } else {
        Files.writeString(site.resolve(file.name()), file.text());
        example.material(site, file.name());
      }
    }
    return example.findings();
  }

  @Test
  void theIndexLeadsToEveryPage() throws IOException {
    String index = read("index");
    for (RuleCatalogue.Entry rule : RuleCatalogue.all()) {
      String row = "| [%s](%s.html) | %s | ".formatted(rule.id(), rule.id(), rule.severity().id());
      assertTrue(index.contains(row), row);
    }
  }

  /**
   * An example as a file of a site.
   *
   * @param name the file's name
   * @param text the whole file
   */
  private record Example(String name, String text) {

    /**
     * A block that names a file is that file, and one of HTTP is what a server answers; else it is
     * a page, or what its body holds.
     */
    static Example of(String language, String name, String text) {
      if (!name.isEmpty() || language.equals("http")) {
        return new Example(name, text);
      }
      boolean page = text.toLowerCase(Locale.ROOT).matches("(?s)(<!doctype|<html).*");
      return new Example("example.html", page ? text : inBody(text));
    }

    private static String inBody(String text) {
      return "<!doctype html>\n<html lang=\"en\">\n<head>\n<!-- SuperOffice UTM tag -->\n<script src=\""
          + RuleFixtures.TAG
          + "\"></script>\n<title>Example</title>\n</head>\n<body>\n"
          + text
          + "</body>\n</html>\n";
    }
  }

  private static List<Example> examples(String rule, String section) throws IOException {
    return isAboutCampaigns(rule) || isLive(rule) ? List.of() : files(rule, section);
  }

  private static List<Example> files(String rule, String section) throws IOException {
    List<Example> examples =
        BLOCK
            .matcher(section(read(rule), section))
            .results()
            .map(block -> Example.of(block.group(1), block.group(2), block.group(3)))
            .toList();
    assertFalse(examples.isEmpty(), rule + " has an example in " + section);
    return examples;
  }

  private List<Finding> findings(String rule, Example example) throws Exception {
    try (Stream<Path> earlier = Files.list(site)) {
      for (Path file : earlier.toList()) {
        Files.delete(file);
      }
    }
    Files.writeString(site.resolve(example.name()), example.text());
    RawSettings.Builder given = RawSettings.builder();
    if (!WITHOUT_ADDRESS.contains(rule)) {
      given.text(Setting.SCRIPT_URL, RuleFixtures.TAG);
    }
    Defaults defaults =
        new Defaults(
            site,
            Optional.of(site),
            Optional.of("https://acme.example/"),
            site,
            LocalDate.of(2026, 11, 24),
            Locale.ENGLISH,
            1);
    return new SiteChecker(SettingsResolver.resolve(given.build(), defaults, RuleCatalogue.ids()))
        .check()
        .findings();
  }

  private static String section(String page, String title) {
    return page.replaceAll("(?s).*\n## " + title + "\n(.*?)(\n## .*|\\z)", "$1");
  }

  private static String read(String page) throws IOException {
    return Files.readString(PAGES.resolve(page + ".md"));
  }
}
