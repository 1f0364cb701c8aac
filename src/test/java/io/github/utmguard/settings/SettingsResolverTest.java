package io.github.utmguard.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.utmguard.finding.Severity;
import io.github.utmguard.url.Url;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsResolverTest {
  private static final RawSettings NOTHING = RawSettings.builder().build();

  @Test
  void completesBySensibleDefaults() {
    SiteSettings settings = Given.resolve(NOTHING);
    assertEquals(
        new SiteSettings(
            Given.BASEDIR.resolve("target/site"),
            List.of("**/*.html", "**/*.htm", "**/*.xhtml"),
            List.of(),
            Optional.empty(),
            ExistingTag.REPLACE,
            false,
            true,
            3,
            FailOn.ERROR,
            Map.of(),
            Set.of(),
            Optional.empty(),
            Given.BASEDIR.resolve("target/superoffice-utm"),
            Set.of("html", "json", "sarif"),
            CampaignPolicy.DEFAULT,
            new AcceptedFindings(Optional.empty(), false, Given.TODAY),
            CampaignSettings.defaults(Given.BASEDIR),
            VerifySettings.DEFAULT,
            List.of(),
            Locale.ENGLISH),
        settings);
  }

  @Test
  void readsEveryGivenValue() {
    SiteSettings settings =
        Given.resolve(
            RawSettings.builder()
                .text(Setting.SITE_DIRECTORY, "public")
                .text(Setting.INCLUDES, "*.html, docs/")
                .items(Setting.EXCLUDES, List.of("a,b.html", " print\\** "))
                .text(Setting.EXISTING, "keep")
                .text(Setting.DRY_RUN, "true")
                .text(Setting.FAIL_IF_NO_PAGES, "false")
                .text(Setting.THREADS, "2")
                .text(Setting.FAIL_ON, "never")
                .text(Setting.RULES, "tag-missing : info, hosted-form-link:off")
                .text(Setting.HOSTED_FORM_HOSTS, "Forms.Example.com,bücher.example")
                .text(Setting.SITE_URL, "https://www.example.com/docs")
                .text(Setting.REPORT_DIRECTORY, "reports")
                .text(Setting.REPORT_FORMATS, "JSON")
                .text(Setting.SOURCE_DIRECTORIES, "content, layouts")
                .text(Setting.TODAY, "2027-01-31")
                .build());
    assertEquals(Given.BASEDIR.resolve("public"), settings.siteDirectory());
    assertEquals(List.of("*.html", "docs/"), settings.includes());
    assertEquals(List.of("a,b.html", "print\\**"), settings.excludes());
    assertEquals(ExistingTag.KEEP, settings.existing());
    assertTrue(settings.dryRun());
    assertFalse(settings.failIfNoPages());
    assertEquals(2, settings.threads());
    assertEquals(FailOn.NEVER, settings.failOn());
    assertEquals(
        Map.of("tag-missing", Optional.of(Severity.INFO), "hosted-form-link", Optional.empty()),
        settings.severities());
    assertEquals(Set.of("forms.example.com", "xn--bcher-kva.example"), settings.hostedFormHosts());
    assertEquals(Url.parse("https://www.example.com/docs"), settings.siteUrl());
    assertEquals(Given.BASEDIR.resolve("reports"), settings.reportDirectory());
    assertEquals(Set.of("json"), settings.reportFormats());
    assertEquals(
        List.of(Given.BASEDIR.resolve("content"), Given.BASEDIR.resolve("layouts")),
        settings.sourceDirectories());
    assertEquals(LocalDate.of(2027, 1, 31), settings.accepted().today());
  }

  @ParameterizedTest
  @ValueSource(strings = {"www.example.com", "${project.url}", "file:///srv"})
  void ignoresAnUnusableAddressOfTheProject(String projectUrl) {
    Defaults defaults = defaults(Optional.of(projectUrl));
    assertEquals(
        Optional.empty(), SettingsResolver.resolve(withSite(), defaults, Set.of()).siteUrl());
  }

  @Test
  void takesTheAddressOfTheProject() {
    Defaults defaults = defaults(Optional.of("https://www.example.com/"));
    assertEquals(
        Url.parse("https://www.example.com/"),
        SettingsResolver.resolve(withSite(), defaults, Set.of()).siteUrl());
  }

  @Test
  void asksForTheSiteWithoutAPom() {
    Defaults defaults = defaults(Optional.empty());
    var refusal =
        assertThrows(
            InvalidSettingException.class,
            () -> SettingsResolver.resolve(NOTHING, defaults, Set.of()));
    assertTrue(refusal.getMessage().contains("-Dutm.siteDirectory=public"), refusal.getMessage());
  }

  private static RawSettings withSite() {
    return Given.text(Setting.SITE_DIRECTORY, "public");
  }

  private static Defaults defaults(Optional<String> siteUrl) {
    return new Defaults(
        Given.BASEDIR, Optional.empty(), siteUrl, Given.BASEDIR, Given.TODAY, Locale.ENGLISH, 1);
  }
}
