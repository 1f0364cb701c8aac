package io.github.utmguard.rule;

import io.github.utmguard.finding.Message;
import io.github.utmguard.page.PageView;
import io.github.utmguard.page.ScriptElement;
import io.github.utmguard.page.ScriptType;
import java.util.Optional;
import java.util.regex.Pattern;

/** Why a script's own attributes keep it from running (HTML standard, "prepare the script"). */
final class UnrunnableScript {
  private static final Pattern INTEGRITY = Pattern.compile("(?i)\\bsha(?:256|384|512)-");

  private UnrunnableScript() {}

  static Optional<Message> reason(PageView page, ScriptElement tag) {
    ScriptType type = ScriptType.of(tag.attribute("type"), tag.attribute("language"));
    if (type == ScriptType.DATA && !isConfigured(page, tag)) {
      return Optional.of(
          tag.attribute("type")
              .map(name -> Message.of("tag-blocked.type", name))
              .orElse(Message.of("tag-blocked.language")));
    }
    if (type == ScriptType.CLASSIC && tag.attribute("nomodule").isPresent()) {
      return Optional.of(Message.of("tag-blocked.nomodule"));
    }
    boolean integrity =
        tag.attribute("integrity").filter(value -> INTEGRITY.matcher(value).find()).isPresent();
    if (type == ScriptType.CLASSIC && integrity && tag.attribute("crossorigin").isEmpty()) {
      return Optional.of(Message.of("tag-blocked.integrity"));
    }
    return Optional.empty();
  }

  /** Consent managers turn such a script into one that runs. */
  private static boolean isConfigured(PageView page, ScriptElement tag) {
    return page.policy()
        .tag()
        .map(known -> known.attributes().get("type"))
        .filter(type -> tag.attribute("type").filter(type::equals).isPresent())
        .isPresent();
  }
}
