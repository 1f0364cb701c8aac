package io.github.utmguard.page;

import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Visits the elements of a page in document order, however deep they are nested. */
final class Elements {

  /** Takes an element, and whether it is inert: inside a {@code template} that stays one. */
  interface Visitor {
    void visit(Element element, boolean inert);
  }

  private Elements() {}

  /** The element's name in lower case, in XHTML without its prefix; HTML knows no prefixes. */
  static String localName(Element element) {
    String name = element.normalName();
    Document document = element.ownerDocument();
    boolean xml =
        document != null
            && document.outputSettings().syntax() == Document.OutputSettings.Syntax.xml;
    return xml ? name.substring(name.indexOf(':') + 1) : name;
  }

  static void visit(Element root, Visitor visitor) {
    NodeTraversor.traverse(
        new NodeVisitor() {
          private int templates;

          @Override
          public void head(Node node, int depth) {
            if (node instanceof Element element) {
              visitor.visit(element, templates > 0);
              templates += isInertTemplate(element) ? 1 : 0;
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (node instanceof Element element) {
              templates -= isInertTemplate(element) ? 1 : 0;
            }
          }
        },
        root);
  }

  /**
   * One of SVG is an element like any other. A declarative shadow root becomes part of the page, so
   * it is not inert.
   */
  private static boolean isInertTemplate(Element element) {
    return element.nameIs("template")
        && element.tag().namespace().equals(Parser.NamespaceHtml)
        && !Set.of("open", "closed")
            .contains(element.attr("shadowrootmode").toLowerCase(java.util.Locale.ROOT));
  }
}
