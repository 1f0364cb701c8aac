package io.github.utmguard.rule;

import io.github.utmguard.finding.Message;
import io.github.utmguard.page.PageView;
import java.util.List;

/** Finds a second tag on a page. */
final class TagDuplicate implements Rule {
  @Override
  public List<Violation> check(PageView page) {
    if (page.tags().size() < 2) {
      return List.of();
    }
    Message message = Message.of("tag-duplicate.message", Integer.toString(page.tags().size()));
    return List.of(Tags.at(page.tags().get(1), message, Message.of("tag-duplicate.fix")));
  }
}
