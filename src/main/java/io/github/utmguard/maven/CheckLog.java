package io.github.utmguard.maven;

import io.github.utmguard.check.CheckResult;
import io.github.utmguard.finding.Messages;
import io.github.utmguard.finding.Severity;
import io.github.utmguard.report.ConsoleReport;
import io.github.utmguard.report.JsonReport;
import io.github.utmguard.settings.FailOn;
import io.github.utmguard.settings.SiteSettings;
import io.github.utmguard.site.IoReasons;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** Prints and writes what {@code check} found, and fails the build for it. */
final class CheckLog {
  private final Log log;
  private final SiteSettings settings;
  private final Path root;
  private final Messages messages = new Messages(Locale.ENGLISH);

  /**
   * Makes a log.
   *
   * @param root the directory that printed paths are relative to
   */
  CheckLog(Log log, SiteSettings settings, Path root) {
    this.log = log;
    this.settings = settings;
    this.root = root;
  }

  void report(CheckResult result) throws MojoExecutionException, MojoFailureException {
    String site = relative(settings.siteDirectory());
    ConsoleReport console = new ConsoleReport(messages, site.equals(".") ? "" : site + "/");
    console.blocks(result).forEach(this::print);
    log.info(console.summary(result));
    String where = write(result, site);
    judge(result, where);
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

  private String write(CheckResult result, String site) throws MojoExecutionException {
    if (!settings.reportFormats().contains("json")) {
      return "";
    }
    Path file = settings.reportDirectory().resolve("report.json");
    try {
      new JsonReport(messages).write(file, site, result);
    } catch (IOException e) {
      throw new MojoExecutionException(
          "reportDirectory: the report "
              + file
              + " cannot be written ("
              + IoReasons.of(e)
              + "). Name a folder that can: -Dutm.reportDirectory=target/superoffice-utm");
    }
    return " The report is " + relative(file) + ".";
  }

  private void judge(CheckResult result, String where) throws MojoFailureException {
    boolean failed =
        switch (settings.failOn()) {
          case ERROR -> result.count(Severity.ERROR) > 0;
          case WARNING -> result.count(Severity.ERROR) + result.count(Severity.WARNING) > 0;
          case NEVER -> false;
        };
    if (failed) {
      throw new MojoFailureException(
          "The site's lead tracking is not right: "
              + ConsoleReport.counts(result)
              + "."
              + where
              + (settings.failOn() == FailOn.WARNING ? " (failOn=warning)" : ""));
    }
    if (settings.failOn() == FailOn.NEVER && result.count(Severity.ERROR) > 0) {
      log.info("The build goes on because of failOn=never." + where);
    }
    EmptySite.judge(result.pages(), settings);
  }

  /** A path as the user would type it in the directory that Maven was started in. */
  private String relative(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    Path start = root.toAbsolutePath().normalize();
    Path shown = absolute.startsWith(start) ? start.relativize(absolute) : absolute;
    String text = shown.toString().replace(File.separatorChar, '/');
    return text.isEmpty() ? "." : text;
  }
}
