package io.github.utmguard.campaign.rule;

import io.github.utmguard.url.HostedForm;
import io.github.utmguard.url.Url;
import java.util.Set;

/**
 * Under which landing pages are the same: without query and fragment, and however a host spells it.
 */
final class LandingKey {
  private static final Set<String> INDEXES = Set.of("index.html", "index.htm");

  private LandingKey() {}

  /** Of a hosted form the query says which it is; a folder and its index are one page. */
  static String of(Url url) {
    String path = url.path();
    String name = path.substring(path.lastIndexOf('/') + 1);
    if (INDEXES.contains(name)) {
      path = path.substring(0, path.length() - name.length());
    }
    if (path.endsWith("/")) {
      path = path.substring(0, path.length() - 1);
    }
    String port = url.port().isPresent() ? ":" + url.port().getAsInt() : "";
    String form = HostedForm.of(url, Set.of()).flatMap(HostedForm::formId).orElse("");
    return url.host().orElse("") + port + path + (form.isEmpty() ? "" : "?" + form);
  }
}
