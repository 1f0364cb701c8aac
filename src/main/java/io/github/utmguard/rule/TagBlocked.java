package io.github.utmguard.rule;

import io.github.utmguard.finding.Message;
import io.github.utmguard.page.PageView;
import io.github.utmguard.page.ScriptElement;
import java.util.List;
import java.util.Optional;

/** Finds a tag that no browser runs. */
final class TagBlocked implements Rule {
  @Override
  public List<Violation> check(PageView page) {
    return Tags.first(page)
        .flatMap(tag -> reason(page, tag).map(reason -> violation(tag, reason)))
        .stream()
        .toList();
  }

  private static Violation violation(ScriptElement tag, Message reason) {
    return Tags.at(tag, reason, Message.of(reason.key() + ".fix"));
  }

  private static Optional<Message> reason(PageView page, ScriptElement tag) {
    if (AmpPage.is(page)) {
      return Optional.of(Message.of("tag-blocked.amp"));
    }
    return UnrunnableScript.reason(page, tag)
        .or(
            () ->
                BlockedScript.directive(page, tag)
                    .map(directive -> Message.of("tag-blocked.csp", directive)));
  }
}
