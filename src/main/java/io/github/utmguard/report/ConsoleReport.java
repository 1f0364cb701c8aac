package io.github.utmguard.report;

import io.github.utmguard.check.CheckResult;
import io.github.utmguard.finding.Finding;
import io.github.utmguard.finding.Location;
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

  private Block others(List<FindingGroup> groups) {
    long findings = groups.stream().mapToLong(group -> group.findings().size()).sum();
    String causes = messages.count("console.other-causes", groups.size());
    String line = messages.count("console.others", findings, causes);
    return new Block(groups.get(0).first().severity(), List.of(line));
  }

  Block block(FindingGroup group) {
    Finding first = group.first();
    List<String> lines = new ArrayList<>();
    lines.add(first.rule() + ": " + cut(messages.text(first.message()), LONGEST));
    places(group.findings(), lines);
    sources(group.findings(), lines);
    first
        .url()
        .ifPresent(url -> lines.add("  " + messages.text("console.address", cut(url, LONGEST))));
    fix(messages.text(first.fix()), lines);
    String help = RuleDocumentation.address(first.rule());
    lines.add("  " + messages.text("console.more", help));
    return new Block(first.severity(), lines);
  }

  private void fix(String text, List<String> lines) {
    String label = "  " + messages.text("console.fix") + " ";
    String indent = " ".repeat(label.length());
    List<String> fix = text.lines().map(line -> cut(line, LONGEST_FIX_LINE)).toList();
    lines.add(label + fix.get(0));
    fix.stream().skip(1).forEach(line -> lines.add(indent + line));
  }

  private void places(List<Finding> findings, List<String> lines) {
    findings.stream()
        .limit(PLACES_SHOWN)
        .map(finding -> messages.text("console.at", place(finding)))
        .forEach(line -> lines.add("  " + line));
    int others = findings.size() - PLACES_SHOWN;
    if (others > 0) {
      long pages = findings.stream().map(finding -> finding.location().page()).distinct().count();
      lines.add(
          "  "
              + (pages == findings.size()
                  ? messages.count("console.more-pages", others)
                  : messages.count("console.more-places", others, pages(pages))));
    }
  }

  private void sources(List<Finding> findings, List<String> lines) {
    findings.stream()
        .filter(finding -> !finding.isInSource())
        .flatMap(finding -> finding.source().stream())
        .distinct()
        .limit(PLACES_SHOWN)
        .forEach(
            source ->
                lines.add(
                    "  "
                        + messages.text(
                            "console.source",
                            TerminalText.of(source.file()) + ":" + source.line())));
  }

  /** {@code file:line:column}, which terminals and IDEs make a link. */
  private String place(Finding finding) {
    Location location = finding.location();
    boolean onSite = !finding.isInSource() && !location.isLive();
    return ShownPlace.of(
        location, TerminalText.of((onSite ? sitePrefix : "") + location.page()), messages);
  }

  private String cut(String text, int longest) {
    return TerminalText.of(text, longest, messages);
  }

  private String pages(long count) {
    return messages.count("console.pages", count);
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
                "accepted.summary", messages.number(suppressed), messages.number(baseline)))
        .filter(text -> !result.suppressed().isEmpty());
  }

  /** The counts of findings, as in {@code 1 error, 0 warnings, 2 infos}. */
  public String counts(CheckResult result) {
    return messages.text(
        "console.counts",
        messages.count("console.errors", result.count(Severity.ERROR)),
        messages.count("console.warnings", result.count(Severity.WARNING)),
        messages.count("console.infos", result.count(Severity.INFO)));
  }
}
