package io.github.utmguard.maven;

import io.github.utmguard.finding.Message;
import io.github.utmguard.finding.Messages;
import io.github.utmguard.maven.BuildPosition.Deferred;
import io.github.utmguard.maven.BuildPosition.Finished;
import io.github.utmguard.maven.BuildPosition.NoSite;
import io.github.utmguard.maven.BuildPosition.TooEarly;
import io.github.utmguard.maven.PlannedStep.RenderingElsewhere;
import io.github.utmguard.settings.SiteSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.lifecycle.LifecycleExecutor;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;

/**
 * Tells a goal whether the site is finished when the goal runs.
 *
 * <p>Maven 4 runs the plugins of one phase in the order of the POM, and may run a goal bound to
 * {@code site} before {@code site:site}; Maven 3 has no {@code post-site} in {@code mvn site}. A
 * goal that is bound to both phases therefore asks here, and works once.
 */
final class SiteOrder {
  private final LifecycleExecutor lifecycle;

  SiteOrder(LifecycleExecutor lifecycle) {
    this.lifecycle = lifecycle;
  }

  /**
   * Whether the goal does its work now; says in one line why, where it does not. To be asked once
   * in each execution of a goal.
   *
   * @throws MojoExecutionException if the site is rendered after the last execution of the goal, or
   *     the order cannot be known; the message says what to write
   */
  boolean isFinished(MavenSession session, MojoExecution execution, SiteSettings settings, Log log)
      throws MojoExecutionException {
    BuildPosition position = position(session, execution, settings.siteDirectory());
    Messages messages = new Messages(settings.locale());
    if (position instanceof TooEarly tooEarly) {
      throw new MojoExecutionException(tooEarly.message());
    } else if (position instanceof Deferred deferred) {
      log.info(messages.text(deferred.reason()));
    } else if (position instanceof NoSite noSite) {
      log.info(messages.text(noSite.reason()));
    }
    return position instanceof Finished;
  }

  /**
   * Where the current execution of a goal stands in the build of the session's current project.
   *
   * @throws MojoExecutionException if that cannot be known; the message says what to do
   */
  BuildPosition position(MavenSession session, MojoExecution execution, Path siteDirectory)
      throws MojoExecutionException {
    MavenProject project = session.getCurrentProject();
    if (project == null || project.getFile() == null) {
      // Without a POM there is no lifecycle, and no goal that could render a Maven site.
      return new Finished();
    }
    int occurrence = countRun(session, project, execution);
    SitePlan plan = new PlanReader(lifecycle, session, execution, siteDirectory).read();
    boolean bound = execution.getSource() == MojoExecution.Source.LIFECYCLE;
    if (bound && plan.rendersNothingOnPurpose()) {
      return SitePlan.switchedOff();
    }
    Optional<RenderingElsewhere> elsewhere = plan.renderedElsewhere();
    if (bound && elsewhere.isPresent() && isDefault(project, siteDirectory)) {
      return new TooEarly(OrderMessages.elsewhere(elsewhere.get(), siteDirectory));
    }
    OptionalInt index = plan.indexOf(PlanReader.key(execution), occurrence);
    if (index.isEmpty()) {
      if (plan.rendersSite()) {
        throw new MojoExecutionException(OrderMessages.notPlanned(PlanReader.name(execution)));
      }
      return new Finished();
    }
    if (bound
        && !plan.rendersSite()
        && !Files.exists(siteDirectory)
        && isDefault(project, siteDirectory)) {
      return new NoSite(Message.of("console.site-not-rendered"));
    }
    return plan.positionAt(index.getAsInt());
  }

  /**
   * A folder that the user named is expected to exist; the default one only where Maven renders.
   */
  private static boolean isDefault(MavenProject project, Path siteDirectory) {
    Path rendered = Path.of(project.getModel().getReporting().getOutputDirectory());
    return rendered.toAbsolutePath().normalize().equals(siteDirectory.toAbsolutePath().normalize());
  }

  /** How often this execution ran before, in this build of this project. */
  private static int countRun(MavenSession session, MavenProject project, MojoExecution execution) {
    Map<String, Object> context =
        session.getPluginContext(execution.getMojoDescriptor().getPluginDescriptor(), project);
    Object runs =
        context.merge(
            SiteOrder.class.getName() + '/' + PlanReader.key(execution),
            1,
            (a, b) -> (Integer) a + (Integer) b);
    return (Integer) runs - 1;
  }
}
