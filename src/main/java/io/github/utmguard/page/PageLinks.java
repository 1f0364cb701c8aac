package io.github.utmguard.page;

import io.github.utmguard.html.AttributeValue;
import io.github.utmguard.html.HeadPosition;
import io.github.utmguard.html.LinkScan;
import io.github.utmguard.html.PageSource;
import io.github.utmguard.html.ParsedPage;
import io.github.utmguard.memory.MemoryBound;
import io.github.utmguard.memory.NotEnoughMemoryException;
import io.github.utmguard.url.EmbeddedForm;
import io.github.utmguard.url.Url;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The links and frames of a page that a visitor can follow, and whether a form stands on it.
 *
 * @param base what relative addresses are resolved against, where that is not the page's own
 *     address
 * @param links in document order, each once
 * @param embedsForm whether an active script of the page embeds a form
 */
public record PageLinks(Optional<Url> base, List<PageLink> links, boolean embedsForm) {
  public PageLinks {
    links = List.copyOf(links);
  }

  /**
   * Reads them, by a parser only where that is needed.
   *
   * @param document asks for the page's own address, which few pages' links need
   * @param memory what a parser's tree is taken from; whoever reads releases it
   * @throws NotEnoughMemoryException if the tree would be too large
   */
  public static PageLinks read(
      PageSource source, HeadPosition.Found head, Supplier<Url> document, MemoryBound memory) {
    Optional<PageLinks> scanned = scan(source, head, document);
    if (scanned.isPresent()) {
      return scanned.get();
    }
    memory.take(TreeSize.of(source));
    boolean xml = head instanceof HeadPosition.Xml;
    return of(xml ? ParsedPage.xhtml(source) : ParsedPage.html(source), document);
  }

  /**
   * Reads them without a parser; empty where that does not do.
   *
   * @param document asks for the page's own address, which few pages' links need
   */
  public static Optional<PageLinks> scan(
      PageSource source, HeadPosition.Found head, Supplier<Url> document) {
    ScannedLinks scanned = new ScannedLinks(source);
    // Units that are not bytes would have to be compared as characters.
    boolean bytes = source.encoding().unitSize() == 1 && !(head instanceof HeadPosition.Xml);
    return bytes && LinkScan.scan(source, scanned)
        ? Optional.of(of(scanned.base(), document, scanned.links(), scanned.scripts()))
        : Optional.empty();
  }

  private static PageLinks of(
      Optional<String> written,
      Supplier<Url> document,
      List<PageLink> links,
      List<String> scripts) {
    Optional<Url> base = written.flatMap(text -> base(text, document.get()));
    boolean form = false;
    for (String script : scripts) {
      form = form || (mayBeForm(script) && isForm(script, base.orElseGet(document)));
    }
    return new PageLinks(base, links, form);
  }

  /** No form is called as nearly all scripts are. */
  private static boolean mayBeForm(String script) {
    boolean plainFile =
        script.endsWith(".js") && script.indexOf('?') < 0 && script.indexOf('#') < 0;
    return !plainFile && !script.isEmpty();
  }

  private static boolean isForm(String script, Url base) {
    return Url.parse(script, base).flatMap(EmbeddedForm::of).isPresent();
  }

  /** Reads them from a page's tree. */
  static PageLinks of(ParsedPage page, Supplier<Url> document) {
    Set<PageLink> links = new LinkedHashSet<>();
    List<PageLink> refreshes = new ArrayList<>();
    List<String> bases = new ArrayList<>();
    List<String> scripts = new ArrayList<>();
    Elements.visit(
        page.document(),
        (element, inert) -> {
          if (!inert) {
            base(page, element).ifPresent(bases::add);
            link(page, element).ifPresent(links::add);
            // Of several, browsers follow the first.
            if (refreshes.isEmpty()) {
              refresh(page, element).ifPresent(refreshes::add);
              links.addAll(refreshes);
            }
            script(page, element).ifPresent(scripts::add);
          }
        });
    return of(bases.stream().findFirst(), document, List.copyOf(links), scripts);
  }

  private static Optional<String> base(ParsedPage page, Element element) {
    return isHtml(element, "base")
        ? page.attribute(element, "href").map(AttributeValue::value)
        : Optional.empty();
  }

  private static Optional<String> script(ParsedPage page, Element element) {
    return isHtml(element, "script")
        ? page.attribute(element, "src").map(AttributeValue::value)
        : Optional.empty();
  }

  private static Optional<PageLink> refresh(ParsedPage page, Element element) {
    return isHtml(element, "meta") ? link(MetaRefresh.of(page, element), false) : Optional.empty();
  }

  private static Optional<PageLink> link(ParsedPage page, Element element) {
    if (isHtml(element, "a") || isHtml(element, "area")) {
      return link(page.attribute(element, "href"), false);
    }
    if (isSvgLink(element)) {
      return link(
          page.attribute(element, "href").or(() -> page.attribute(element, "xlink:href")), false);
    }
    boolean frame =
        isHtml(element, "frame")
            || (isHtml(element, "iframe") && page.attribute(element, "srcdoc").isEmpty());
    return frame ? link(page.attribute(element, "src"), true) : Optional.empty();
  }

  private static Optional<PageLink> link(Optional<AttributeValue> value, boolean frame) {
    return value.map(any -> new PageLink(any.value(), frame));
  }

  private static boolean isHtml(Element element, String name) {
    return element.tag().namespace().equals(Parser.NamespaceHtml)
        && Elements.localName(element).equals(name);
  }

  private static boolean isSvgLink(Element element) {
    return element.tag().namespace().equals(Parser.NamespaceSvg)
        && Elements.localName(element).equals("a");
  }

  /** HTML standard, "frozen base URL": of the first one with an address. */
  private static Optional<Url> base(String written, Url document) {
    return Url.parse(written, document)
        .filter(url -> !url.scheme().equals("data") && !url.scheme().equals("javascript"));
  }
}
