package io.github.utmguard.page;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Visits the elements of a page in document order, however deep they are nested. */
final class Elements {

  /**
   * Takes an element, and whether it is inert: inside a {@code template} that stays one, or a
   * {@code noscript}, which only XHTML parses to elements, and no browser with scripting on shows.
   */
  interface Visitor {
    void visit(Element element, boolean inert);
  }

  private Elements() {}

  /**
   * The element's name, in XHTML without its prefix and in its own case, since {@code A} is no link
   * there; HTML knows neither.
   */
  static String localName(Element element) {
    String tag = element.tagName();
    return isXml(element) ? tag.substring(tag.indexOf(':') + 1) : element.normalName();
  }

  static boolean isXml(Element element) {
    Document document = element.ownerDocument();
    return document != null
        && document.outputSettings().syntax() == Document.OutputSettings.Syntax.xml;
  }

  static boolean isWithin(Element element, Element around) {
    Element parent = element.parent();
    while (parent != null && !parent.equals(around)) {
      parent = parent.parent();
    }
    return parent != null;
  }

  static void visit(Element root, Visitor visitor) {
    NodeTraversor.traverse(
        new NodeVisitor() {
          private int inert;

          @Override
          public void head(Node node, int depth) {
            if (node instanceof Element element) {
              visitor.visit(element, inert > 0);
              inert += isInert(element) ? 1 : 0;
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (node instanceof Element element) {
              inert -= isInert(element) ? 1 : 0;
            }
          }
        },
        root);
  }

  /** One of SVG is an element like any other. */
  private static boolean isInert(Element element) {
    if (!element.tag().namespace().equals(Parser.NamespaceHtml)) {
      return false;
    }
    return switch (localName(element)) {
      case "noscript" -> true;
      case "template" -> !ShadowRoots.isOne(element);
      default -> false;
    };
  }
}
