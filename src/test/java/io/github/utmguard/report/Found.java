package io.github.utmguard.report;

import io.github.utmguard.check.CheckResult;
import io.github.utmguard.check.Coverage;
import io.github.utmguard.finding.Finding;
import io.github.utmguard.finding.Location;
import io.github.utmguard.finding.Message;
import io.github.utmguard.finding.Severity;
import java.util.List;
import java.util.Optional;

/** Findings as checks hand them to reports. */
final class Found {
  static final String FORM =
      "https://online2.superoffice.com/Cust26633/CS/scripts/customer.fcgi"
          + "?action=formFrame&formId=F-1";
  static final String EMBED =
      "<script src=\"https://online2.superoffice.com/Cust26633/CS/scripts/customer.fcgi"
          + "?action=form&amp;id=F-1\"></script>";

  private Found() {}

  static Finding link(String page, int line, String url) {
    return new Finding(
        "hosted-form-link",
        Severity.ERROR,
        new Location(page, line, 14),
        Optional.of(url),
        Message.of("hosted-form-link.message"),
        Message.of("hosted-form.fix", EMBED));
  }

  static Finding untagged(String page) {
    return new Finding(
        "tag-missing",
        Severity.ERROR,
        new Location(page, 3, 7),
        Optional.empty(),
        Message.of("tag-missing.message"),
        Message.of("tag.fix", "<!-- SuperOffice UTM tag -->\n<script src=\"x\"></script>"));
  }

  static Finding fragment(String page) {
    return new Finding(
        "page-fragment",
        Severity.INFO,
        new Location(page, 1, 1),
        Optional.empty(),
        Message.of("page-fragment.message"),
        Message.of("page-fragment.fix"));
  }

  static CheckResult of(Finding... findings) {
    return new CheckResult(new Coverage(51, 1, 50, 2, 1), List.of(findings), List.of());
  }
}
