package io.github.utmguard.maven;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.utmguard.finding.Location;
import io.github.utmguard.finding.Severity;
import io.github.utmguard.finding.Suppression;
import io.github.utmguard.settings.ExistingTag;
import io.github.utmguard.settings.FailOn;
import io.github.utmguard.settings.InvalidSettingException;
import io.github.utmguard.settings.SiteSettings;
import io.github.utmguard.settings.VerifySettings;
import io.github.utmguard.url.Url;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;

/** What a POM says reaches the goals. */
@MojoTest
class ParametersTest {
  private static final String POM = "src/test/resources/maven/every-parameter/pom.xml";

  @Test
  @InjectMojo(goal = "inject", pom = POM)
  void reachInject(io.github.utmguard.maven.InjectMojo inject) throws MojoExecutionException {
    assertEveryParameter(inject.settings());
  }

  @Test
  @InjectMojo(goal = "check", pom = POM)
  void reachCheck(CheckMojo check) throws MojoExecutionException {
    assertEveryParameter(check.settings());
  }

  @Test
  @InjectMojo(goal = "remove", pom = POM)
  void reachRemove(RemoveMojo remove) throws MojoExecutionException {
    assertEveryParameter(remove.settings());
  }

  @Test
  @InjectMojo(goal = "verify", pom = POM)
  void reachVerify(VerifyMojo verify) throws MojoExecutionException {
    assertEveryParameter(verify.settings());
    assertEquals(
        new VerifySettings(
            50,
            2,
            Duration.ofSeconds(90),
            Optional.of("https://status.example.com/{tenant}"),
            Optional.of("webinar"),
            Optional.of(
                new VerifySettings.Journey(
                    Optional.of("chromium"),
                    Optional.of("#accept"),
                    Optional.of("test@example.com"),
                    Url.parse("https://www.example.com/?utm_source=linkedin"))),
            Optional.of("staging")),
        verify.settings().verify());
  }

  private static void assertEveryParameter(SiteSettings settings) {
    assertTrue(settings.siteDirectory().isAbsolute());
    assertTrue(settings.siteDirectory().endsWith("public"));
    assertEquals(List.of("**/*.html", "docs/**"), settings.includes());
    assertEquals(List.of("print/**", "old/**"), settings.excludes());
    assertEquals(
        "<!-- SuperOffice UTM tag -->\n"
            + "<script src=\"https://online4.superoffice.com/Cust12345/cs/javascript/utm.js\""
            + " data-cookieconsent=\"statistics\"></script>",
        settings.requireTag().html());
    assertEquals(ExistingTag.FAIL, settings.existing());
    assertTrue(settings.dryRun());
    assertEquals(false, settings.failIfNoPages());
    assertEquals(7, settings.threads());
    assertEquals(FailOn.WARNING, settings.failOn());
    assertEquals(
        Map.of("hosted-form-frame", Optional.empty(), "tag-not-first", Optional.of(Severity.ERROR)),
        settings.severities());
    assertEquals(Set.of("forms.example.com"), settings.hostedFormHosts());
    assertEquals("https://www.example.com/", settings.siteUrl().orElseThrow().href());
    assertEquals(
        List.of(
            new Suppression(
                "hosted-form-link",
                Optional.of("press/**"),
                Optional.of("https://forms.example.com/*"),
                "Agreed with Sales & Marketing",
                Optional.of(LocalDate.of(2027, 1, 31)),
                new Location("src/test/resources/maven/every-parameter/pom.xml", 1, 1),
                false),
            new Suppression(
                "tag-missing",
                Optional.empty(),
                Optional.empty(),
                "Old pages",
                Optional.empty(),
                new Location("src/test/resources/maven/every-parameter/pom.xml", 1, 1),
                false)),
        settings.accepted().suppressions());
    assertEquals("baseline.json", settings.accepted().baseline().orElseThrow().name());
    assertTrue(settings.reportDirectory().endsWith(Path.of("target/reports")));
    assertEquals(Set.of("json"), settings.reportFormats());
  }

  @Test
  @InjectMojo(goal = "inject")
  @MojoParameter(name = "skip", value = "true")
  @MojoParameter(name = "threads", value = "wrong, but nobody reads it")
  void skipReadsNothing(io.github.utmguard.maven.InjectMojo inject) {
    assertDoesNotThrow(inject::execute);
  }

  @Test
  @InjectMojo(goal = "inject")
  @MojoParameter(name = "siteDirectory", value = "public")
  @MojoParameter(name = "customerId", value = "Cust12345")
  @MojoParameter(name = "host", value = "online4.superoffice.com")
  void buildsTheAddressFromItsParts(io.github.utmguard.maven.InjectMojo inject)
      throws MojoExecutionException {
    assertEquals(
        "https://online4.superoffice.com/Cust12345/cs/javascript/utm.js",
        inject.settings().requireTag().address().href());
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "siteDirectory", value = "public")
  @MojoParameter(name = "failOn", value = "info")
  void aWrongValueFailsWithoutAStackTrace(CheckMojo check) {
    var failure = assertThrows(MojoExecutionException.class, check::execute);
    assertTrue(failure.getMessage().startsWith("Parameter 'failOn' (property utm.failOn)"));
    assertEquals(null, failure.getCause());
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "siteDirectory", value = "public")
  @MojoParameter(name = "dryRun", value = "yes")
  void aSwitchThatMavenWouldTakeForFalseIsRefused(CheckMojo check) {
    var refusal = assertThrows(InvalidSettingException.class, check::settings);
    assertEquals("dryRun", refusal.parameter());
  }
}
