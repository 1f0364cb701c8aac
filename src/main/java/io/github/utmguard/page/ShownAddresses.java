package io.github.utmguard.page;

import io.github.utmguard.html.ParsedPage;
import io.github.utmguard.page.HostedReference.Use;
import io.github.utmguard.script.AddressMarkers;
import io.github.utmguard.script.DataAddresses;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.nodes.TextNode;

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
        shown.add(reference.shownAs());
      }
    }
    AddressMarkers markers = addresses.markers();
    // One by one: what stands in two cells or list items is not one text.
    page.document()
        .nodeStream(TextNode.class)
        .map(TextNode::getWholeText)
        .filter(markers::in)
        .flatMap(text -> inText(text, markers, addresses))
        .forEach(shown::add);
    return shown;
  }

  private static Stream<String> inText(String text, AddressMarkers markers, Addresses addresses) {
    return DataAddresses.find(
            text, markers, candidate -> addresses.hostedForm(candidate).isPresent())
        .stream()
        .flatMap(found -> addresses.hostedForm(found.address()).stream())
        .map(HostedReference::shownAs);
  }

  static List<HostedReference> withoutSerialised(
      List<HostedReference> references, Set<String> shown) {
    return references.stream()
        .filter(reference -> reference.use() != Use.MENTION || !shown.contains(reference.shownAs()))
        .toList();
  }
}
