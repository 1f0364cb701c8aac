package io.github.utmguard.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.utmguard.finding.Location;
import io.github.utmguard.finding.Suppression;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuppressionsSettingTest {
  @TempDir private Path directory;

  private static RawSettings raw(Map<String, String> fields) {
    return RawSettings.builder().entries(Setting.SUPPRESSIONS, List.of(fields)).build();
  }

  private RawSettings json(String suppressions) throws IOException {
    Path file = directory.resolve(ConfigFile.NAME);
    return ConfigFile.read(Files.writeString(file, "{\"suppressions\": " + suppressions + "}"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          rule   | ""                 | suppression 1 has no rule
          rule   | tag-mising         | suppression 1: there is no rule 'tag-mising'; did you mean 'tag-missing'?
          rule   | suppression-unused | cannot be suppressed, only switched off: rules=suppression-unused:off
          reason | ""                 | suppression 1 (tag-missing) has no reason: say why
          reason | " "                | suppression 1 (tag-missing) has no reason: say why
          page   | /press/**          | suppression 1 (tag-missing): the page '/press/**' cannot match: it is absolute
          page   | a/../b.html        | '..'
          page   | %regex[(a+)+]      | regular expressions
          until  | 2027-02-30         | until '2027-02-30' is no date (year-month-day, and a day that the month has)
          until  | 31.01.2027         | is no date
          until  | 2027-1-31          | is no date
          until  | next year          | is no date
          until  | ${release}         | that Maven did not replace
          """)
  void refusesWhatIsNotMeant(String field, String value, String problem) {
    Map<String, String> fields = new TreeMap<>(Map.of("rule", "tag-missing", "reason", "agreed"));
    fields.put(field, value);
    var refusal =
        assertThrows(InvalidSettingException.class, () -> Given.resolve(raw(fields))).getMessage();
    assertTrue(refusal.startsWith("Parameter 'suppressions': "), refusal);
    assertTrue(refusal.contains(problem), refusal);
    assertTrue(
        refusal.contains(
            " A right value: <suppressions><suppression><rule>hosted-form-link</rule>"),
        refusal);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [{"rule": "tag-missing"}]                            | (given in @:1:18): suppression 1 (tag-missing) has no reason
          [{"rule": "tag-missing", "reason": "a"}, {}]         | suppression 2 has no rule
          """)
  void saysWhichOneInTheFile(String suppressions, String problem) throws IOException {
    RawSettings raw = json(suppressions);
    var refusal =
        assertThrows(InvalidSettingException.class, () -> Given.resolve(raw)).getMessage();
    assertTrue(
        refusal.contains(problem.replace("@", directory.resolve(ConfigFile.NAME).toString())),
        refusal);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [{"rule": "tag-missing", "reson": "a"}] | "suppressions" has no 'reson'; did you mean "reason"?
          [{"colour": "tag-missing"}]             | "suppressions" has no 'colour', only rule, page, url, reason, until
          [{"rule": 1}]                           | "suppressions" takes a list of objects of texts
          ["tag-missing"]                         | "suppressions" takes a list of objects of texts
          {"rule": "tag-missing"}                 | "suppressions" takes a list of objects of texts
          "tag-missing"                           | "suppressions" takes a list of objects of texts
          [{"rule": "a", "rule": "b"}]            | Duplicate field 'rule'
          """)
  void refusesAnotherShapeInTheFile(String suppressions, String problem) {
    var refusal =
        assertThrows(InvalidSettingException.class, () -> json(suppressions)).getMessage();
    assertTrue(refusal.startsWith(directory.resolve(ConfigFile.NAME) + ":1:"), refusal);
    assertTrue(refusal.contains(problem), refusal);
  }

  @Test
  void thePomWinsAsAWhole() throws IOException {
    RawSettings all =
        raw(Map.of("rule", "tag-missing", "reason", "in the POM"))
            .or(json("[{\"rule\": \"hosted-form-link\", \"reason\": \"in the file\"}]"));
    assertEquals(
        List.of("in the POM"),
        Given.resolve(all).accepted().suppressions().stream().map(Suppression::reason).toList());
  }

  @Test
  void readsEveryFieldOfThePom() {
    RawSettings raw =
        raw(
            Map.of(
                "rule", "tag-missing",
                "reason", "agreed",
                "page", "press/**",
                "url", "https://a.example/*",
                "until", "2027-02-28"));
    assertEquals(
        List.of(
            new Suppression(
                "tag-missing",
                Optional.of("press/**"),
                Optional.of("https://a.example/*"),
                "agreed",
                Optional.of(LocalDate.of(2027, 2, 28)),
                new Location("pom.xml", 1, 1),
                false)),
        Given.resolve(raw).accepted().suppressions());
  }

  /** It may accept what another module has: nobody is told that it is unused here. */
  @Test
  void aFileOutsideOfTheProjectIsShared() throws IOException {
    RawSettings raw = json("[{\"rule\": \"tag-missing\", \"reason\": \"a\"}]");
    assertTrue(Given.resolve(raw).accepted().suppressions().get(0).shared());
  }

  @Test
  void knowsItsPlaceRelativeToWhereMavenWasStarted() throws IOException {
    RawSettings raw = json("[\n  {\"rule\": \"tag-missing\", \"reason\": \"a\"}]");
    Location at = Given.resolve(raw).accepted().suppressions().get(0).givenAt();
    assertTrue(at.page().endsWith("/" + ConfigFile.NAME) && at.page().startsWith("../"), at.page());
    assertEquals(2, at.line());
    assertEquals(3, at.column());
  }

  @Test
  void anUpdateNeedsABaseline() {
    RawSettings raw = Given.text(Setting.UPDATE_BASELINE, "true");
    assertEquals(
        "Parameter 'baseline' (property utm.baseline): updateBaseline is true, but no file is named"
            + " to write. A right value: src/site/superoffice-utm-baseline.json",
        assertThrows(InvalidSettingException.class, () -> Given.resolve(raw)).getMessage());
  }
}
