package io.github.utmguard.rule;

import io.github.utmguard.page.HostedReference.Use;
import io.github.utmguard.page.PageView;
import java.util.List;

/** Finds pages that send their visitors on to a hosted form. */
final class HostedFormRedirect implements Rule {
  @Override
  public List<Violation> check(PageView page) {
    return HostedForms.used(page, "hosted-form-redirect", Use.REDIRECT);
  }
}
