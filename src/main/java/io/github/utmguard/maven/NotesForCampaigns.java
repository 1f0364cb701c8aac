package io.github.utmguard.maven;

import io.github.utmguard.note.PageNotes;
import io.github.utmguard.settings.SiteSettings;
import java.io.IOException;
import java.lang.ref.SoftReference;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.ConfigurationContainer;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * Hands what {@code check} sees of the pages on to {@code campaigns} of the same build.
 *
 * <p>That is worth it for a sheet that names thousands of landing pages: with 10,000 of them, both
 * goals together took 5.0 instead of 5.4 s (in turns, as the site's page "Benchmark" tells). So it
 * is done where both are configured, or named, and the sheet is large; it changes no result.
 */
final class NotesForCampaigns {
  private static final String CAMPAIGNS = "campaigns";

  private static final String KEY = PageNotes.class.getName();

  /** The size of a sheet of some 3,000 rows, in bytes. */
  private static final long LARGE_SHEET = 128 << 10;

  /** The part of the heap that notes may fill. */
  private static final int HEAP_SHARE = 16;

  private final MavenSession session;
  private final MojoExecution execution;

  NotesForCampaigns(MavenSession session, MojoExecution execution) {
    this.session = session;
    this.execution = execution;
  }

  /** Notes to be filled; empty where they would be of little use. */
  Optional<PageNotes> begin(SiteSettings settings) {
    return follows() && sheetSize(settings) >= LARGE_SHEET
        ? Optional.of(new PageNotes(settings, Runtime.getRuntime().maxMemory() / HEAP_SHARE))
        : Optional.empty();
  }

  /** Keeps notes for {@link #take}. */
  void keep(PageNotes notes) {
    context().ifPresent(context -> context.put(KEY, new SoftReference<>(notes)));
  }

  /** To be called by whoever changes pages: {@code inject} keeps a page's time as it was. */
  void forget() {
    context().ifPresent(context -> context.remove(KEY));
  }

  /** The notes that were kept, if any; they are not kept any longer. */
  Optional<PageNotes> take() {
    // Maven may have loaded the plugin twice, and the notes are then of another class.
    return context()
        .map(context -> context.remove(KEY))
        .filter(SoftReference.class::isInstance)
        .map(kept -> ((SoftReference<?>) kept).get())
        .filter(PageNotes.class::isInstance)
        .map(PageNotes.class::cast);
  }

  /** Maven has one for each plugin in each project, which may be the one that stands for none. */
  private Optional<Map<String, Object>> context() {
    PluginDescriptor descriptor = execution.getMojoDescriptor().getPluginDescriptor();
    return project().map(any -> session.getPluginContext(descriptor, any));
  }

  private boolean follows() {
    boolean named =
        session.getGoals().stream()
            .anyMatch(goal -> goal.replaceFirst("@.*", "").endsWith(":" + CAMPAIGNS));
    return named || executions().anyMatch(any -> !"none".equals(any.getPhase()));
  }

  private Stream<PluginExecution> executions() {
    return plugin().stream()
        .flatMap(any -> any.getExecutions().stream())
        .filter(any -> any.getGoals().contains(CAMPAIGNS));
  }

  /** In bytes; 0 where there is none, of which {@code campaigns} tells. */
  private long sheetSize(SiteSettings settings) {
    try {
      return Files.size(sheet(settings));
    } catch (IOException | InvalidPathException e) {
      return 0;
    }
  }

  /**
   * Where {@code campaigns} will, as a rule, find its sheet: it has a parameter for it, {@code
   * check} has not.
   */
  private Path sheet(SiteSettings settings) {
    return configured()
        .or(() -> property(session.getUserProperties()))
        .or(() -> project().map(MavenProject::getProperties).flatMap(NotesForCampaigns::property))
        .map(path -> settings.campaigns().basedir().resolve(path.strip()))
        .orElse(settings.campaigns().sheet());
  }

  private static Optional<String> property(Properties properties) {
    return Optional.ofNullable(properties.getProperty("utm." + CAMPAIGNS));
  }

  private Optional<String> configured() {
    return Stream.<ConfigurationContainer>concat(executions(), plugin().stream())
        .map(ConfigurationContainer::getConfiguration)
        .filter(Xpp3Dom.class::isInstance)
        .map(any -> ((Xpp3Dom) any).getChild(CAMPAIGNS))
        .flatMap(any -> Optional.ofNullable(any).map(Xpp3Dom::getValue).stream())
        .findFirst();
  }

  private Optional<Plugin> plugin() {
    return project().map(any -> any.getPlugin(execution.getPlugin().getKey()));
  }

  private Optional<MavenProject> project() {
    return Optional.ofNullable(session.getCurrentProject());
  }
}
