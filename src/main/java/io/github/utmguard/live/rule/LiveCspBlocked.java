package io.github.utmguard.live.rule;

import io.github.utmguard.csp.ExternalScript;
import io.github.utmguard.finding.Message;
import io.github.utmguard.page.ExternalScripts;
import io.github.utmguard.page.ScriptElement;
import io.github.utmguard.rule.MetaPolicies;
import io.github.utmguard.rule.Violation;
import io.github.utmguard.url.Url;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds tags and embedded forms that a Content Security Policy forbids: that of the response's
 * headers, and for the frames of forms those of the page too. Scripts that the page's own policy
 * forbids are found by {@code tag-blocked} and {@code embedded-form-blocked}.
 */
final class LiveCspBlocked implements ServedPageRule {
  @Override
  public List<Violation> check(ServedPage page) {
    Optional<String> sandbox = page.policies().scriptSandbox();
    List<Violation> found = new ArrayList<>();
    page.view().tags().stream()
        .findFirst()
        .ifPresent(
            tag ->
                blocked(page, tag, sandbox)
                    .ifPresent(by -> found.add(violation(tag, by, "live-csp-blocked.tag"))));
    MetaPolicies own = new MetaPolicies(page.view());
    for (ScriptElement form : page.view().embeddedForms()) {
      Optional<String> script = blocked(page, form, sandbox);
      Optional<String> frame = script.isPresent() ? Optional.empty() : frame(page, form, own);
      script.ifPresent(by -> found.add(violation(form, by, "live-csp-blocked.form")));
      frame.ifPresent(by -> found.add(violation(form, by, "live-csp-blocked.frame")));
    }
    return found;
  }

  private static Optional<String> blocked(
      ServedPage page, ScriptElement script, Optional<String> sandbox) {
    ExternalScript external = ExternalScripts.of(script);
    return sandbox.or(() -> page.policies().blockingDirective(external, page.origin()));
  }

  /** The form's script shows the form in a frame from its own host. */
  private static Optional<String> frame(ServedPage page, ScriptElement form, MetaPolicies own) {
    Url address = form.address().orElseThrow();
    if (own.directive(form).isPresent()) {
      return Optional.empty();
    }
    return page.policies()
        .frameBlockingDirective(ExternalScripts.address(address), page.origin())
        .or(() -> own.frameDirective(form, address));
  }

  private static Violation violation(ScriptElement script, String directive, String key) {
    return new Violation(
        script.addressOffset(),
        Optional.of(script.written()),
        Message.of(key, directive),
        fix(script, directive));
  }

  /** Beside strict-dynamic a policy's hosts do not count (CSP Level 3, section 6.7.1.1). */
  private static Message fix(ScriptElement script, String directive) {
    String name = directive.split(" ", 2)[0];
    if (name.equals("sandbox")) {
      return Message.of("live-csp-blocked.fix-sandbox");
    }
    if (directive.toLowerCase(Locale.ROOT).contains("'strict-dynamic'")) {
      return Message.of("live-csp-blocked.fix-nonce");
    }
    String origin = script.address().flatMap(Url::origin).orElse("");
    return Message.of("live-csp-blocked.fix", origin, name);
  }
}
