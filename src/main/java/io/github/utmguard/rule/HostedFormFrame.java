package io.github.utmguard.rule;

import io.github.utmguard.page.HostedReference.Use;
import io.github.utmguard.page.PageView;
import java.util.List;

/** Finds hosted forms shown in a frame, where the visitor's UTM parameters do not reach. */
final class HostedFormFrame implements Rule {
  @Override
  public List<Violation> check(PageView page) {
    return HostedForms.used(page, "hosted-form-frame", Use.FRAME);
  }
}
