package io.github.utmguard.finding;

import java.util.Comparator;
import java.util.Optional;

/**
 * One occurrence of what a rule looks for.
 *
 * @param rule the rule's id
 * @param severity how much it matters in this run
 * @param location where it stands
 * @param url the offending address as written, if there is one
 * @param message what is wrong and why it matters
 * @param fix what to do or to paste
 * @param source where it was written, if that is known
 */
public record Finding(
    String rule,
    Severity severity,
    Location location,
    Optional<String> url,
    Message message,
    Message fix,
    Optional<SourceLocation> source) {

  /** A finding whose source is not looked up yet. */
  public Finding(
      String rule,
      Severity severity,
      Location location,
      Optional<String> url,
      Message message,
      Message fix) {
    this(rule, severity, location, url, message, fix, Optional.empty());
  }

  /** The same finding, traced to its source. */
  public Finding withSource(SourceLocation found, Message fixThere) {
    return new Finding(rule, severity, location, url, message, fixThere, Optional.of(found));
  }

  /** True where its place is no page of the site, but a file that people write: the settings. */
  public boolean isInSource() {
    return source
        .filter(known -> known.file().equals(location.page()) && known.line() == location.line())
        .isPresent();
  }

  /** The order of reports: page, line, column, rule, address. */
  public static final Comparator<Finding> ORDER =
      Comparator.comparing((Finding finding) -> finding.location().page())
          .thenComparingInt(finding -> finding.location().line())
          .thenComparingInt(finding -> finding.location().column())
          .thenComparing(Finding::rule)
          .thenComparing(finding -> finding.url().orElse(""));
}
