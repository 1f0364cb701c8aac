package io.github.utmguard.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.util.Locale;
import java.util.Properties;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;
import org.apache.maven.repository.internal.MavenRepositorySystemUtils;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ResourceLock(Resources.LOCALE)
class BuildLanguageTest {
  private static final Locale OF_THE_TESTS = Locale.getDefault();

  private final Properties commandLine = new Properties();
  private final Plugin sitePlugin = new Plugin();

  @BeforeEach
  void nameThePlugin() {
    sitePlugin.setGroupId("org.apache.maven.plugins");
    sitePlugin.setArtifactId("maven-site-plugin");
  }

  @AfterEach
  void restoreTheLocale() {
    Locale.setDefault(OF_THE_TESTS);
  }

  /** Maven itself speaks French here, which has no messages. */
  @ParameterizedTest
  @CsvSource({
    "'nb,en',nb",
    "no_NO,nb",
    "'en,nb',en",
    "' , nb',nb",
    "default,en",
    "'sv,nb',en",
    "x y,en"
  })
  void isTheFirstOfTheSite(String locales, String language) {
    Locale.setDefault(Locale.FRENCH);
    sitePlugin.setConfiguration(locales(locales));
    assertEquals(Locale.forLanguageTag(language), BuildLanguage.of(session(project())));
  }

  @Test
  void isFoundInTheExecution() {
    PluginExecution execution = new PluginExecution();
    execution.setId("default-site");
    execution.setConfiguration(locales("nb"));
    sitePlugin.addExecution(execution);
    assertEquals(Locale.forLanguageTag("nb"), BuildLanguage.of(session(project())));
  }

  @Test
  void isFoundOnTheCommandLineUnlessThePomFixesIt() {
    commandLine.setProperty("locales", "nb,en");
    assertEquals(Locale.forLanguageTag("nb"), BuildLanguage.of(session(project())));

    sitePlugin.setConfiguration(locales("en"));
    assertEquals(Locale.ENGLISH, BuildLanguage.of(session(project())));
  }

  @Test
  void isMavensWhereTheSiteHasNone() {
    Locale.setDefault(Locale.forLanguageTag("nn-NO"));
    assertEquals(Locale.forLanguageTag("nb"), BuildLanguage.of(session(project())));
    assertEquals(Locale.forLanguageTag("nb"), BuildLanguage.of(session(new MavenProject())));
    assertEquals(Locale.forLanguageTag("nb"), BuildLanguage.of(session(null)));
    Locale.setDefault(Locale.GERMANY);
    assertEquals(Locale.ENGLISH, BuildLanguage.of(session(null)));
  }

  private static Xpp3Dom locales(String value) {
    Xpp3Dom configuration = new Xpp3Dom("configuration");
    Xpp3Dom locales = new Xpp3Dom("locales");
    locales.setValue(value);
    configuration.addChild(locales);
    return configuration;
  }

  private MavenProject project() {
    Model model = new Model();
    model.setBuild(new Build());
    model.getBuild().addPlugin(sitePlugin);
    MavenProject project = new MavenProject(model);
    project.setFile(new File("pom.xml"));
    return project;
  }

  @SuppressWarnings("deprecation") // Maven's own tests make sessions this way.
  private MavenSession session(MavenProject project) {
    MavenSession session =
        new MavenSession(
            null,
            MavenRepositorySystemUtils.newSession(),
            new DefaultMavenExecutionRequest().setUserProperties(commandLine),
            new DefaultMavenExecutionResult());
    session.setCurrentProject(project);
    return session;
  }
}
