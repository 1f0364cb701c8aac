package io.github.utmguard.rule;

import io.github.utmguard.finding.Message;
import io.github.utmguard.page.PageView;
import java.util.List;

/** Finds a tag outside {@code head}, or after another script. */
final class TagMisplaced implements Rule {
  @Override
  public List<Violation> check(PageView page) {
    return Tags.first(page)
        .filter(tag -> !tag.inHead() || tag.afterScript())
        .map(
            tag ->
                Tags.at(
                    tag,
                    Message.of(
                        tag.inHead() ? "tag-misplaced.after-script" : "tag-misplaced.outside-head"),
                    Tags.replace(page)))
        .map(List::of)
        .orElse(List.of());
  }
}
