package io.github.utmguard.page;

import io.github.utmguard.html.ParsedPage;
import io.github.utmguard.page.HostedReference.Use;
import io.github.utmguard.script.DataAddresses;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Drops mentions of what the page itself shows: client-side routers and searches carry the page's
 * own text and links once more, as data.
 */
final class ShownAddresses {
  private ShownAddresses() {}

  static List<HostedReference> withoutSerialised(
      ParsedPage page, Addresses addresses, List<HostedReference> references) {
    if (references.stream().noneMatch(reference -> reference.use() == Use.MENTION)) {
      return references;
    }
    Set<String> shown = new HashSet<>();
    for (HostedReference reference : references) {
      if (reference.use() != Use.MENTION && reference.use() != Use.INERT) {
        shown.add(reference.form().address().href());
      }
    }
    String text = page.document().body().wholeText();
    DataAddresses.find(
            text, addresses.markers(), candidate -> addresses.hostedForm(candidate).isPresent())
        .forEach(
            address ->
                addresses
                    .hostedForm(address.address())
                    .ifPresent(form -> shown.add(form.address().href())));
    return references.stream()
        .filter(
            reference ->
                reference.use() != Use.MENTION
                    || !shown.contains(reference.form().address().href()))
        .toList();
  }
}
