package io.github.utmguard.rule;

import io.github.utmguard.page.HostedReference.Use;
import io.github.utmguard.page.PageView;
import java.util.List;

/** Finds links, and forms that are sent, to a hosted form: UTM parameters are lost on the way. */
final class HostedFormLink implements Rule {
  @Override
  public List<Violation> check(PageView page) {
    return HostedForms.used(page, "hosted-form-link", Use.LINK);
  }
}
