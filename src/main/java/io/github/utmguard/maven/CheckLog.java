package io.github.utmguard.maven;

import io.github.utmguard.accept.Acceptance.Accepted;
import io.github.utmguard.check.CheckResult;
import io.github.utmguard.check.CheckScope;
import io.github.utmguard.finding.Messages;
import io.github.utmguard.finding.Severity;
import io.github.utmguard.report.ConsoleReport;
import io.github.utmguard.report.ReportFiles;
import io.github.utmguard.report.SiteReport;
import io.github.utmguard.settings.FailOn;
import io.github.utmguard.settings.Names;
import io.github.utmguard.settings.SiteSettings;
import io.github.utmguard.site.IoReasons;
import io.github.utmguard.site.OwnReports;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** Prints and writes what {@code check} found, and fails the build for it. */
final class CheckLog {
  private final Log log;
  private final SiteSettings settings;
  private final Path root;
  private final GitHubActions gitHub;
  private final Messages messages;

  /**
   * Makes a log.
   *
   * @param root the directory that printed paths are relative to
   */
  CheckLog(Log log, SiteSettings settings, Path root, GitHubActions gitHub) {
    this.gitHub = gitHub;
    this.log = log;
    this.settings = settings;
    this.root = root;
    this.messages = new Messages(settings.locale());
  }

  void report(Accepted accepted) throws MojoExecutionException, MojoFailureException {
    CheckResult result = accepted.result();
    String site = relative(settings.siteDirectory());
    ConsoleReport console = new ConsoleReport(messages, site.equals(".") ? "" : site + "/");
    console.blocks(result).forEach(this::print);
    log.info(console.summary(result));
    console.accepted(result).ifPresent(log::info);
    accepted.note().map(messages::text).ifPresent(log::info);
    SiteReport report =
        new SiteReport(site, result, messages, version(), CheckScope.of(settings), build());
    String where = write(report);
    gitHub.show(report, log);
    judge(result, console.counts(result), where);
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

  private SiteReport.Build build() {
    return new SiteReport.Build(gitHub.base(root), settings.failOn());
  }

  private String write(SiteReport report) throws MojoExecutionException {
    try {
      List<Path> files =
          ReportFiles.write(
              settings.reportDirectory(), OwnReports.NAME, settings.reportFormats(), report);
      return files.isEmpty() ? "" : ' ' + messages.text("console.report", relative(files.get(0)));
    } catch (IOException e) {
      throw new MojoExecutionException(
          "reportDirectory: no report can be written to "
              + settings.reportDirectory()
              + " ("
              + IoReasons.of(e)
              + "). Name a folder where it can: -Dutm.reportDirectory=target/superoffice-utm");
    }
  }

  /** As the plugin's JAR says; a test runs without one. */
  private static String version() {
    return Objects.requireNonNullElse(
        CheckLog.class.getPackage().getImplementationVersion(), "unreleased");
  }

  private void judge(CheckResult result, String counts, String where) throws MojoFailureException {
    if (result.findings().stream().anyMatch(any -> settings.failOn().fails(any.severity()))) {
      throw new MojoFailureException(
          messages.text("console.failed", counts)
              + where
              + (settings.failOn() == FailOn.WARNING ? " (failOn=warning)" : ""));
    }
    if (settings.failOn() == FailOn.NEVER && result.count(Severity.ERROR) > 0) {
      log.info(messages.text("console.goes-on") + where);
    }
    EmptySite.judge(result.coverage().pages(), settings);
  }

  /**
   * A path as the user would type it in the directory that Maven was started in. The modules of a
   * build often stand beside the parent that it was started in; what is farther off is absolute.
   */
  private String relative(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    Path start = root.toAbsolutePath().normalize();
    Path beside = Objects.requireNonNullElse(start.getParent(), start);
    boolean near = beside.getNameCount() > 0 && absolute.startsWith(beside);
    String text =
        near || absolute.startsWith(start)
            ? Names.relative(start, absolute)
            : absolute.toString().replace(File.separatorChar, '/');
    return text.isEmpty() ? "." : text;
  }
}
