package io.github.utmguard.html;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;
import org.jsoup.parser.TagSet;

/**
 * A page's tree, with the place of each element and attribute in the page.
 *
 * <p>jsoup reads the bytes as ISO-8859-1, so its positions are the page's units; values are read
 * again from the bytes. The contents of {@code noscript} are kept from it, since it would parse
 * them, and a browser with scripting on does not.
 */
public final class ParsedPage {
  private final PageSource source;
  private final Document document;
  private final int shift;
  private final List<ParsedPage> noscripts;

  private ParsedPage(PageSource source, Document document, int shift, List<ParsedPage> noscripts) {
    this.source = source;
    this.document = document;
    this.shift = shift;
    this.noscripts = noscripts;
  }

  /** Parses an HTML page as a browser with scripting on does. */
  public static ParsedPage html(PageSource source) {
    StringBuilder text = new StringBuilder(latin1(source, source.start(), source.end()));
    List<ParsedPage> noscripts = new ArrayList<>();
    for (Noscript.Span span : Noscript.contents(source)) {
      noscripts.add(parse(source, latin1(source, span.start(), span.end()), span.start()));
      for (int i = span.start(); i < span.end(); i++) {
        text.setCharAt(i - source.start(), ' ');
      }
    }
    NulCharacters.blank(source, text);
    ParsedPage page = parse(source, text.toString(), source.start());
    return new ParsedPage(source, page.document, page.shift, List.copyOf(noscripts));
  }

  /** Parses an XHTML page by the rules of XML. */
  public static ParsedPage xhtml(PageSource source) {
    Parser parser = Parser.xmlParser().setTrackPosition(true);
    String text = latin1(source, source.start(), source.end());
    return new ParsedPage(source, parser.parseInput(text, ""), source.start(), List.of());
  }

  private static ParsedPage parse(PageSource source, String text, int shift) {
    Parser parser = Parser.htmlParser().setTrackPosition(true).tagSet(tags());
    return new ParsedPage(source, parser.parseInput(text, ""), shift, List.of());
  }

  /** In SVG a script holds markup, and may be self-closing (HTML standard, section 13.2.6.5). */
  private static TagSet tags() {
    Tag script = new Tag("script", Parser.NamespaceSvg);
    return TagSet.Html().add(script.clear(Tag.Data));
  }

  /** In UTF-16 as it is, but for U+FFFF: jsoup stops there, as at the end of the page. */
  private static String latin1(PageSource source, int from, int to) {
    return source.encoding().unitSize() == 2
        ? source.text(from, to).replace('\uFFFF', '\uFFFD')
        : new String(source.bytes(), from, to - from, StandardCharsets.ISO_8859_1);
  }

  public PageSource source() {
    return source;
  }

  public Document document() {
    return document;
  }

  /** What stands in {@code noscript} elements, each parsed by itself. */
  public List<ParsedPage> noscripts() {
    return noscripts;
  }

  /** The first unit of a node as written. */
  public int start(Node node) {
    return node.sourceRange().isTracked() ? node.sourceRange().startPos() + shift : source.start();
  }

  /** One past the last unit of an element; empty where its end tag is not written. */
  public Optional<Integer> end(Element element) {
    if (isEmptyElement(element)) {
      return Optional.of(endOfStartTag(element));
    }
    Range range = element.endSourceRange();
    return range.isTracked() && !range.isImplicit()
        ? Optional.of(range.endPos() + shift)
        : Optional.empty();
  }

  /** In XML a start tag can be the whole element; in HTML its slash means nothing. */
  private boolean isEmptyElement(Element element) {
    return document.outputSettings().syntax() == Document.OutputSettings.Syntax.xml
        && source.units()[endOfStartTag(element) - 2] == '/';
  }

  /** One past the last unit of a node that has no content of its own, such as a comment. */
  public int endOfLeaf(Node node) {
    return node.sourceRange().endPos() + shift;
  }

  /** One past the start tag of an element. */
  public int endOfStartTag(Element element) {
    return element.sourceRange().endPos() + shift;
  }

  /** The attribute's value; {@code name} in lower case. Empty where it is not there. */
  public Optional<AttributeValue> attribute(Element element, String name) {
    if (!element.hasAttr(name)) {
      return Optional.empty();
    }
    Range.AttributeRange range = element.attributes().sourceRange(name);
    if (!range.nameRange().isTracked() || !range.valueRange().isTracked()) {
      return Optional.of(new AttributeValue(element.attr(name), start(element)));
    }
    int from = range.valueRange().startPos() + shift;
    int to = range.valueRange().endPos() + shift;
    String raw = source.text(from, Math.max(from, to));
    String value = raw.indexOf('&') < 0 ? raw : Parser.unescapeEntities(raw, true);
    return Optional.of(new AttributeValue(value, from));
  }

  /** The raw text of an element such as a script, as written. */
  public String rawText(Element element) {
    int start = endOfStartTag(element);
    return source.text(start, Math.max(start, rawTextEnd(element)));
  }

  /** Where the characters of an element's raw text stand. */
  public TextUnits rawTextUnits(Element element) {
    return new TextUnits(source, endOfStartTag(element));
  }

  /** A script of XHTML or SVG may hold more nodes than one, CDATA sections among them. */
  private int rawTextEnd(Element element) {
    return element.childNodes().stream()
        .map(Node::sourceRange)
        .filter(Range::isTracked)
        .mapToInt(range -> range.endPos() + shift)
        .max()
        .orElse(0);
  }
}
