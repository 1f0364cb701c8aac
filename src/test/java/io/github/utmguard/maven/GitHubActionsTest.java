package io.github.utmguard.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.utmguard.check.CheckResult;
import io.github.utmguard.check.Coverage;
import io.github.utmguard.finding.Finding;
import io.github.utmguard.finding.Location;
import io.github.utmguard.finding.Message;
import io.github.utmguard.finding.Messages;
import io.github.utmguard.finding.Severity;
import io.github.utmguard.report.SiteReport;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitHubActionsTest {
  private static final SiteReport REPORT =
      new SiteReport(
          "target/site",
          new CheckResult(
              new Coverage(1, 0, 0, 0, 0),
              List.of(
                  new Finding(
                      "tag-missing",
                      Severity.ERROR,
                      new Location("størr.html", 1, 1),
                      Optional.empty(),
                      Message.of("tag-missing.message"),
                      Message.of("tag.fix-unknown"))),
              List.of()),
          new Messages(Locale.ENGLISH),
          "1.0");

  @TempDir private Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final RecordedLog log = new RecordedLog();

  @Test
  void elsewhereNothingIsPrintedOrWritten() {
    Path summary = folder.resolve("summary.md");
    for (String value : List.of("", "false", "1")) {
      show(Map.of("GITHUB_ACTIONS", value, "GITHUB_STEP_SUMMARY", summary.toString()));
    }
    show(Map.of("GITHUB_STEP_SUMMARY", summary.toString()));
    assertEquals(0, out.size());
    assertTrue(Files.notExists(summary));
  }

  @Test
  void printsWholeLinesInUtf8() {
    show(Map.of("GITHUB_ACTIONS", "true"));
    String text = out.toString(StandardCharsets.UTF_8);
    assertTrue(text.startsWith("::error file=target/site/størr.html,line=1,col=1,"), text);
    assertTrue(text.endsWith("\n") && text.lines().count() == 1, text);
    assertEquals(List.of(), log.entries());
  }

  @Test
  void theSummaryStaysWithinTheLimitThatAllModulesShare() throws Exception {
    Path summary = folder.resolve("summary.md");
    byte[] others = new byte[(int) GitHubActions.MOST_SUMMARY_BYTES - 1500];
    Files.write(summary, others);
    for (int module = 0; module < 5; module++) {
      show(Map.of("GITHUB_ACTIONS", "true", "GITHUB_STEP_SUMMARY", summary.toString()));
    }
    long size = Files.size(summary);
    assertTrue(size > others.length && size <= GitHubActions.MOST_SUMMARY_BYTES, size + "");
  }

  @Test
  void aSummaryThatCannotBeWrittenFailsNoBuild() {
    show(Map.of("GITHUB_ACTIONS", "true", "GITHUB_STEP_SUMMARY", folder.toString()));
    assertEquals(1, log.entries().size());
    assertTrue(log.last().startsWith("WARN GitHub cannot be told of the findings"), log.last());
  }

  @Test
  void knowsWhereTheBuildStandsInTheCheckout() {
    Map<String, String> environment = new HashMap<>();
    environment.put("GITHUB_WORKSPACE", folder.toString());
    Path docs = folder.resolve("docs").resolve("site");
    assertEquals("", new GitHubActions(environment, out).base(docs));
    environment.put("GITHUB_ACTIONS", "true");
    assertEquals("docs/site/", new GitHubActions(environment, out).base(docs));
    assertEquals("", new GitHubActions(environment, out).base(folder));
    assertEquals("", new GitHubActions(environment, out).base(folder.getParent()));
    environment.put("GITHUB_WORKSPACE", "a\0b");
    assertEquals("", new GitHubActions(environment, out).base(docs));
    environment.remove("GITHUB_WORKSPACE");
    assertEquals("", new GitHubActions(environment, out).base(docs));
  }

  private void show(Map<String, String> environment) {
    new GitHubActions(environment, out).show(REPORT, log);
  }
}
