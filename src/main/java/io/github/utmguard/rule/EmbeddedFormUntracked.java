package io.github.utmguard.rule;

import io.github.utmguard.finding.Message;
import io.github.utmguard.page.PageView;
import java.util.List;

/** Finds embedded forms on a page without an active tag: their leads have no first touch. */
final class EmbeddedFormUntracked implements Rule {
  @Override
  public List<Violation> check(PageView page) {
    if (!page.tags().isEmpty()) {
      return List.of();
    }
    return page.embeddedForms().stream()
        .map(form -> Tags.at(form, Message.of("embedded-form-untracked.message"), Tags.paste(page)))
        .toList();
  }
}
