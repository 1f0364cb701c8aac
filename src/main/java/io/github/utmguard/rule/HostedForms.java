package io.github.utmguard.rule;

import io.github.utmguard.finding.Message;
import io.github.utmguard.page.HostedReference;
import io.github.utmguard.page.HostedReference.Use;
import io.github.utmguard.page.PageView;
import io.github.utmguard.url.HostedForm;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the rules about hosted forms share. */
public final class HostedForms {
  private HostedForms() {}

  static List<Violation> used(PageView page, String rule, Use... uses) {
    if (page.hostedForms().isEmpty()) {
      return List.of();
    }
    return page.hostedForms().stream()
        .filter(reference -> Set.of(uses).contains(reference.use()))
        .map(reference -> violation(rule, reference))
        .toList();
  }

  /** What is said of one reference, on a page or in a file of its own. */
  public static Violation violation(String rule, HostedReference reference) {
    return violation(rule, reference, fix(reference.form()));
  }

  private static Violation violation(String rule, HostedReference reference, Message fix) {
    return new Violation(
        reference.offset(), Optional.of(reference.written()), Message.of(rule + ".message"), fix);
  }

  /** What is said of a redirect in a host's file, where no script can stand. */
  public static Violation redirectOfFile(HostedReference reference) {
    return violation(
        "hosted-form-redirect",
        reference,
        reference
            .form()
            .embedCode()
            .map(code -> Message.of("hosted-form.fix-redirect", code))
            .orElse(Message.of("hosted-form.fix-unknown")));
  }

  /** The embed that takes the link's place. */
  private static Message fix(HostedForm form) {
    return form.embedCode()
        .map(code -> Message.of("hosted-form.fix", code))
        .orElse(Message.of("hosted-form.fix-unknown"));
  }
}
