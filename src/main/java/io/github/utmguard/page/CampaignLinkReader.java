package io.github.utmguard.page;

import io.github.utmguard.html.AttributeValue;
import io.github.utmguard.html.ParsedPage;
import io.github.utmguard.url.Url;
import io.github.utmguard.utm.UtmFault;
import io.github.utmguard.utm.UtmLint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Judges the UTM parameters of every address that a visitor of a page can follow.
 *
 * <p>A form that is sent by GET replaces its address's query by its fields (HTML standard,
 * 4.10.22.3), so that only those sent by POST are looked at.
 */
final class CampaignLinkReader {
  private final ParsedPage page;
  private final Addresses addresses;
  private final UtmLint lint;
  private final boolean campaignPage;
  private final List<CampaignLink> found = new ArrayList<>();

  private CampaignLinkReader(String path, ParsedPage page, Addresses addresses) {
    LinkPolicy policy = addresses.policy().links();
    this.page = page;
    this.addresses = addresses;
    this.lint = new UtmLint(policy.campaigns());
    this.campaignPage = policy.campaignPages().test(path);
  }

  static List<CampaignLink> read(String path, ParsedPage page, Addresses addresses) {
    CampaignLinkReader reader = new CampaignLinkReader(path, page, addresses);
    Elements.visit(page.document(), reader::element);
    // A parser makes copies of a link that stays open over a paragraph's end; it is written once.
    return reader.found.stream().distinct().toList();
  }

  private void element(Element element, boolean inert) {
    if (!inert) {
      address(element)
          .filter(value -> value.value().indexOf('?') >= 0 || value.value().indexOf('=') >= 0)
          .ifPresent(this::link);
    }
  }

  private Optional<AttributeValue> address(Element element) {
    String name = Elements.localName(element);
    return switch (element.tag().namespace()) {
      case Parser.NamespaceHtml ->
          switch (name) {
            case "a", "area" -> page.attribute(element, "href");
            case "form" -> page.attribute(element, "action").filter(any -> isPost(element));
            default -> Optional.empty();
          };
      case Parser.NamespaceSvg ->
          name.equals("a")
              ? page.attribute(element, "href").or(() -> page.attribute(element, "xlink:href"))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private boolean isPost(Element form) {
    return page.attribute(form, "method")
        .filter(method -> method.value().equalsIgnoreCase("post"))
        .isPresent();
  }

  private void link(AttributeValue value) {
    String written = value.value();
    // Without the page's own address, of which nothing is the link's fault.
    Optional<Url> itself = Url.parse(Policy.UNKNOWN_SITE).flatMap(base -> Url.parse(written, base));
    Optional<Url> target = addresses.resolve(written).filter(Url::isHttp);
    if (itself.isEmpty() || target.isEmpty()) {
      return;
    }
    List<UtmFault> faults = faults(written, itself.get(), target.get());
    // A link to a hosted form is wrong as a whole, whatever parameters it carries.
    if (!faults.isEmpty() && addresses.hostedForm(written).isEmpty()) {
      found.add(new CampaignLink(written, value.offset(), faults));
    }
  }

  private List<UtmFault> faults(String written, Url itself, Url target) {
    if (!campaignPage && addresses.policy().isInternal(target, Url.parse(written).isEmpty())) {
      Optional<UtmFault> internal = UtmLint.internalLink(itself, written);
      if (internal.isPresent()) {
        return Stream.concat(internal.stream(), UtmLint.personalData(itself).stream()).toList();
      }
    }
    return lint.lint(itself);
  }
}
