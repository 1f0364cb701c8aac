package io.github.utmguard.report;

import io.github.utmguard.check.CheckResult;
import io.github.utmguard.finding.Finding;
import io.github.utmguard.finding.Location;
import io.github.utmguard.finding.Message;
import io.github.utmguard.finding.Messages;
import io.github.utmguard.finding.Severity;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A summary of a check for the page of a job on GitHub, in Markdown: one section a cause. */
public final class GitHubSummary {
  private static final int PLACES_SHOWN = 10;
  private static final int LONGEST_FIX = 5000;

  private final SiteReport report;
  private final Messages messages;

  private GitHubSummary(SiteReport report) {
    this.report = report;
    this.messages = report.messages();
  }

  /**
   * The summary, with as many causes as fit and a count of the others.
   *
   * @param mostBytes what it may take in UTF-8
   * @return the summary; empty where not even its beginning fits
   */
  public static String of(SiteReport report, long mostBytes) {
    return new GitHubSummary(report).within(mostBytes);
  }

  private String within(long mostBytes) {
    List<FindingGroup> groups = FindingGroup.of(report.result().findings());
    StringBuilder summary = new StringBuilder(beginning());
    long left = mostBytes - bytes(summary) - bytes(more(groups));
    if (left < 0) {
      return "";
    }
    for (int i = 0; i < groups.size(); i++) {
      String section = section(groups.get(i));
      left -= bytes(section);
      if (left < 0) {
        return summary.append(more(groups.subList(i, groups.size()))).toString();
      }
      summary.append(section);
    }
    return summary.toString();
  }

  private static int bytes(CharSequence text) {
    return text.toString().getBytes(StandardCharsets.UTF_8).length;
  }

  private String beginning() {
    CheckResult result = report.result();
    return "## "
        + text(report.subject().key("report.summary-title"), report.subject().name(report))
        + "\n\n"
        + text(
            "report.summary-counts",
            messages.number(result.count(Severity.ERROR)),
            messages.number(result.count(Severity.WARNING)),
            messages.number(result.count(Severity.INFO)),
            messages.number(result.suppressed().size()))
        + "\n\n"
        + text(
            report.subject().key("report.summary-coverage"),
            report.subject().coverage(report).toArray(String[]::new))
        + "\n\n";
  }

  private String section(FindingGroup group) {
    Finding first = group.first();
    StringBuilder section = new StringBuilder("### ");
    section
        .append(HtmlWords.severity(first.severity(), messages))
        .append(": [")
        .append(first.rule())
        .append("](")
        .append(RuleDocumentation.address(first.rule()))
        .append(")\n\n")
        .append(MarkdownText.of(first.message(), messages))
        .append("\n\n");
    first.url().ifPresent(url -> section.append(text("report.address", url)).append("\n\n"));
    group.findings().stream()
        .limit(PLACES_SHOWN)
        .forEach(finding -> section.append("- ").append(place(finding)).append('\n'));
    if (group.findings().size() > PLACES_SHOWN) {
      section.append("- ... ").append(messages.number(group.findings().size())).append('\n');
    }
    String fix = messages.text(first.fix());
    section
        .append('\n')
        .append(MarkdownText.block(fix.substring(0, Math.min(fix.length(), LONGEST_FIX))))
        .append("\n\n");
    return section.toString();
  }

  private String place(Finding finding) {
    Location location = finding.location();
    boolean onSite = !finding.isInSource() && !location.isLive();
    String page =
        ShownPlace.of(location, (onSite ? report.sitePrefix() : "") + location.page(), messages);
    return finding
        .source()
        .map(
            source ->
                MarkdownText.code(source.file() + ":" + source.line())
                    + " ("
                    + MarkdownText.code(page)
                    + ")")
        .orElseGet(() -> MarkdownText.code(page));
  }

  private String more(List<FindingGroup> groups) {
    int findings = groups.stream().mapToInt(group -> group.findings().size()).sum();
    return text("report.more", messages.number(findings), messages.number(groups.size())) + "\n\n";
  }

  private String text(String key, String... arguments) {
    return MarkdownText.of(Message.of(key, arguments), messages);
  }
}
