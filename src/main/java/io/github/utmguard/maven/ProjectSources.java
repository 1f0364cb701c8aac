package io.github.utmguard.maven;

import io.github.utmguard.settings.SiteSettings;
import io.github.utmguard.source.SourcePlaces;
import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** Where a build's projects have the sources of their sites. */
final class ProjectSources {
  private static final String SITE_PLUGIN = "org.apache.maven.plugins:maven-site-plugin";

  /** The site plugin's own default, as Javadoc's for what it copies. */
  private static final String SITE = "src/site";

  private ProjectSources() {}

  /** The places of the current project, which may have no POM. */
  static SourcePlaces of(MavenSession session, SiteSettings settings) {
    Path started = BuildSettings.executionRoot(session).toAbsolutePath().normalize();
    Optional<MavenProject> project = Optional.ofNullable(session.getCurrentProject());
    Path basedir = project.flatMap(ProjectSources::basedir).orElse(started);
    return new SourcePlaces(
        started,
        basedir,
        settings.siteDirectory(),
        project.map(any -> module(any, basedir)).orElseGet(() -> plain(basedir)),
        others(session, project),
        project.map(ProjectSources::parentSites).orElse(List.of()),
        further(settings, project, basedir));
  }

  /** What a project renders from a folder of its own beside {@code src/site} is written there. */
  private static List<Path> further(
      SiteSettings settings, Optional<MavenProject> project, Path basedir) {
    List<Path> further = new ArrayList<>(settings.sourceDirectories());
    project
        .flatMap(any -> configured(any, "generatedSiteDirectory", basedir))
        .ifPresent(further::add);
    return further;
  }

  private static SourcePlaces.Module plain(Path basedir) {
    return new SourcePlaces.Module(basedir.resolve(SITE), List.of(), List.of());
  }

  private static List<SourcePlaces.Module> others(
      MavenSession session, Optional<MavenProject> current) {
    return Objects.requireNonNullElse(session.getProjects(), List.<MavenProject>of()).stream()
        .filter(project -> current.filter(project::equals).isEmpty())
        .flatMap(project -> basedir(project).map(dir -> module(project, dir)).stream())
        .toList();
  }

  private static SourcePlaces.Module module(MavenProject project, Path basedir) {
    return new SourcePlaces.Module(
        siteSources(project, basedir),
        roots(project.getCompileSourceRoots(), basedir, "src/main/javadoc"),
        roots(project.getTestCompileSourceRoots(), basedir, "src/test/javadoc"));
  }

  private static List<Path> roots(List<String> sources, Path basedir, String javadoc) {
    return Stream.concat(sources.stream(), Stream.of(javadoc)).map(basedir::resolve).toList();
  }

  /** Of parents that have a directory, not only a POM in a repository. */
  private static List<Path> parentSites(MavenProject project) {
    List<Path> sites = new ArrayList<>();
    for (MavenProject p = project.getParent(); p != null; p = p.getParent()) {
      MavenProject parent = p;
      basedir(parent).ifPresent(basedir -> sites.add(siteSources(parent, basedir)));
    }
    return sites;
  }

  private static Optional<Path> basedir(MavenProject project) {
    return Optional.ofNullable(project.getBasedir()).map(File::toPath);
  }

  /** As the site plugin's parameter {@code siteDirectory} says. */
  private static Path siteSources(MavenProject project, Path basedir) {
    return configured(project, "siteDirectory", basedir).orElseGet(() -> basedir.resolve(SITE));
  }

  private static Optional<Path> configured(MavenProject project, String parameter, Path basedir) {
    return Optional.ofNullable(project.getPlugin(SITE_PLUGIN))
        .flatMap(plugin -> text(plugin, parameter))
        .flatMap(given -> resolve(basedir, given));
  }

  private static Optional<String> text(Plugin plugin, String parameter) {
    return plugin.getConfiguration() instanceof Xpp3Dom configuration
        ? Optional.ofNullable(configuration.getChild(parameter)).map(Xpp3Dom::getValue)
        : Optional.empty();
  }

  private static Optional<Path> resolve(Path basedir, String given) {
    try {
      return Optional.of(basedir.resolve(given.strip())).filter(p -> !given.contains("${"));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
