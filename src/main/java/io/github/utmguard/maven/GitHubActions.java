package io.github.utmguard.maven;

import io.github.utmguard.report.GitHubAnnotations;
import io.github.utmguard.report.GitHubSummary;
import io.github.utmguard.report.SiteReport;
import io.github.utmguard.site.IoReasons;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.logging.Log;

/** Shows findings in GitHub's pull requests and on its page of the job, when it runs the build. */
final class GitHubActions {
  /** GitHub Docs, "Workflow commands for GitHub Actions", job summaries: for one step. */
  static final long MOST_SUMMARY_BYTES = 1024 * 1024;

  private final Map<String, String> environment;
  private final OutputStream out;

  /**
   * Asks an environment whether this is a build on GitHub.
   *
   * @param out where the runner reads commands; left open
   */
  GitHubActions(Map<String, String> environment, OutputStream out) {
    this.environment = environment;
    this.out = out;
  }

  /**
   * Of this process. A command must begin its line, so that it cannot go through Maven's log; nor
   * through System.out, which Maven 4 leads into the log.
   */
  @SuppressWarnings("resource") // The process's own output is not ours to close.
  static GitHubActions ofProcess() {
    return new GitHubActions(System.getenv(), new FileOutputStream(FileDescriptor.out));
  }

  private boolean isOn() {
    return "true".equals(environment.get("GITHUB_ACTIONS"));
  }

  /**
   * Where a folder stands in the checkout: empty for its root or where that is not known, else with
   * a {@code /} at its end.
   */
  String base(Path folder) {
    return path("GITHUB_WORKSPACE")
        .filter(any -> isOn())
        .map(workspace -> workspace.toAbsolutePath().normalize())
        .filter(workspace -> folder.toAbsolutePath().normalize().startsWith(workspace))
        .map(workspace -> workspace.relativize(folder.toAbsolutePath().normalize()).toString())
        .filter(inside -> !inside.isEmpty())
        .map(inside -> inside.replace(File.separatorChar, '/') + "/")
        .orElse("");
  }

  private Optional<Path> path(String variable) {
    try {
      return Optional.ofNullable(environment.get(variable))
          .filter(value -> !value.isEmpty())
          .map(Path::of);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** Prints annotations and adds to the job's summary; outside of GitHub it does nothing. */
  void show(SiteReport report, Log log) {
    if (!isOn()) {
      return;
    }
    try {
      for (String command : GitHubAnnotations.of(report)) {
        out.write((command + "\n").getBytes(StandardCharsets.UTF_8));
      }
      out.flush();
      Optional<Path> summary = path("GITHUB_STEP_SUMMARY");
      if (summary.isPresent()) {
        append(summary.get(), report);
      }
    } catch (IOException e) {
      log.warn(report.messages().text("console.github", IoReasons.of(e)));
    }
  }

  /** Other modules of the build add to the same file, and the limit holds for all of it. */
  private static void append(Path file, SiteReport report) throws IOException {
    long taken = Files.exists(file) ? Files.size(file) : 0;
    Files.writeString(
        file,
        GitHubSummary.of(report, MOST_SUMMARY_BYTES - taken),
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
  }
}
