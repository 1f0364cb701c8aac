package io.github.utmguard.campaign.rule;

import io.github.utmguard.url.HostedForm;
import io.github.utmguard.url.Url;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Under which landing pages are the same: without query and fragment, and however a host spells it.
 */
final class LandingKey {
  private static final List<String> ENDINGS = List.of(".html", ".htm", "/index", "/");

  private LandingKey() {}

  /**
   * A folder and its index are one page, {@code /signup} and {@code /signup.html} too, as hosts of
   * static sites serve them; {@code www.} makes no difference. Of a hosted form the query says
   * which it is.
   */
  static String of(Url url) {
    String host = url.host().orElse("");
    String port = url.port().isPresent() ? ":" + url.port().getAsInt() : "";
    Optional<String> form = HostedForm.of(url, Set.of()).flatMap(HostedForm::formId);
    return (host.startsWith("www.") ? host.substring(4) : host)
        + port
        + form.map(id -> url.path() + "?" + id).orElseGet(() -> page(url.path()));
  }

  private static String page(String path) {
    String page = path;
    for (String ending : ENDINGS) {
      page = page.endsWith(ending) ? page.substring(0, page.length() - ending.length()) : page;
    }
    return page;
  }
}
