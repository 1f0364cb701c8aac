package io.github.utmguard.maven;

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

  static void warn(MavenSession session, MojoExecution execution, Log log) {
    if (execution.getSource() != MojoExecution.Source.CLI || session.getProjects().size() < 2) {
      return;
    }
    String others =
        session.getProjects().stream()
            .filter(project -> !project.equals(session.getCurrentProject()))
            .map(MavenProject::getArtifactId)
            .collect(Collectors.joining(", "));
    log.warn(
        "Named on the command line, "
            + execution.getGoal()
            + " works on the site of this module only, not on those of "
            + others
            + ". For all of them put the goal into the POM, or run it in each module:"
            + " mvn -f <module> ...");
  }
}
