package io.github.utmguard.page;

import io.github.utmguard.html.AttributeValue;
import io.github.utmguard.html.ParsedPage;
import io.github.utmguard.url.Url;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Collects a page's active scripts in document order. */
final class ScriptCollector {
  private static final String XHTML = Parser.NamespaceHtml;

  private final ParsedPage page;
  private final Addresses addresses;
  private final List<ScriptElement> scripts = new ArrayList<>();
  private boolean afterScript;
  private boolean afterElementInHead;

  private ScriptCollector(ParsedPage page, Addresses addresses) {
    this.page = page;
    this.addresses = addresses;
  }

  static List<ScriptElement> collect(ParsedPage page, Addresses addresses) {
    ScriptCollector collector = new ScriptCollector(page, addresses);
    Elements.visit(page.document(), collector::element);
    return List.copyOf(collector.scripts);
  }

  private void element(Element element, boolean inert) {
    boolean html = element.tag().namespace().equals(XHTML);
    boolean inHead = element.parent() != null && isHead(element.parent());
    if (Elements.localName(element).equals("script") && html && !inert) {
      scripts.add(script(element, inHead));
      afterScript |= runs(element);
    }
    afterElementInHead |= inHead;
  }

  private boolean isHead(Element element) {
    return Elements.localName(element).equals("head")
        && element.parent() != null
        && Elements.localName(element.parent()).equals("html");
  }

  private boolean runs(Element script) {
    return ScriptType.of(value(script, "type"), value(script, "language")) != ScriptType.DATA;
  }

  private Optional<String> value(Element element, String name) {
    return page.attribute(element, name).map(AttributeValue::value);
  }

  private ScriptElement script(Element element, boolean inHead) {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (Attribute attribute : element.attributes()) {
      value(element, attribute.getKey())
          .ifPresent(value -> attributes.put(attribute.getKey().toLowerCase(Locale.ROOT), value));
    }
    Optional<AttributeValue> src = page.attribute(element, "src");
    Optional<Url> address =
        src.map(AttributeValue::value)
            .filter(value -> !value.isEmpty())
            .flatMap(addresses::resolve);
    return new ScriptElement(
        attributes,
        address,
        page.start(element),
        page.end(element),
        src.map(AttributeValue::offset).orElse(page.start(element)),
        inHead,
        afterScript,
        afterElementInHead);
  }
}
