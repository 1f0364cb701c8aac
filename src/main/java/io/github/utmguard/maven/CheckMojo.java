package io.github.utmguard.maven;

import io.github.utmguard.accept.Acceptance;
import io.github.utmguard.check.CheckResult;
import io.github.utmguard.check.Severities;
import io.github.utmguard.check.SiteChecker;
import io.github.utmguard.note.PageNotes;
import io.github.utmguard.report.SiteSubject;
import io.github.utmguard.rule.Goal;
import io.github.utmguard.settings.InvalidSettingException;
import io.github.utmguard.settings.SiteSettings;
import io.github.utmguard.site.OwnReports;
import io.github.utmguard.source.SourceAllowances;
import io.github.utmguard.source.SourcePlaces;
import io.github.utmguard.source.SourceTracer;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.lifecycle.LifecycleExecutor;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Reads the generated site, and fails the build where a page lacks the SuperOffice UTM tag or a
 * link leads to a hosted form, where the UTM parameters of the visitor would be lost. Changes no
 * page.
 */
@Mojo(
    name = "check",
    defaultPhase = LifecyclePhase.POST_SITE,
    requiresProject = false,
    threadSafe = true)
public class CheckMojo extends AbstractSiteMojo {
  private final GitHubActions gitHub;

  @Inject
  CheckMojo(LifecycleExecutor lifecycle) {
    this(lifecycle, GitHubActions.ofProcess());
  }

  CheckMojo(LifecycleExecutor lifecycle, GitHubActions gitHub) {
    super(lifecycle);
    this.gitHub = gitHub;
  }

  @Override
  void run(SiteSettings settings) throws MojoExecutionException, MojoFailureException {
    requireRoomForReports(settings);
    requireOwnBaseline(settings);
    Acceptance acceptance = Acceptance.of(settings, Goal.CHECK);
    Optional<PageNotes> notes = notesForCampaigns().begin(settings);
    CheckResult found =
        onSite(settings, permits -> new SiteChecker(settings, permits).check(notes));
    notes.ifPresent(notesForCampaigns()::keep);
    SourcePlaces places = sourcePlaces(settings);
    CheckResult traced = new SourceTracer(places).trace(found);
    CheckResult left = new SourceAllowances(places, new Severities(settings)).apply(traced);
    new FindingLog(getLog(), settings, executionRoot(), gitHub)
        .report(
            acceptance.apply(left), settings.siteDirectory(), OwnReports.NAME, new SiteSubject());
    EmptySite.judge(left.coverage().pages(), settings);
  }

  /** A page of the site that is called like a report would be lost, and never be checked. */
  private static void requireRoomForReports(SiteSettings settings) {
    List<String> names =
        settings.reportFormats().stream().map(end -> OwnReports.NAME + '.' + end).toList();
    new OwnReports(settings.siteDirectory(), settings.reportDirectory())
        .wouldOverwrite(names)
        .ifPresent(
            file -> {
              throw new InvalidSettingException(
                  "reportDirectory",
                  "Parameter 'reportDirectory' (property utm.reportDirectory): "
                      + file
                      + " belongs to the site, and a report of the same name would overwrite it."
                      + " A right value: target/superoffice-utm");
            });
  }
}
