package io.github.utmguard.maven;

import io.github.utmguard.finding.Messages;
import java.util.stream.Collectors;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;

/**
 * Tells of the modules that a goal named on the command line does not work on: Maven runs a goal
 * that needs no project once, for the top-level project.
 */
final class OtherModules {
  private OtherModules() {}

  static void warn(MavenSession session, MojoExecution execution, Messages messages, Log log) {
    if (execution.getSource() != MojoExecution.Source.CLI || session.getProjects().size() < 2) {
      return;
    }
    String others =
        session.getProjects().stream()
            .filter(project -> !project.equals(session.getCurrentProject()))
            .map(MavenProject::getArtifactId)
            .collect(Collectors.joining(", "));
    log.warn(messages.text("console.other-modules", execution.getGoal(), others));
  }
}
