package io.github.utmguard.maven;

import io.github.utmguard.finding.Messages;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** The language that a build speaks where nobody chose one. */
final class BuildLanguage {
  private static final String GROUP = "org.apache.maven.plugins";
  private static final String SITE_PLUGIN = "maven-site-plugin";

  private BuildLanguage() {}

  /**
   * The first language of the site, else that of Maven itself, else English. A language without
   * messages counts for none: the environment of a build is nobody's mistake.
   */
  static Locale of(MavenSession session) {
    return siteLanguage(session)
        .or(() -> Optional.of(Locale.getDefault()))
        .flatMap(Messages::languageFor)
        .orElse(Locale.ENGLISH);
  }

  private static Optional<Locale> siteLanguage(MavenSession session) {
    MavenProject project = session.getCurrentProject();
    if (project == null || project.getFile() == null) {
      return Optional.empty();
    }
    Xpp3Dom given = project.getGoalConfiguration(GROUP, SITE_PLUGIN, "default-site", "site");
    Xpp3Dom configuration = given == null ? new Xpp3Dom("configuration") : given;
    if (configuration.getChild("locales") == null) {
      Xpp3Dom locales = new Xpp3Dom("locales");
      // The property of site:site; its goal's descriptor, which says so, is not at hand here.
      locales.setValue("${locales}");
      configuration.addChild(locales);
    }
    MojoExecution site = new MojoExecution(plugin(), "site", "default-site");
    site.setConfiguration(configuration);
    return new EffectiveConfiguration(session, site).text("locales").flatMap(BuildLanguage::first);
  }

  private static Plugin plugin() {
    Plugin plugin = new Plugin();
    plugin.setGroupId(GROUP);
    plugin.setArtifactId(SITE_PLUGIN);
    return plugin;
  }

  /** The site plugin takes {@code default} for the language of the POM's own texts, so for none. */
  private static Optional<Locale> first(String locales) {
    return Arrays.stream(locales.split(","))
        .map(String::strip)
        .filter(locale -> !locale.isEmpty())
        .findFirst()
        .filter(locale -> !locale.equals("default"))
        .map(locale -> Locale.forLanguageTag(locale.replace('_', '-')));
  }
}
