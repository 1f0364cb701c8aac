package io.github.utmguard.rule;

import io.github.utmguard.finding.Message;
import io.github.utmguard.page.PageView;
import java.util.List;
import java.util.Optional;

/** Finds a page without an active tag: a visit that begins there is not tracked. */
final class TagMissing implements Rule {
  @Override
  public List<Violation> check(PageView page) {
    return page.tags().isEmpty()
        ? List.of(
            new Violation(
                page.head().offset(),
                Optional.empty(),
                Message.of("tag-missing.message"),
                Tags.paste(page)))
        : List.of();
  }
}
