package io.github.utmguard.accept;

import io.github.utmguard.finding.Finding;
import io.github.utmguard.finding.Location;
import io.github.utmguard.finding.Message;
import io.github.utmguard.finding.Severity;
import io.github.utmguard.finding.SourceLocation;
import io.github.utmguard.finding.Suppression;
import java.util.Optional;

/** Words what is said of suppressions and entries that accept nothing. */
final class Unused {
  private final Severity severity;

  Unused(Severity severity) {
    this.severity = severity;
  }

  Finding suppression(Suppression suppression) {
    return finding(
        suppression.givenAt(),
        suppression.url(),
        Message.of("suppression-unused.settings", what(suppression)),
        Message.of("suppression-unused.fix"));
  }

  Finding expired(Suppression suppression) {
    return finding(
        suppression.givenAt(),
        suppression.url(),
        Message.of(
            "suppression-unused.expired",
            what(suppression),
            suppression.until().orElseThrow().toString()),
        Message.of("suppression-unused.expired.fix"));
  }

  /** Of all entries the same is said, so that reports make one cause of them. */
  Finding entry(String file, Baseline.Entry entry) {
    return finding(
        new Location(file, entry.line(), 1),
        Optional.empty(),
        Message.of("suppression-unused.baseline"),
        Message.of("suppression-unused.baseline.fix"));
  }

  private static String what(Suppression suppression) {
    return suppression.rule() + suppression.page().map(page -> " (" + page + ")").orElse("");
  }

  private Finding finding(Location location, Optional<String> url, Message message, Message fix) {
    return new Finding(
        Suppression.UNUSED,
        severity,
        location,
        url,
        message,
        fix,
        Optional.of(new SourceLocation(location.page(), location.line())));
  }
}
