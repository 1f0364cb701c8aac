package io.github.utmguard.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.utmguard.settings.SingleLinkRequest.Build;
import io.github.utmguard.settings.SingleLinkRequest.Explain;
import io.github.utmguard.url.Url;
import io.github.utmguard.utm.UtmPolicy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the goal for campaigns reads: a sheet, its materials, or a single link. */
class CampaignsSettingTest {
  @TempDir private Path directory;

  private static RawSettings raw(Map<Setting, String> values) {
    RawSettings.Builder builder = RawSettings.builder();
    new TreeMap<>(values).forEach(builder::text);
    return builder.build();
  }

  private static Optional<SingleLinkRequest> single(Map<Setting, String> values) {
    return Given.resolve(raw(values)).campaigns().single();
  }

  private static String refusal(Map<Setting, String> values) {
    RawSettings raw = raw(values);
    return assertThrows(InvalidSettingException.class, () -> Given.resolve(raw)).getMessage();
  }

  @Test
  void readsEveryGivenValue() {
    CampaignSettings settings =
        Given.resolve(
                raw(
                    Map.of(
                        Setting.CAMPAIGNS, "plans/2027.csv",
                        Setting.MATERIALS, "newsletters, posts/*.md",
                        Setting.EXCLUDED_LINKS, "*/privacy*",
                        Setting.SHEET_URL, "https://git.example.com/sheet",
                        Setting.PUBLISH_LINKS, "internal\\links.html",
                        Setting.FIX_CAMPAIGNS, "true")))
            .campaigns();
    assertEquals(
        new CampaignSettings(
            Given.BASEDIR.resolve("plans/2027.csv"),
            true,
            List.of("newsletters", "posts/*.md"),
            List.of("*/privacy*"),
            Url.parse("https://git.example.com/sheet"),
            Optional.of("internal/links.html"),
            true,
            Optional.empty(),
            Given.BASEDIR),
        settings);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "MATERIALS      | posts,           | a value is empty (a comma too many?)",
        "SHEET_URL      | sheets/2027.csv  | 'sheets/2027.csv' is no absolute http or https address",
        "PUBLISH_LINKS  | /links.html      | is no path of a file in the site: it is absolute",
        "PUBLISH_LINKS  | links*.html      | 'links*.html' is no path of a file in the site",
        "PUBLISH_LINKS  | links.html/index | 'links.html/index' does not end in .html",
        "PUBLISH_LINKS  | links.txt        | 'links.txt' does not end in .html",
      })
  void saysWhatIsWrongWithWhatBelongsToASheet(Setting setting, String value, String problem) {
    String refusal = refusal(Map.of(setting, value));
    assertTrue(refusal.contains(problem), refusal);
  }

  @ParameterizedTest
  @CsvSource({"links.htm", "LINKS.HTML", "a/links.html"})
  void publishesTheLinksOnAnyPage(String page) {
    RawSettings raw = raw(Map.of(Setting.PUBLISH_LINKS, page));
    assertEquals(Optional.of(page), Given.resolve(raw).campaigns().publishLinks());
  }

  @Test
  void readsASingleLink() {
    assertEquals(
        Optional.of(new Explain("https://acme.example/?utm_source=x")),
        single(Map.of(Setting.LINK, "https://acme.example/?utm_source=x")));
    Map<Setting, String> parts =
        Map.of(
            Setting.LANDING_PAGE, "signup.html",
            Setting.SOURCE, "linkedin",
            Setting.MEDIUM, "social",
            Setting.CAMPAIGN, "webinar",
            Setting.TERM, "crm",
            Setting.CONTENT, "");
    assertEquals(
        Optional.of(
            new Build(
                "signup.html",
                "linkedin",
                "social",
                "webinar",
                Optional.of("crm"),
                Optional.empty())),
        single(parts));
  }

  @Test
  void refusesHalfALinkAndTwoLinks() {
    String half = refusal(Map.of(Setting.SOURCE, "linkedin", Setting.LANDING_PAGE, "a.html"));
    assertTrue(half.contains("'medium' (property utm.medium)"), half);
    assertTrue(half.contains("it is missing; a link is built of utm.landingPage"), half);
    String empty = refusal(Map.of(Setting.LINK, ""));
    assertTrue(empty.contains("'link' (property utm.link)"), empty);
    String two = refusal(Map.of(Setting.LINK, "https://acme.example/", Setting.TERM, "crm"));
    assertTrue(two.contains("'term' (property utm.term)") && two.contains("not both"), two);
  }

  @Test
  void aSingleLinkNeedsNoSite() {
    Defaults withoutPom =
        new Defaults(
            directory,
            Optional.empty(),
            Optional.empty(),
            directory,
            Given.TODAY,
            Locale.ENGLISH,
            1);
    RawSettings raw = raw(Map.of(Setting.LINK, "https://acme.example/"));
    assertEquals(directory, SettingsResolver.resolve(raw, withoutPom, Set.of()).siteDirectory());
  }

  @Test
  void hasSomethingToLookAtWhereThereIsASheetOrAMaterial() throws IOException {
    CampaignSettings nothing = CampaignSettings.defaults(directory);
    assertFalse(nothing.isThere());
    Files.createDirectories(directory.resolve("src/site"));
    Files.createFile(directory.resolve(CampaignSettings.SHEET));
    assertTrue(nothing.isThere());
    RawSettings raw = raw(Map.of(Setting.MATERIALS, "posts"));
    assertTrue(Given.resolve(raw).campaigns().isThere());
  }

  /** A suppression's page may be one of the site, the sheet, or a material. */
  @ParameterizedTest
  @CsvSource({
    "src/site/campaigns.csv, true",
    "src/site/*.csv, true",
    "src/**, true",
    "posts/2027/a.md, true",
    "posts/?.md, true",
    "**/*.html, false",
    "blog/index.html, false",
    "plans/index.html, false",
  })
  void tellsSheetsAndMaterialsFromPages(String pattern, boolean named) {
    RawSettings raw = raw(Map.of(Setting.MATERIALS, "*.eml, posts/*.md"));
    assertEquals(named, Given.resolve(raw).campaigns().isNamedBy(pattern));
  }

  @Test
  void readsHowTheCompanyWritesItsLinks() {
    UtmPolicy policy =
        Given.resolve(
                raw(
                    Map.of(
                        Setting.SEPARATOR, "-",
                        Setting.SOURCES, "linkedin, newsletter",
                        Setting.MEDIUMS, "social",
                        Setting.CAMPAIGN_PATTERN, "[a-z]+")))
            .campaignPolicy()
            .utm();
    assertEquals(Optional.of('-'), policy.separator());
    assertEquals(Set.of("linkedin", "newsletter"), policy.sources());
    assertEquals(Set.of("social"), policy.mediums());
    assertEquals(Optional.of("[a-z]+"), policy.campaignPattern().map(any -> any.pattern()));
  }
}
