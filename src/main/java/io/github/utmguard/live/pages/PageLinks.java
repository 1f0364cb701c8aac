package io.github.utmguard.live.pages;

import io.github.utmguard.html.AttributeValue;
import io.github.utmguard.html.ParsedPage;
import io.github.utmguard.url.Url;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The links of one page that a visitor can click, in document order. */
final class PageLinks {
  private static final int MOST_LINKS = 10_000;

  private PageLinks() {}

  static List<Url> of(ParsedPage page, Url address) {
    Url base = base(page, address);
    List<Url> links = new ArrayList<>();
    for (Element element : page.document().select("a[href], area[href]")) {
      if (links.size() == MOST_LINKS) {
        break;
      }
      page.attribute(element, "href")
          .flatMap(href -> Url.parse(href.value(), base))
          .filter(Url::isHttp)
          .ifPresent(links::add);
    }
    return links;
  }

  /** The first {@code base} element with an address counts (HTML standard, section 4.2.3). */
  private static Url base(ParsedPage page, Url address) {
    return Optional.ofNullable(page.document().selectFirst("base[href]"))
        .flatMap(element -> page.attribute(element, "href"))
        .map(AttributeValue::value)
        .flatMap(href -> Url.parse(href, address))
        .orElse(address);
  }
}
