package io.github.utmguard.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.utmguard.check.SiteChecker;
import io.github.utmguard.finding.Finding;
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
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Checks a folder of fixtures as the site that it is, with every rule, and compares what is found
 * with a table. A row says {@code page | line:column | address as written}, and at its end {@code |
 * rule} where another rule than the folder's fires on purpose. A page without a row is clean.
 *
 * <p>{@code @form} stands for {@link #FORM}, {@code @tag} for {@link #TAG}, {@code \n} and {@code
 * \t} for a line end and a tab in an address, {@code -} for none.
 */
final class RuleFixtures {
  static final Path ROOT = Path.of("src/test/resources/rules").toAbsolutePath();
  static final String TAG = "https://online4.superoffice.com/Cust12345/cs/javascript/utm.js";
  static final String FORM =
      "https://online4.superoffice.com/Cust12345/CS/scripts/customer.fcgi"
          + "?action=formFrame&formId=F-kxJG6whD";

  private final Path folder;
  private final String rule;
  private final RawSettings settings;

  private RuleFixtures(Path folder, String rule, RawSettings settings) {
    this.folder = folder;
    this.rule = rule;
    this.settings = settings;
  }

  /** The fixtures of a folder {@code rule-id} or {@code rule-id/variant}; not those below it. */
  static RuleFixtures in(String folder) {
    return new RuleFixtures(
        ROOT.resolve(folder),
        folder.replaceAll("/.*", ""),
        RawSettings.builder().text(Setting.SCRIPT_URL, TAG).build());
  }

  RuleFixtures with(Setting setting, String value) {
    return new RuleFixtures(
        folder, rule, RawSettings.builder().text(setting, value).build().or(settings));
  }

  RuleFixtures withAttributes(Map<String, String> attributes) {
    RawSettings given =
        RawSettings.builder().table(Setting.SCRIPT_ATTRIBUTES, attributes).build().or(settings);
    return new RuleFixtures(folder, rule, given);
  }

  /** Does not say which tag the pages must carry. */
  RuleFixtures withAnyTag() {
    return new RuleFixtures(folder, rule, RawSettings.builder().build());
  }

  /** One test for each fixture, and one that the table names no others. */
  Stream<DynamicTest> expect(String table) throws IOException, InterruptedException {
    Map<String, String> expected = expected(table);
    List<Finding> findings = findings();
    Map<String, String> actual =
        byPage(findings.stream(), finding -> finding.location().page(), this::row);
    List<String> names = names();
    Stream<DynamicTest> pages =
        names.stream().map(name -> dynamicTest(name, () -> compare(name, expected, actual)));
    // PIT runs each test alone, and takes what is done before the first one for that one's.
    DynamicTest all =
        dynamicTest(
            "all pages",
            () -> {
              names.forEach(name -> compare(name, expected, actual));
              findings.forEach(Wording::check);
            });
    return Stream.concat(
        Stream.concat(Stream.of(all), pages),
        Stream.of(
            dynamicTest("every finding is worded", () -> findings.forEach(Wording::check)),
            dynamicTest(
                "every row has its fixture",
                () ->
                    assertEquals(
                        List.of(),
                        expected.keySet().stream().filter(n -> !names.contains(n)).toList()))));
  }

  private void compare(String name, Map<String, String> expected, Map<String, String> actual) {
    String rows = expected.getOrDefault(name, "");
    boolean fires = rows.lines().anyMatch(row -> row.split(" \\| ", -1).length == 3);
    assertEquals(name.startsWith("bad-"), fires, name + " has a row of its rule if it is bad");
    assertEquals(rows, actual.getOrDefault(name, ""), folder.resolve(name).toString());
  }

  /** Everything that any rule finds in the folder. */
  List<Finding> findings() throws IOException, InterruptedException {
    Defaults defaults =
        new Defaults(
            folder,
            Optional.of(folder),
            Optional.of("https://acme.example/"),
            folder,
            LocalDate.of(2026, 11, 24),
            Locale.ENGLISH,
            2);
    RawSettings all =
        settings.or(
            RawSettings.builder().items(Setting.INCLUDES, List.of("*.html", "*.xhtml")).build());
    return new SiteChecker(SettingsResolver.resolve(all, defaults, RuleCatalogue.ids()))
        .check()
        .findings();
  }

  /** The fixtures' names, in order. */
  List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.startsWith("."))
          .sorted()
          .toList();
    }
  }

  private static Map<String, String> expected(String table) {
    return byPage(
        table.lines().filter(row -> !row.isBlank()),
        row -> row.substring(0, row.indexOf(" | ")),
        row -> row.replace("@form", FORM).replace("@tag", TAG));
  }

  private static <T> Map<String, String> byPage(
      Stream<T> items, Function<T, String> page, Function<T, String> row) {
    return items.collect(
        Collectors.groupingBy(
            page, TreeMap::new, Collectors.mapping(row, Collectors.joining("\n"))));
  }

  private String row(Finding finding) {
    String url = finding.url().orElse("-").replace("\n", "\\n").replace("\t", "\\t");
    String row =
        finding.location().page()
            + " | "
            + finding.location().line()
            + ":"
            + finding.location().column()
            + " | "
            + url;
    return finding.rule().equals(rule) ? row : row + " | " + finding.rule();
  }
}
