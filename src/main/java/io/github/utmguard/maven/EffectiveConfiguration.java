package io.github.utmguard.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.PluginParameterExpressionEvaluator;
import org.codehaus.plexus.component.configurator.expression.ExpressionEvaluationException;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** The configuration of another plugin's execution, with its expressions evaluated by Maven. */
final class EffectiveConfiguration {
  private final PluginParameterExpressionEvaluator evaluator;
  private final Optional<Xpp3Dom> configuration;

  EffectiveConfiguration(MavenSession session, MojoExecution execution) {
    this.evaluator = new PluginParameterExpressionEvaluator(session, execution);
    this.configuration = Optional.ofNullable(execution.getConfiguration());
  }

  /** Whether a parameter is {@code true}; one without a value is not. */
  boolean isTrue(String parameter) {
    return value(parameter).map(value -> Boolean.parseBoolean(value.strip())).orElse(false);
  }

  /** A parameter's text, if it has one that Maven could evaluate. */
  Optional<String> text(String parameter) {
    return value(parameter);
  }

  /** Whether a parameter's directory is, holds or lies in another one, or is not known. */
  boolean mayWriteTo(String parameter, Path directory) {
    return directory(parameter)
        .map(written -> overlap(real(written), real(directory)))
        .orElse(true);
  }

  /** A parameter's directory, if it is known. */
  Optional<Path> directory(String parameter) {
    return value(parameter).map(value -> evaluator.alignToBaseDirectory(new File(value)).toPath());
  }

  private static boolean overlap(Path one, Path other) {
    return one.startsWith(other) || other.startsWith(one);
  }

  /** The path without symbolic links, as far as it exists yet. */
  private static Path real(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    try {
      return absolute.toRealPath();
    } catch (IOException missing) {
      Path parent = absolute.getParent();
      return parent == null ? absolute : real(parent).resolve(absolute.getFileName());
    }
  }

  private Optional<String> value(String parameter) {
    Optional<Xpp3Dom> element = configuration.map(c -> c.getChild(parameter));
    return element
        .map(Xpp3Dom::getValue)
        .flatMap(this::evaluate)
        .or(() -> element.map(e -> e.getAttribute("default-value")).flatMap(this::evaluate));
  }

  private Optional<String> evaluate(String expression) {
    try {
      return Optional.ofNullable(evaluator.evaluate(expression))
          .map(Object::toString)
          .filter(value -> !value.isBlank() && !value.contains("${"));
    } catch (ExpressionEvaluationException e) {
      return Optional.empty();
    }
  }
}
