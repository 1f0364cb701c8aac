package io.github.utmguard.rule;

import io.github.utmguard.finding.Message;
import io.github.utmguard.page.PageView;
import io.github.utmguard.page.ScriptElement;
import io.github.utmguard.url.Url;
import java.util.List;
import java.util.Locale;

/** Finds embedded forms whose script a Content Security Policy of the page forbids. */
final class EmbeddedFormBlocked implements Rule {
  @Override
  public List<Violation> check(PageView page) {
    if (page.embeddedForms().isEmpty()) {
      return List.of();
    }
    MetaPolicies policies = new MetaPolicies(page);
    return page.embeddedForms().stream()
        .flatMap(
            form -> policies.directive(form).map(directive -> violation(form, directive)).stream())
        .toList();
  }

  private static Violation violation(ScriptElement form, String directive) {
    return Tags.at(
        form, Message.of("embedded-form-blocked.message", directive), fix(form, directive));
  }

  /** Beside strict-dynamic a policy's hosts do not count (CSP Level 3, section 6.7.1.1). */
  private static Message fix(ScriptElement form, String directive) {
    if (directive.toLowerCase(Locale.ROOT).contains("'strict-dynamic'")) {
      return Message.of("embedded-form-blocked.fix-nonce");
    }
    String host = form.address().flatMap(Url::origin).orElse("");
    return Message.of("embedded-form-blocked.fix", host, directive.split(" ", 2)[0]);
  }
}
