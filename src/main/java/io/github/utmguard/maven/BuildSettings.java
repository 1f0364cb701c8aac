package io.github.utmguard.maven;

import io.github.utmguard.settings.ConfigFile;
import io.github.utmguard.settings.Defaults;
import io.github.utmguard.settings.InvalidSettingException;
import io.github.utmguard.settings.RawSettings;
import io.github.utmguard.settings.Setting;
import io.github.utmguard.settings.SettingsResolver;
import io.github.utmguard.settings.SiteSettings;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;

/** Completes a goal's parameters by the configuration file and by what Maven knows. */
final class BuildSettings {
  private final Path basedir;
  private final Path executionRoot;
  private final Path pom;
  private final Set<String> knownRules;

  /**
   * What a project provides, as Maven evaluates it; without a POM expressions stay as they are.
   *
   * @param siteDirectory where the site is rendered
   * @param reportDirectory where reports go
   * @param siteUrl the project's address
   * @param locale the language of the site or of the build
   */
  record ProjectDefaults(
      Optional<String> siteDirectory,
      Optional<String> reportDirectory,
      Optional<String> siteUrl,
      Locale locale) {

    ProjectDefaults {
      siteDirectory = siteDirectory.filter(ProjectDefaults::isEvaluated);
      reportDirectory = reportDirectory.filter(ProjectDefaults::isEvaluated);
      siteUrl = siteUrl.filter(ProjectDefaults::isEvaluated);
    }

    private static boolean isEvaluated(String value) {
      return !value.contains("${");
    }
  }

  /**
   * Takes the directories that settings are relative to, and found in.
   *
   * @param basedir the project's directory
   * @param executionRoot the directory that Maven was started in
   * @param knownRules the ids of all rules
   */
  BuildSettings(Path basedir, Path executionRoot, Set<String> knownRules) {
    this(basedir, executionRoot, basedir.resolve("pom.xml"), knownRules);
  }

  private BuildSettings(Path basedir, Path executionRoot, Path pom, Set<String> knownRules) {
    this.pom = pom.toAbsolutePath();
    this.basedir = basedir.toAbsolutePath();
    this.executionRoot = executionRoot.toAbsolutePath();
    this.knownRules = knownRules;
  }

  /** Takes the directories of a build and of its current project, which may have no POM. */
  static BuildSettings of(MavenSession session, Set<String> knownRules) {
    Path started = executionRoot(session);
    Path basedir =
        Optional.ofNullable(session.getCurrentProject())
            .map(MavenProject::getBasedir)
            .map(File::toPath)
            .orElse(started);
    Path pom =
        Optional.ofNullable(session.getCurrentProject())
            .flatMap(SuppressionsPom::of)
            .map(File::toPath)
            .orElse(basedir.resolve("pom.xml"));
    return new BuildSettings(basedir, started, pom, knownRules);
  }

  /**
   * Refuses a misspelled property of the command line, which Maven would pass over in silence.
   *
   * @throws InvalidSettingException if a property begins with {@code utm.} and is none of ours
   */
  static void requireKnownProperties(Properties commandLine) {
    Set<String> known = new TreeSet<>(Set.of("utm.config", "utm.skip"));
    for (Setting setting : Setting.values()) {
      setting.property().ifPresent(known::add);
    }
    for (String name : new TreeSet<>(commandLine.stringPropertyNames())) {
      if (name.startsWith("utm.") && !known.contains(name)) {
        throw InvalidSettingException.unknownProperty(name, known);
      }
    }
  }

  /** Modules that share a baseline would each leave their own findings in it only. */
  static InvalidSettingException sharedBaseline(Path file, Path other, Path site) {
    return new InvalidSettingException(
        "baseline",
        "Parameter 'baseline' (property utm.baseline): "
            + file
            + " was just written for the site "
            + other
            + ", and that of "
            + site
            + " would overwrite it. Give each module a file of its own: in a POM, or as"
            + " -Dutm.baseline, src/site/superoffice-utm-baseline.json is in the module's folder");
  }

  /** The directory that Maven was started in. */
  static Path executionRoot(MavenSession session) {
    return Path.of(Objects.requireNonNullElse(session.getExecutionRootDirectory(), ""));
  }

  /**
   * Completes and checks the parameters.
   *
   * @throws InvalidSettingException if one is wrong
   * @throws MojoExecutionException if the configuration file cannot be read
   */
  SiteSettings resolve(RawSettings given, Optional<String> config, ProjectDefaults project)
      throws MojoExecutionException {
    Optional<Path> file =
        config.map(this::namedConfig).or(() -> inEither(ConfigFile.NAME).findFirst());
    RawSettings all = file.isPresent() ? given.or(read(file.get())) : given;
    return SettingsResolver.resolve(all, defaults(project), knownRules);
  }

  private Defaults defaults(ProjectDefaults project) {
    return new Defaults(
        basedir,
        executionRoot,
        pom,
        project.siteDirectory().map(basedir::resolve),
        project.siteUrl(),
        basedir.resolve(project.reportDirectory().orElse("target/superoffice-utm")),
        LocalDate.now(ZoneOffset.UTC),
        project.locale(),
        Runtime.getRuntime().availableProcessors());
  }

  private Path namedConfig(String config) {
    return inEither(config)
        .findFirst()
        .orElseThrow(
            () ->
                new InvalidSettingException(
                    "config",
                    "Parameter 'config' (property utm.config): there is no file '"
                        + config
                        + "' in "
                        + basedir
                        + (executionRoot.equals(basedir) ? "" : " or " + executionRoot)
                        + ". A right value: "
                        + ConfigFile.NAME));
  }

  private Stream<Path> inEither(String name) {
    return List.of(basedir, executionRoot).stream()
        .flatMap(directory -> resolve(directory, name).stream())
        .filter(Files::isRegularFile);
  }

  private static Optional<Path> resolve(Path directory, String name) {
    try {
      return Optional.of(directory.resolve(name));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static RawSettings read(Path file) throws MojoExecutionException {
    try {
      return ConfigFile.read(file);
    } catch (IOException e) {
      throw new MojoExecutionException(
          "Cannot read the settings in "
              + file
              + " ("
              + e
              + "). Make the file readable, or remove it");
    }
  }
}
