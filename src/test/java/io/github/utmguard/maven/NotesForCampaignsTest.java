package io.github.utmguard.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.utmguard.check.Sites;
import io.github.utmguard.note.PageNotes;
import io.github.utmguard.settings.SiteSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;
import org.apache.maven.repository.internal.MavenRepositorySystemUtils;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotesForCampaignsTest {
  private static final String CAMPAIGNS =
      "io.github.utmguard:superoffice-utm-maven-plugin:1:campaigns";

  @TempDir private Path folder;
  private final Plugin plugin = new Plugin();
  private final PluginExecution planned = new PluginExecution();
  private final Properties properties = new Properties();
  private SiteSettings settings;

  @BeforeEach
  void createSite() throws IOException {
    plugin.setGroupId("io.github.utmguard");
    plugin.setArtifactId("superoffice-utm-maven-plugin");
    plugin.addExecution(planned);
    planned.addGoal("check");
    // What settings by default take for the base directory of the sheet.
    settings = Sites.settings(Files.createDirectory(folder.resolve("site")), Optional.empty(), 1);
  }

  private void sheet(String name, int bytes) throws IOException {
    Path file = settings.campaigns().basedir().resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "x".repeat(bytes));
  }

  private NotesForCampaigns notes(String... goals) {
    PluginDescriptor descriptor = new PluginDescriptor();
    descriptor.setGroupId(plugin.getGroupId());
    descriptor.setArtifactId(plugin.getArtifactId());
    descriptor.setVersion("1");
    descriptor.setPlugin(plugin);
    MojoDescriptor goal = new MojoDescriptor();
    goal.setGoal("check");
    goal.setPluginDescriptor(descriptor);
    return new NotesForCampaigns(session(goals), new MojoExecution(goal));
  }

  private MavenSession session(String... goals) {
    @SuppressWarnings("deprecation") // No other way makes one without a whole Maven.
    MavenSession session =
        new MavenSession(
            null,
            MavenRepositorySystemUtils.newSession(),
            new DefaultMavenExecutionRequest()
                .setGoals(List.of(goals))
                .setUserProperties(properties),
            new DefaultMavenExecutionResult());
    Model model = new Model();
    model.setGroupId("g");
    model.setArtifactId("a");
    model.setVersion("1");
    model.setBuild(new Build());
    model.getBuild().addPlugin(plugin);
    session.setProjects(List.of(new MavenProject(model)));
    return session;
  }

  private boolean areTaken(String... goals) {
    return notes(goals).begin(settings).isPresent();
  }

  @Test
  void areTakenWhereCampaignsFollowsWithALargeSheet() throws IOException {
    sheet("src/site/campaigns.csv", 200_000);
    assertFalse(areTaken("site"));
    assertTrue(areTaken("p:check", CAMPAIGNS));
    assertTrue(areTaken("p:check", "utm:campaigns@late"));
    planned.addGoal("campaigns");
    assertTrue(areTaken("site"));
    planned.setPhase("none");
    assertFalse(areTaken("site"));
  }

  @Test
  void areNotTakenForASmallSheetOrNone() throws IOException {
    assertFalse(areTaken(CAMPAIGNS));
    sheet("src/site/campaigns.csv", 10_000);
    assertFalse(areTaken(CAMPAIGNS));
  }

  @Test
  void areTakenForTheSheetOfTheCommandLine() throws IOException {
    sheet("other.csv", 200_000);
    properties.setProperty("utm.campaigns", "other.csv");
    assertTrue(areTaken(CAMPAIGNS));
    properties.setProperty("utm.campaigns", "\0");
    assertFalse(areTaken(CAMPAIGNS));
  }

  @Test
  void areTakenForTheSheetOfThePom() throws IOException {
    sheet("sheets/other.csv", 200_000);
    Xpp3Dom sheet = new Xpp3Dom("campaigns");
    sheet.setValue(" sheets/other.csv ");
    Xpp3Dom configuration = new Xpp3Dom("configuration");
    plugin.setConfiguration(configuration);
    assertFalse(areTaken(CAMPAIGNS));
    configuration.addChild(sheet);
    assertTrue(areTaken(CAMPAIGNS));
  }

  @Test
  void areHandedOnOnce() throws IOException {
    sheet("src/site/campaigns.csv", 200_000);
    NotesForCampaigns notes = notes(CAMPAIGNS);
    assertEquals(Optional.empty(), notes.take());
    PageNotes begun = notes.begin(settings).orElseThrow();
    notes.keep(begun);
    assertEquals(Optional.of(begun), notes.take());
    assertEquals(Optional.empty(), notes.take());
    notes.keep(begun);
    notes.forget();
    assertEquals(Optional.empty(), notes.take());
  }
}
