package io.github.utmguard.report;

import io.github.utmguard.finding.Finding;
import io.github.utmguard.finding.Message;
import io.github.utmguard.finding.Severity;
import java.util.ArrayList;
import java.util.List;

/** Findings as workflow commands, which GitHub Actions shows in a pull request: one a cause. */
public final class GitHubAnnotations {
  /** GitHub Docs, "Workflow commands": of each kind, in a step. */
  private static final int MOST = 10;

  private static final int LONGEST = 10_000;

  private GitHubAnnotations() {}

  /** The commands, each to be printed as a line of its own with nothing before it. */
  public static List<String> of(SiteReport report) {
    List<FindingGroup> groups = FindingGroup.of(report.result().findings());
    List<String> commands = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      List<FindingGroup> ofSeverity =
          groups.stream().filter(group -> group.first().severity() == severity).toList();
      int shown = ofSeverity.size() > MOST ? MOST - 1 : ofSeverity.size();
      ofSeverity.stream().limit(shown).map(group -> command(group, report)).forEach(commands::add);
      if (shown < ofSeverity.size()) {
        commands.add(others(severity, ofSeverity.subList(shown, ofSeverity.size()), report));
      }
    }
    return commands;
  }

  private static String command(FindingGroup group, SiteReport report) {
    Finding first = group.first();
    List<String> lines =
        new ConsoleReport(report.messages(), report.sitePrefix()).block(group).lines();
    String text = String.join("\n", lines).substring(first.rule().length() + ": ".length());
    return "::"
        + name(first.severity())
        + place(first, report)
        + "title="
        + property(first.rule())
        + "::"
        + data(text.substring(0, Math.min(text.length(), LONGEST)));
  }

  /** A live page is no file of the repository. */
  private static String place(Finding finding, SiteReport report) {
    boolean inSource = finding.source().isPresent();
    if (!inSource && finding.location().isLive()) {
      return " ";
    }
    return " file="
        + property(file(finding, report))
        + ",line="
        + finding.source().map(source -> source.line()).orElse(finding.location().line())
        + (inSource ? "" : ",col=" + finding.location().column())
        + ",";
  }

  private static String file(Finding finding, SiteReport report) {
    String path =
        finding
            .source()
            .map(source -> source.file())
            .orElseGet(() -> report.sitePrefix() + finding.location().page());
    return TerminalText.of(report.inRepository(path));
  }

  private static String others(Severity severity, List<FindingGroup> groups, SiteReport report) {
    int findings = groups.stream().mapToInt(group -> group.findings().size()).sum();
    Message message =
        Message.of(
            "report.more",
            report.messages().number(findings),
            report.messages().number(groups.size()));
    return "::"
        + name(severity)
        + " title=superoffice-utm::"
        + data(report.messages().text(message));
  }

  private static String name(Severity severity) {
    return severity == Severity.INFO ? "notice" : severity.id();
  }

  /** As the runner reads a command's message back (actions/toolkit, command.ts). */
  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  /** As the runner reads a property back: also without what ends one. */
  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
