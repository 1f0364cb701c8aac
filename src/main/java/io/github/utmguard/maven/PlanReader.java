package io.github.utmguard.maven;

import io.github.utmguard.maven.PlannedStep.Execution;
import io.github.utmguard.maven.PlannedStep.Publishing;
import io.github.utmguard.maven.PlannedStep.Rendering;
import io.github.utmguard.maven.PlannedStep.RenderingElsewhere;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.lifecycle.LifecycleExecutor;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.project.MavenProject;

/** Reads from Maven what the build of the current project does with a site directory. */
final class PlanReader {
  private static final String SITE_PLUGIN = "org.apache.maven.plugins:maven-site-plugin:";

  /** {@code site:jar} renders the whole site again before it packs it. */
  private static final Set<String> RENDERING = Set.of(SITE_PLUGIN + "site", SITE_PLUGIN + "jar");

  private static final Set<String> PUBLISHING =
      Set.of(
          SITE_PLUGIN + "stage",
          SITE_PLUGIN + "deploy",
          SITE_PLUGIN + "stage-deploy",
          "org.apache.maven.plugins:maven-scm-publish-plugin:publish-scm");

  private static final Set<String> WRITING = Set.of("inject", "remove");

  private final LifecycleExecutor lifecycle;
  private final MavenSession session;
  private final MojoExecution current;
  private final Path siteDirectory;

  PlanReader(
      LifecycleExecutor lifecycle,
      MavenSession session,
      MojoExecution current,
      Path siteDirectory) {
    this.lifecycle = lifecycle;
    this.session = session;
    this.current = current;
    this.siteDirectory = siteDirectory;
  }

  /** What tells an execution of a goal from the others of a build. */
  static String key(MojoExecution execution) {
    return goal(execution) + '@' + execution.getExecutionId();
  }

  /** How messages name an execution. */
  static String name(MojoExecution execution) {
    return "%s:%s (execution '%s')"
        .formatted(execution.getArtifactId(), execution.getGoal(), execution.getExecutionId());
  }

  /**
   * The steps of this build that render or publish the site, and the executions of this plugin.
   *
   * @throws MojoExecutionException if Maven cannot compute the plan
   */
  SitePlan read() throws MojoExecutionException {
    List<MojoExecution> planned = new ArrayList<>();
    try {
      for (MojoExecution execution :
          lifecycle.calculateExecutionPlan(session, tasks()).getMojoExecutions()) {
        if (runsHere(execution)) {
          addWithForks(execution, planned);
        }
      }
      // Nine checked exceptions, and as many unchecked ones of extensions, all mean the same here.
    } catch (Exception e) {
      throw new MojoExecutionException(OrderMessages.noPlan(name(current), e), e);
    }
    return new SitePlan(planned.stream().flatMap(e -> step(e).stream()).toList());
  }

  private String[] tasks() {
    List<String> goals = session.getGoals();
    String defaultGoal = session.getTopLevelProject().getDefaultGoal();
    if (!goals.isEmpty() || defaultGoal == null) {
      return goals.toArray(String[]::new);
    }
    return Stream.of(defaultGoal.split("\\s+")).filter(s -> !s.isEmpty()).toArray(String[]::new);
  }

  /**
   * Goals named on the command line that need no project, or take all at once, run in the top-level
   * project only; Maven's plan shows them in each.
   */
  private boolean runsHere(MojoExecution execution) {
    MojoDescriptor goal = execution.getMojoDescriptor();
    boolean once =
        execution.getSource() == MojoExecution.Source.CLI
            && (goal.isAggregator() || !goal.isProjectRequired());
    return !once || session.getCurrentProject().equals(session.getTopLevelProject());
  }

  private void addWithForks(MojoExecution execution, List<MojoExecution> planned) {
    MavenProject project = session.getCurrentProject();
    // The key that Maven files forked executions under (BuilderCommon.getKey).
    String key = project.getGroupId() + ':' + project.getArtifactId() + ':' + project.getVersion();
    for (MojoExecution forked : execution.getForkedExecutions().getOrDefault(key, List.of())) {
      addWithForks(forked, planned);
    }
    planned.add(execution);
  }

  private Optional<PlannedStep> step(MojoExecution execution) {
    String goal = goal(execution);
    if (execution.getPlugin().getKey().equals(current.getPlugin().getKey())) {
      return Optional.of(
          new Execution(
              name(execution),
              key(execution),
              execution.getGoal(),
              WRITING.contains(execution.getGoal()),
              String.valueOf(execution.getConfiguration())));
    }
    if (PUBLISHING.contains(goal)) {
      return Optional.of(new Publishing(name(execution)));
    }
    if (RENDERING.contains(goal)) {
      EffectiveConfiguration configuration = new EffectiveConfiguration(session, execution);
      boolean skipped = configuration.isTrue("skip");
      return configuration.mayWriteTo("outputDirectory", siteDirectory)
          ? Optional.of(new Rendering(name(execution), skipped))
          : configuration
              .directory("outputDirectory")
              .map(written -> new RenderingElsewhere(name(execution), written, skipped));
    }
    return Optional.empty();
  }

  private static String goal(MojoExecution execution) {
    return execution.getGroupId() + ':' + execution.getArtifactId() + ':' + execution.getGoal();
  }
}
