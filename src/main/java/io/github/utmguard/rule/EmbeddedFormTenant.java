package io.github.utmguard.rule;

import io.github.utmguard.finding.Message;
import io.github.utmguard.page.PageView;
import io.github.utmguard.page.ScriptElement;
import io.github.utmguard.url.Tenant;
import io.github.utmguard.url.Url;
import java.util.List;
import java.util.Optional;

/** Finds embedded forms of another tenant than the tag's. */
final class EmbeddedFormTenant implements Rule {
  @Override
  public List<Violation> check(PageView page) {
    if (page.embeddedForms().isEmpty()) {
      return List.of();
    }
    // Where the tag itself is wrong, the form may be the one that is right.
    Optional<String> tagged =
        Tags.first(page)
            .filter(tag -> tag.address().filter(page.policy()::isExpected).isPresent())
            .flatMap(EmbeddedFormTenant::tenant);
    if (tagged.isEmpty()) {
      return List.of();
    }
    return page.embeddedForms().stream()
        .filter(form -> tenant(form).filter(id -> !id.equalsIgnoreCase(tagged.get())).isPresent())
        .map(
            form ->
                Tags.at(
                    form,
                    Message.of(
                        "embedded-form-tenant.message", tenant(form).orElse(""), tagged.get()),
                    Message.of("embedded-form-tenant.fix", tagged.get())))
        .toList();
  }

  private static Optional<String> tenant(ScriptElement script) {
    Optional<Url> address = script.address();
    return address.flatMap(Tenant::of);
  }
}
