package io.github.utmguard.rule;

import io.github.utmguard.finding.Message;
import io.github.utmguard.page.PageView;
import io.github.utmguard.page.ScriptElement;
import java.util.List;

/** Finds embedded forms whose script a Content Security Policy of the page forbids. */
final class EmbeddedFormBlocked implements Rule {
  @Override
  public List<Violation> check(PageView page) {
    return page.embeddedForms().stream()
        .flatMap(
            form ->
                BlockedScript.directive(page, form)
                    .map(directive -> violation(form, directive))
                    .stream())
        .toList();
  }

  private static Violation violation(ScriptElement form, String directive) {
    String host = form.address().flatMap(url -> url.origin()).orElse("");
    return Tags.at(
        form,
        Message.of("embedded-form-blocked.message", directive),
        Message.of("embedded-form-blocked.fix", host));
  }
}
