package io.github.utmguard.rule;

import io.github.utmguard.finding.Message;
import io.github.utmguard.page.PageView;
import io.github.utmguard.page.ScriptElement;
import io.github.utmguard.tag.TrackingTag;
import java.util.Optional;

/** What the rules about a page's tag share. */
final class Tags {
  private Tags() {}

  /** The page's first tag. */
  static Optional<ScriptElement> first(PageView page) {
    return page.tags().isEmpty() ? Optional.empty() : Optional.of(page.tags().get(0));
  }

  /** A violation at a script's address. */
  static Violation at(ScriptElement script, Message message, Message fix) {
    return new Violation(script.addressOffset(), Optional.of(script.written()), message, fix);
  }

  /** The fix for a tag that is missing: what to paste, if it is known. */
  static Message paste(PageView page) {
    return markup(page)
        .map(markup -> Message.of("tag.fix", markup))
        .orElse(Message.of("tag.fix-unknown"));
  }

  /** The fix for a tag that is wrong, and that must not stay beside the right one. */
  static Message replace(PageView page) {
    return markup(page)
        .map(markup -> Message.of("tag.fix-wrong", markup))
        .orElse(Message.of("tag.fix-wrong-unknown"));
  }

  private static Optional<String> markup(PageView page) {
    return page.policy().tag().map(TrackingTag::html);
  }
}
