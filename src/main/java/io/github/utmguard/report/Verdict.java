package io.github.utmguard.report;

import io.github.utmguard.check.CheckResult;
import io.github.utmguard.finding.Severity;

/** What a check of a site comes to. */
enum Verdict {
  FAILED("html.verdict.failed"),
  ATTENTION("html.verdict.attention"),
  NOTHING("html.verdict.nothing"),
  PASSED("html.verdict.passed");

  private final String word;

  Verdict(String word) {
    this.word = word;
  }

  /** The message that says it in a word; with {@code .text}, in a sentence. */
  String word() {
    return word;
  }

  /** Its name for style sheets. */
  String id() {
    return word.substring(word.lastIndexOf('.') + 1);
  }

  /** Green only where nothing but information was found, whether it was accepted or not. */
  static Verdict of(SiteReport report) {
    CheckResult result = report.result();
    if (result.count(Severity.ERROR) > 0) {
      return FAILED;
    }
    boolean accepted =
        result.suppressed().stream()
            .anyMatch(suppressed -> suppressed.finding().severity() != Severity.INFO);
    if (accepted || result.count(Severity.WARNING) > 0) {
      return ATTENTION;
    }
    return report.subject().isNothing(report) ? NOTHING : PASSED;
  }
}
