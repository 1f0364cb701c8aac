package io.github.utmguard.url;

import java.util.Optional;
import java.util.Set;

/**
 * A form on a page of SuperOffice's own: a link from the site to it loses the UTM parameters.
 *
 * @param address the page's address
 * @param formId the form's id, decoded, not empty; none where only the host tells that the address
 *     is a hosted form
 */
public record HostedForm(Url address, Optional<String> formId) {
  private static final String ACTION = "formFrame";

  /**
   * Recognises a hosted form, by path and query on any host, or by its host.
   *
   * @param hostedFormHosts hosts in lower-case ASCII whose http and https addresses are all hosted
   *     forms, except scripts that embed a form and the UTM tag
   */
  public static Optional<HostedForm> of(Url url, Set<String> hostedFormHosts) {
    if (CustomerScript.asksFor(ACTION, url)) {
      Optional<String> formId = CustomerScript.value("formId", url);
      if (formId.isPresent()) {
        return Optional.of(new HostedForm(url, formId));
      }
    }
    boolean onHostedFormHost =
        url.isHttp() && url.host().filter(hostedFormHosts::contains).isPresent();
    return onHostedFormHost
            && !TagAddress.isTag(url)
            && !CustomerScript.asksFor(EmbeddedForm.ACTION, url)
        ? Optional.of(new HostedForm(url, Optional.empty()))
        : Optional.empty();
  }

  /**
   * Writes the script element that embeds the same form, as HTML to be pasted: the fix for a link.
   *
   * @return the element on one line; empty without a form id
   */
  public Optional<String> embedCode() {
    return formId.map(
        id ->
            "<script src=\""
                + escape(
                    address.scheme()
                        + "://"
                        + address.hostAndPort()
                        + address.path()
                        + "?action=form&id="
                        + PercentEncodeSet.COMPONENT.encode(id))
                + "\"></script>");
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;")
        .replace("<", "&lt;")
        .replace(">", "&gt;");
  }
}
