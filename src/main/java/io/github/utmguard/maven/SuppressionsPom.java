package io.github.utmguard.maven;

import java.io.File;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.model.BuildBase;
import org.apache.maven.model.ConfigurationContainer;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginContainer;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** Tells in which POM a project's suppressions are written: its own, or one that it inherits. */
final class SuppressionsPom {
  private static final String PLUGIN = "superoffice-utm-maven-plugin";

  private SuppressionsPom() {}

  /** The POM's file; the project's own where no POM with a file has any. */
  static Optional<File> of(MavenProject project) {
    for (MavenProject p = project; p != null; p = p.getParent()) {
      if (p.getFile() != null && p.getOriginalModel() != null && gives(p.getOriginalModel())) {
        return Optional.of(p.getFile());
      }
    }
    return Optional.ofNullable(project.getFile());
  }

  private static boolean gives(Model model) {
    return Stream.concat(
            Stream.ofNullable(model.getBuild()),
            model.getProfiles().stream().flatMap(profile -> Stream.ofNullable(profile.getBuild())))
        .flatMap(SuppressionsPom::plugins)
        .filter(plugin -> PLUGIN.equals(plugin.getArtifactId()))
        .flatMap(plugin -> Stream.concat(Stream.of(plugin), plugin.getExecutions().stream()))
        .anyMatch(SuppressionsPom::gives);
  }

  private static Stream<Plugin> plugins(BuildBase build) {
    return Stream.concat(Stream.of(build), Stream.ofNullable(build.getPluginManagement()))
        .map(PluginContainer::getPlugins)
        .flatMap(List::stream);
  }

  private static boolean gives(ConfigurationContainer container) {
    return container.getConfiguration() instanceof Xpp3Dom configuration
        && configuration.getChild("suppressions") != null;
  }
}
