package io.github.utmguard.live.rule;

import io.github.utmguard.finding.Message;
import io.github.utmguard.rule.Violation;
import java.util.List;
import java.util.Optional;

/** Finds pages that carry the tag as they were built, and lack it as they are served. */
final class LiveTagStripped implements ServedPageRule {
  @Override
  public List<Violation> check(ServedPage page) {
    if (!page.taggedAsBuilt() || !page.view().tags().isEmpty()) {
      return List.of();
    }
    return List.of(
        new Violation(
            page.view().head().offset(),
            Optional.empty(),
            Message.of("live-tag-stripped.message"),
            Message.of("live-tag-stripped.fix")));
  }
}
