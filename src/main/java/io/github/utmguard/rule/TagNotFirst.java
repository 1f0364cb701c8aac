package io.github.utmguard.rule;

import io.github.utmguard.finding.Message;
import io.github.utmguard.page.PageView;
import java.util.List;

/** Finds a tag in {@code head} that other elements, but no scripts, stand before. */
final class TagNotFirst implements Rule {
  @Override
  public List<Violation> check(PageView page) {
    return Tags.first(page)
        .filter(tag -> tag.inHead() && !tag.afterScript() && tag.afterElement())
        .map(tag -> Tags.at(tag, Message.of("tag-not-first.message"), Tags.replace(page)))
        .map(List::of)
        .orElse(List.of());
  }
}
