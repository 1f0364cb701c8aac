package io.github.utmguard.report;

import io.github.utmguard.check.CheckResult;
import io.github.utmguard.finding.Finding;
import io.github.utmguard.finding.Location;
import io.github.utmguard.finding.Message;
import io.github.utmguard.finding.Messages;
import io.github.utmguard.finding.Severity;
import io.github.utmguard.finding.SuppressedFinding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Words findings for a terminal: one block for each cause. */
public final class ConsoleReport {
  private static final int PLACES_SHOWN = 5;
  private static final int BLOCKS_SHOWN = 100;

  /** Beyond it nobody reads on; the other reports have it whole. */
  private static final int LONGEST = 500;

  /** Longer than any fix that is to be pasted. */
  private static final int LONGEST_FIX_LINE = 5000;

  private final Messages messages;
  private final String sitePrefix;

  /**
   * Makes a report.
   *
   * @param sitePrefix the site's directory as the terminal's user would type it
   */
  public ConsoleReport(Messages messages, String sitePrefix) {
    this.messages = messages;
    this.sitePrefix = sitePrefix;
  }

  /** One block: its severity, and its lines without colours. */
  public record Block(Severity severity, List<String> lines) {}

  /** The blocks, the gravest first; of a great many the last one only counts the others. */
  public List<Block> blocks(CheckResult result) {
    List<FindingGroup> groups = FindingGroup.of(result.findings());
    List<Block> blocks = new ArrayList<>();
    groups.stream().limit(BLOCKS_SHOWN).map(this::block).forEach(blocks::add);
    if (groups.size() > BLOCKS_SHOWN) {
      blocks.add(others(groups.subList(BLOCKS_SHOWN, groups.size())));
    }
    return blocks;
  }

  private static Block others(List<FindingGroup> groups) {
    long findings = groups.stream().mapToLong(group -> group.findings().size()).sum();
    String line =
        Amount.of(findings, "more finding")
            + " of "
            + Amount.of(groups.size(), "other cause")
            + ". Correct those above first.";
    return new Block(groups.get(0).first().severity(), List.of(line));
  }

  private Block block(FindingGroup group) {
    Finding first = group.first();
    List<String> lines = new ArrayList<>();
    lines.add(first.rule() + ": " + TerminalText.of(messages.text(first.message()), LONGEST));
    places(group.findings(), lines);
    sources(group.findings(), lines);
    first.url().ifPresent(url -> lines.add("  address: " + TerminalText.of(url, LONGEST)));
    List<String> fix =
        messages
            .text(first.fix())
            .lines()
            .map(line -> TerminalText.of(line, LONGEST_FIX_LINE))
            .toList();
    lines.add("  fix: " + fix.get(0));
    fix.stream().skip(1).forEach(line -> lines.add("       " + line));
    return new Block(first.severity(), lines);
  }

  private void places(List<Finding> findings, List<String> lines) {
    findings.stream().limit(PLACES_SHOWN).forEach(finding -> lines.add("  at " + place(finding)));
    int others = findings.size() - PLACES_SHOWN;
    if (others > 0) {
      long pages = findings.stream().map(finding -> finding.location().page()).distinct().count();
      lines.add(
          pages == findings.size()
              ? "  and on " + Amount.of(others, "more page")
              : "  and at "
                  + Amount.of(others, "more place")
                  + " (on "
                  + Amount.of(pages, "page")
                  + " in all)");
    }
  }

  private static void sources(List<Finding> findings, List<String> lines) {
    findings.stream()
        .filter(finding -> !finding.isInSource())
        .flatMap(finding -> finding.source().stream())
        .distinct()
        .limit(PLACES_SHOWN)
        .forEach(
            source -> lines.add("  in " + TerminalText.of(source.file()) + ":" + source.line()));
  }

  /** {@code file:line:column}, which terminals and IDEs make a link. */
  private String place(Finding finding) {
    Location location = finding.location();
    return (finding.isInSource() ? "" : sitePrefix)
        + TerminalText.of(location.page())
        + ":"
        + location.line()
        + ":"
        + location.column();
  }

  /** The closing line with all counts. */
  public String summary(CheckResult result) {
    return Amount.of(result.coverage().pages(), "page")
        + " checked, "
        + Amount.of(result.coverage().tagged())
        + " tagged, "
        + Amount.of(result.coverage().fragments(), "fragment")
        + ": "
        + counts(result);
  }

  /** How many findings are accepted; empty where none is. */
  public Optional<String> accepted(CheckResult result) {
    long baseline =
        result.suppressed().stream()
            .filter(any -> any.origin() == SuppressedFinding.Origin.BASELINE)
            .count();
    long suppressed = result.suppressed().size() - baseline;
    return Optional.of(
            messages.text(
                Message.of("accepted.summary", Long.toString(suppressed), Long.toString(baseline))))
        .filter(text -> !result.suppressed().isEmpty());
  }

  /** The counts of findings, as in {@code 1 error, 0 warnings, 2 infos}. */
  public static String counts(CheckResult result) {
    return Amount.of(result.count(Severity.ERROR), "error")
        + ", "
        + Amount.of(result.count(Severity.WARNING), "warning")
        + ", "
        + Amount.of(result.count(Severity.INFO), "info");
  }
}
