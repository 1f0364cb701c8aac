package io.github.utmguard.maven;

import io.github.utmguard.accept.Acceptance.Accepted;
import io.github.utmguard.check.CheckResult;
import io.github.utmguard.check.CheckScope;
import io.github.utmguard.finding.Messages;
import io.github.utmguard.finding.Severity;
import io.github.utmguard.report.ConsoleReport;
import io.github.utmguard.report.ReportFiles;
import io.github.utmguard.report.ReportSubject;
import io.github.utmguard.report.SiteReport;
import io.github.utmguard.settings.FailOn;
import io.github.utmguard.settings.SiteSettings;
import io.github.utmguard.site.IoReasons;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** Prints and writes what a goal found, and fails the build for it. */
final class FindingLog {
  private final Log log;
  private final SiteSettings settings;
  private final Path root;
  private final GitHubActions gitHub;
  private final Messages messages;
  private final ShownPaths paths;

  /**
   * Makes a log.
   *
   * @param root the directory that printed paths are relative to
   */
  FindingLog(Log log, SiteSettings settings, Path root, GitHubActions gitHub) {
    this.gitHub = gitHub;
    this.log = log;
    this.settings = settings;
    this.root = root;
    this.paths = new ShownPaths(root);
    this.messages = new Messages(settings.locale());
  }

  /**
   * Prints, writes and judges.
   *
   * @param folder what the pages of the findings are relative to
   * @param name what the reports' names begin with
   * @param subject what was looked at
   * @throws MojoFailureException if a finding is grave enough
   */
  void report(Accepted accepted, Path folder, String name, ReportSubject subject)
      throws MojoExecutionException, MojoFailureException {
    report(accepted, paths.shown(folder), name, subject);
  }

  /**
   * Prints, writes and judges.
   *
   * @param site the folder that the pages of the findings are relative to, or a site's address
   * @param name what the reports' names begin with
   * @param subject what was looked at
   * @throws MojoFailureException if a finding is grave enough
   */
  void report(Accepted accepted, String site, String name, ReportSubject subject)
      throws MojoExecutionException, MojoFailureException {
    CheckResult result = accepted.result();
    SiteReport report =
        new SiteReport(
            site,
            result,
            messages,
            PluginVersion.get(),
            CheckScope.of(settings),
            new SiteReport.Build(gitHub.base(root), settings.failOn()),
            subject);
    ConsoleReport console = new ConsoleReport(messages, report.sitePrefix());
    console.blocks(result).forEach(this::print);
    String counts = console.counts(result);
    log.info(subject.summary(report, counts));
    console.accepted(result).ifPresent(log::info);
    accepted.note().map(messages::text).ifPresent(log::info);
    String where = write(report, name);
    gitHub.show(report, log);
    judge(report, counts, where);
  }

  /**
   * As one entry of the log, so that no "[ERROR]" stands in what is to be pasted; an empty line
   * ends it.
   */
  private void print(ConsoleReport.Block block) {
    String text = String.join(System.lineSeparator(), block.lines()) + System.lineSeparator();
    switch (block.severity()) {
      case ERROR -> log.error(text);
      case WARNING -> log.warn(text);
      case INFO -> log.info(text);
    }
  }

  private String write(SiteReport report, String name) throws MojoExecutionException {
    try {
      List<Path> files =
          ReportFiles.write(settings.reportDirectory(), name, settings.reportFormats(), report);
      return files.isEmpty()
          ? ""
          : ' ' + messages.text("console.report", paths.shown(files.get(0)));
    } catch (IOException e) {
      throw new MojoExecutionException(
          "reportDirectory: no report can be written to "
              + settings.reportDirectory()
              + " ("
              + IoReasons.of(e)
              + "). Name a folder where it can: -Dutm.reportDirectory=target/superoffice-utm");
    }
  }

  private void judge(SiteReport report, String counts, String where) throws MojoFailureException {
    CheckResult result = report.result();
    if (result.findings().stream().anyMatch(any -> settings.failOn().fails(any.severity()))) {
      throw new MojoFailureException(
          messages.text(report.subject().key("console.failed"), counts)
              + where
              + (settings.failOn() == FailOn.WARNING ? " (failOn=warning)" : ""));
    }
    if (settings.failOn() == FailOn.NEVER && result.count(Severity.ERROR) > 0) {
      log.info(messages.text("console.goes-on") + where);
    }
  }
}
