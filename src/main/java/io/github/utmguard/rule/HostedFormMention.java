package io.github.utmguard.rule;

import io.github.utmguard.page.HostedReference.Use;
import io.github.utmguard.page.PageView;
import java.util.List;

/** Finds hosted forms named where nothing shows that a visitor is led there. */
final class HostedFormMention implements Rule {
  @Override
  public List<Violation> check(PageView page) {
    return HostedForms.used(page, "hosted-form-mention", Use.MENTION, Use.INERT);
  }
}
