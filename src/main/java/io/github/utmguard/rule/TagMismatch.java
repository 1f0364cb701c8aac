package io.github.utmguard.rule;

import io.github.utmguard.finding.Message;
import io.github.utmguard.page.PageView;
import java.util.List;

/** Finds a tag whose address is not the configured one. */
final class TagMismatch implements Rule {
  @Override
  public List<Violation> check(PageView page) {
    return Tags.first(page)
        .filter(tag -> tag.address().filter(page.policy()::isExpected).isEmpty())
        .map(
            tag ->
                Tags.at(
                    tag,
                    Message.of(
                        "tag-mismatch.message",
                        page.policy().tag().map(known -> known.address().href()).orElse("")),
                    Tags.replace(page)))
        .map(List::of)
        .orElse(List.of());
  }
}
