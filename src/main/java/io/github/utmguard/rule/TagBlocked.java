package io.github.utmguard.rule;

import io.github.utmguard.finding.Message;
import io.github.utmguard.page.PageView;
import io.github.utmguard.page.ScriptElement;
import io.github.utmguard.url.Url;
import java.util.List;
import java.util.Optional;

/** Finds a tag that no browser runs. */
final class TagBlocked implements Rule {
  @Override
  public List<Violation> check(PageView page) {
    return Tags.first(page)
        .flatMap(tag -> reason(page, tag).map(reason -> Tags.at(tag, reason, fix(tag, reason))))
        .map(List::of)
        .orElse(List.of());
  }

  private static Message fix(ScriptElement tag, Message reason) {
    String key = reason.key() + ".fix";
    return switch (reason.key()) {
      case "tag-blocked.csp" -> Message.of(key, tag.address().flatMap(Url::origin).orElse(""));
      case "tag-blocked.type" -> new Message(key, reason.arguments());
      default -> Message.of(key);
    };
  }

  private static Optional<Message> reason(PageView page, ScriptElement tag) {
    if (AmpPage.is(page)) {
      return Optional.of(Message.of("tag-blocked.amp"));
    }
    Optional<Message> unrunnable = UnrunnableScript.reason(page, tag);
    // A page that was not parsed has no policy before its tag, which is the first thing in it.
    return unrunnable.isPresent() || page.tree().isEmpty()
        ? unrunnable
        : new MetaPolicies(page)
            .directive(tag)
            .map(directive -> Message.of("tag-blocked.csp", directive));
  }
}
