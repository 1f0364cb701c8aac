package io.github.utmguard.rule;

import io.github.utmguard.page.HostedReference.Use;
import io.github.utmguard.page.PageView;
import java.util.List;

/** Finds hosted forms that a script, an event handler or a data attribute leads to. */
final class HostedFormScript implements Rule {
  @Override
  public List<Violation> check(PageView page) {
    return HostedForms.used(page, "hosted-form-script", Use.SCRIPT);
  }
}
