package io.github.utmguard.page;

import io.github.utmguard.html.ParsedPage;
import io.github.utmguard.page.HostedReference.Use;
import io.github.utmguard.script.DataAddresses;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The hosted forms that a page shows its visitors, as links or in its text. Client-side routers and
 * searches carry the page once more, as data, which is not worth a second finding.
 */
final class ShownAddresses {
  private ShownAddresses() {}

  static Set<String> of(ParsedPage page, Addresses addresses, List<HostedReference> references) {
    Set<String> shown = new TreeSet<>();
    for (HostedReference reference : references) {
      if (reference.use() != Use.MENTION && reference.use() != Use.INERT) {
        shown.add(reference.form().address().href());
      }
    }
    String text = page.document().wholeText();
    DataAddresses.find(
            text, addresses.markers(), candidate -> addresses.hostedForm(candidate).isPresent())
        .forEach(
            address ->
                addresses
                    .hostedForm(address.address())
                    .ifPresent(form -> shown.add(form.address().href())));
    return shown;
  }

  static List<HostedReference> withoutSerialised(
      List<HostedReference> references, Set<String> shown) {
    return references.stream()
        .filter(
            reference ->
                reference.use() != Use.MENTION
                    || !shown.contains(reference.form().address().href()))
        .toList();
  }
}
