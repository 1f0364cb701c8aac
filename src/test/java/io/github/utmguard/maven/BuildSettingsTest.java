package io.github.utmguard.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.utmguard.maven.BuildSettings.ProjectDefaults;
import io.github.utmguard.settings.AcceptedFindings;
import io.github.utmguard.settings.InvalidSettingException;
import io.github.utmguard.settings.RawSettings;
import io.github.utmguard.settings.Setting;
import io.github.utmguard.settings.SiteSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildSettingsTest {
  /** What Maven hands to a goal in a folder without a POM. */
  private static final ProjectDefaults NO_POM =
      new ProjectDefaults(
          Optional.of("${project.basedir}/target/site"),
          Optional.of("${project.basedir}/target/superoffice-utm"),
          Optional.empty(),
          Locale.ENGLISH);

  private static final RawSettings NOTHING = RawSettings.builder().build();

  @TempDir private Path root;
  private Path module;

  @BeforeEach
  void createModule() throws IOException {
    module = Files.createDirectory(root.resolve("module"));
  }

  @Test
  void worksInTheDirectoriesOfTheProject() throws MojoExecutionException {
    SiteSettings settings = resolve(NOTHING, Optional.empty(), project());
    assertEquals(module.resolve("target/site"), settings.siteDirectory());
    assertEquals(module.resolve("out/superoffice-utm"), settings.reportDirectory());
    assertEquals("https://www.example.com/", settings.siteUrl().orElseThrow().href());
  }

  @Test
  void expressionsThatMavenLeftAreNoDefaults() throws MojoExecutionException {
    RawSettings given = RawSettings.builder().text(Setting.SITE_DIRECTORY, "public").build();
    SiteSettings settings = resolve(given, Optional.empty(), NO_POM);
    assertEquals(module.resolve("public"), settings.siteDirectory());
    assertEquals(module.resolve("target/superoffice-utm"), settings.reportDirectory());
    var refusal =
        assertThrows(
            InvalidSettingException.class, () -> resolve(NOTHING, Optional.empty(), NO_POM));
    assertEquals("siteDirectory", refusal.parameter());
  }

  @Test
  void findsTheFileOfTheProjectBeforeTheOneOfTheWholeBuild() throws Exception {
    config(root, "superoffice-utm.json", 5);
    assertEquals(5, resolve(NOTHING, Optional.empty(), project()).threads());
    config(module, "superoffice-utm.json", 6);
    assertEquals(6, resolve(NOTHING, Optional.empty(), project()).threads());
  }

  /** Reports name files by the folder that Maven was started in, whichever module they are of. */
  @Test
  void filesOfAModuleAreNamedByWhereMavenWasStarted() throws Exception {
    Map<String, String> suppression = Map.of("rule", "tag-missing", "reason", "agreed");
    RawSettings given =
        RawSettings.builder()
            .entries(Setting.SUPPRESSIONS, List.of(suppression))
            .text(Setting.BASELINE, "conf/b.json")
            .build();
    AcceptedFindings accepted = resolve(given, Optional.empty(), project()).accepted();
    assertEquals("module/pom.xml", accepted.suppressions().get(0).givenAt().page());
    assertFalse(accepted.suppressions().get(0).shared());
    assertEquals("module/conf/b.json", accepted.baseline().orElseThrow().shown());
    assertEquals("conf/b.json", accepted.baseline().orElseThrow().name());

    Files.writeString(
        root.resolve("superoffice-utm.json"),
        "{\"suppressions\": [{\"rule\": \"tag-missing\", \"reason\": \"agreed\"}]}");
    accepted = resolve(NOTHING, Optional.empty(), project()).accepted();
    assertEquals("superoffice-utm.json", accepted.suppressions().get(0).givenAt().page());
    assertTrue(accepted.suppressions().get(0).shared());
  }

  @Test
  void aNamedFileReplacesTheUsualOne() throws Exception {
    config(module, "superoffice-utm.json", 6);
    config(root, "policy.json", 7);
    assertEquals(7, resolve(NOTHING, Optional.of("policy.json"), project()).threads());
  }

  @Test
  void thePomWins() throws Exception {
    config(module, "superoffice-utm.json", 6);
    RawSettings given = RawSettings.builder().text(Setting.THREADS, "1").build();
    assertEquals(1, resolve(given, Optional.empty(), project()).threads());
  }

  @Test
  void aNamedFileMustExist() {
    var refusal =
        assertThrows(
            InvalidSettingException.class,
            () -> resolve(NOTHING, Optional.of("policy.json"), project()));
    assertEquals("config", refusal.parameter());
    assertTrue(
        refusal.getMessage().contains("no file 'policy.json' in " + module + " or " + root),
        refusal.getMessage());
  }

  private SiteSettings resolve(RawSettings given, Optional<String> config, ProjectDefaults project)
      throws MojoExecutionException {
    return new BuildSettings(module, root, Set.of("tag-missing")).resolve(given, config, project);
  }

  private ProjectDefaults project() {
    return new ProjectDefaults(
        Optional.of(module.resolve("target/site").toString()),
        Optional.of(module.resolve("out/superoffice-utm").toString()),
        Optional.of("https://www.example.com/"),
        Locale.ENGLISH);
  }

  private static void config(Path directory, String name, int threads) throws IOException {
    Files.writeString(directory.resolve(name), "{\"threads\": " + threads + "}");
  }

  /** -Dutm.dryrun=true would write. */
  @Test
  void aMisspelledPropertyIsRefused() {
    Properties commandLine = new Properties();
    commandLine.setProperty("utm.dryRun", "true");
    commandLine.setProperty("utm.skip", "false");
    commandLine.setProperty("other", "x");
    BuildSettings.requireKnownProperties(commandLine);

    commandLine.setProperty("utm.dryrun", "true");
    InvalidSettingException refusal =
        assertThrows(
            InvalidSettingException.class, () -> BuildSettings.requireKnownProperties(commandLine));
    assertEquals(
        "Property 'utm.dryrun': there is no such parameter; did you mean -Dutm.dryRun?",
        refusal.getMessage());
  }
}
