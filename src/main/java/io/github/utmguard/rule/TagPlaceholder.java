package io.github.utmguard.rule;

import io.github.utmguard.finding.Message;
import io.github.utmguard.page.PageView;
import io.github.utmguard.tag.TrackingTag;
import io.github.utmguard.url.TagAddress;
import java.util.List;

/** Finds the documentation's {@code CustXXXXX} left in a tag. */
final class TagPlaceholder implements Rule {
  @Override
  public List<Violation> check(PageView page) {
    return Tags.first(page)
        // The settings take no placeholder.
        .filter(tag -> !tag.address().equals(page.policy().tag().map(TrackingTag::address)))
        .filter(tag -> tag.address().filter(TagAddress::isPlaceholder).isPresent())
        .map(tag -> Tags.at(tag, Message.of("tag-placeholder.message"), Tags.replace(page)))
        .map(List::of)
        .orElse(List.of());
  }
}
