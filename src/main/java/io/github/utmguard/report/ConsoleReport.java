package io.github.utmguard.report;

import io.github.utmguard.check.CheckResult;
import io.github.utmguard.finding.Finding;
import io.github.utmguard.finding.Location;
import io.github.utmguard.finding.Messages;
import io.github.utmguard.finding.Severity;
import java.util.ArrayList;
import java.util.List;

/** Words findings for a terminal: one block for each cause. */
public final class ConsoleReport {
  private static final int PAGES_SHOWN = 5;

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

  /** The blocks, the gravest first. */
  public List<Block> blocks(CheckResult result) {
    return FindingGroup.of(result.findings()).stream().map(this::block).toList();
  }

  private Block block(FindingGroup group) {
    Finding first = group.first();
    List<String> lines = new ArrayList<>();
    lines.add(first.rule() + ": " + messages.text(first.message()));
    for (Finding finding :
        group.findings().subList(0, Math.min(PAGES_SHOWN, group.findings().size()))) {
      lines.add("  at " + place(finding.location()));
    }
    if (group.findings().size() > PAGES_SHOWN) {
      lines.add(
          "  and at "
              + (group.findings().size() - PAGES_SHOWN)
              + " more places, listed in the report");
    }
    first.url().ifPresent(url -> lines.add("  address: " + printable(url)));
    List<String> fix = messages.text(first.fix()).lines().toList();
    lines.add("  fix: " + fix.get(0));
    fix.stream().skip(1).forEach(line -> lines.add("       " + line));
    return new Block(first.severity(), lines);
  }

  /** {@code file:line:column}, which terminals and IDEs make a link. */
  private String place(Location location) {
    return sitePrefix
        + printable(location.page())
        + ":"
        + location.line()
        + ":"
        + location.column();
  }

  /** Text from a page must not steer the terminal, nor fake a line of the log. */
  private static String printable(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    text.codePoints().forEach(c -> safe.appendCodePoint(Character.isISOControl(c) ? 0xFFFD : c));
    return safe.toString();
  }

  /** The closing line with all counts. */
  public String summary(CheckResult result) {
    return result.pages()
        + " pages checked, "
        + result.tagged()
        + " tagged, "
        + result.fragments()
        + " fragments: "
        + counts(result);
  }

  /** The counts of findings, as in {@code 1 error, 0 warnings, 2 infos}. */
  public static String counts(CheckResult result) {
    return plural(result.count(Severity.ERROR), "error")
        + ", "
        + plural(result.count(Severity.WARNING), "warning")
        + ", "
        + plural(result.count(Severity.INFO), "info");
  }

  private static String plural(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
