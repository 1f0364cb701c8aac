package io.github.utmguard.rule;

import io.github.utmguard.finding.Message;
import io.github.utmguard.page.PageView;
import java.util.List;

/** Finds a second tag on a page. */
final class TagDuplicate implements Rule {
  @Override
  public List<Violation> check(PageView page) {
    return page.tags().stream()
        .skip(1)
        .limit(1)
        .map(
            tag ->
                Tags.at(
                    tag,
                    Message.of("tag-duplicate.message", Integer.toString(page.tags().size())),
                    Message.of("tag-duplicate.fix")))
        .toList();
  }
}
