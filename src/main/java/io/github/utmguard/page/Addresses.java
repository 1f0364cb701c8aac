package io.github.utmguard.page;

import io.github.utmguard.html.AttributeValue;
import io.github.utmguard.html.ParsedPage;
import io.github.utmguard.script.AddressMarkers;
import io.github.utmguard.url.HostedForm;
import io.github.utmguard.url.Url;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Reads the addresses of one page.
 *
 * @param document the page's own address
 * @param base what its relative addresses are resolved against
 * @param policy names further hosts of hosted forms
 */
record Addresses(Url document, Url base, Policy policy) {

  /** With the page's {@code base} element, of which the first with an address counts. */
  static Addresses of(ParsedPage page, Url document, Policy policy) {
    for (Element element : page.document().select("base[href]")) {
      Optional<AttributeValue> href = page.attribute(element, "href");
      if (href.isPresent() && element.closest("template, svg, math") == null) {
        Url base =
            Url.parse(href.get().value(), document)
                .filter(url -> !url.scheme().equals("data") && !url.scheme().equals("javascript"))
                .orElse(document);
        return new Addresses(document, base, policy);
      }
    }
    return new Addresses(document, document, policy);
  }

  Optional<Url> resolve(String written) {
    return Url.parse(written, base);
  }

  /**
   * The hosted form that an address leads to. {@code https:/host/path} means a path of the own site
   * on a page served by HTTPS, and was meant as a host: it is read as such, for the fix.
   */
  Optional<HostedForm> hostedForm(String written) {
    return resolve(written)
        .flatMap(url -> HostedForm.of(url, policy.hostedFormHosts()))
        .map(
            form ->
                Url.parse(written)
                    .flatMap(url -> HostedForm.of(url, policy.hostedFormHosts()))
                    .orElse(form));
  }

  AddressMarkers markers() {
    return AddressMarkers.formsAnd(policy.hostedFormHosts());
  }
}
