package io.github.utmguard.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

/**
 * The stack of open elements, as far as the tokenizer needs it: is the current one an HTML element?
 *
 * <p>It knows no optional end tags, so HTML elements may stay open for too long. That does no harm:
 * they are only there to end what is open inside of them.
 */
final class OpenElements {
  /** As deep as Chromium nests elements; what is further out is forgotten. */
  private static final int DEPTH = 512;

  private static final Set<String> VOID =
      Set.of(
          "area",
          "base",
          "basefont",
          "bgsound",
          "br",
          "col",
          "embed",
          "frame",
          "hr",
          "img",
          "input",
          "keygen",
          "link",
          "meta",
          "param",
          "source",
          "track",
          "wbr");

  /**
   * Their end tags close nothing that is foreign: {@code </head>} is ignored there, and {@code
   * </body>} leaves all elements open (section 13.2.6.4.7).
   */
  private static final Set<String> NEVER_CLOSED = Set.of("html", "head", "body");

  /** End tags do not reach out of these (section 13.2.4.2, "have an element in scope"). */
  private static final Set<String> HTML_SCOPES =
      Set.of("applet", "marquee", "object", "table", "template");

  private enum Namespace {
    HTML,
    SVG,
    MATHML
  }

  /**
   * @param integrationPoint where start tags and text are read by HTML's rules
   */
  private record Element(String name, Namespace namespace, boolean integrationPoint) {
    boolean isForeign() {
      return namespace != Namespace.HTML;
    }

    boolean isScope() {
      return isForeign()
          ? integrationPoint || name.equals("annotation-xml")
          : HTML_SCOPES.contains(name);
    }
  }

  private final Deque<Element> stack = new ArrayDeque<>();

  /** How many elements of each name are open: most stray end tags need no look at the stack. */
  private final Map<String, Integer> names = new HashMap<>();

  /** True where {@code <![CDATA[} begins a CDATA section. */
  boolean inForeignElement() {
    return !stack.isEmpty() && stack.peek().isForeign();
  }

  /** Opens a start tag's element; true where that is an HTML element, which may hold raw text. */
  boolean open(byte[] units, Token tag) {
    String name = tag.name();
    boolean selfClosing = units[tag.end() - 2] == '/';
    if (!followsHtmlRules(name)) {
      if (!ForeignContent.breaksOut(units, tag)) {
        if (!selfClosing) {
          Namespace namespace = stack.element().namespace();
          push(new Element(name, namespace, isIntegrationPoint(units, tag, namespace)));
        }
        return false;
      }
      leaveForeignContent();
    }
    if (name.equals("svg") || name.equals("math")) {
      if (!selfClosing) {
        Namespace namespace = name.equals("svg") ? Namespace.SVG : Namespace.MATHML;
        push(new Element(name, namespace, false));
      }
      return false;
    }
    if (!VOID.contains(name) && !NEVER_CLOSED.contains(name)) {
      push(new Element(name, Namespace.HTML, false));
    }
    return true;
  }

  /** Closes what an end tag closes. */
  void close(String name) {
    if (inForeignElement() && (name.equals("p") || name.equals("br"))) {
      leaveForeignContent();
    }
    // The end tags of body and html close nothing: what follows goes on where it was.
    if (!names.containsKey(name) || name.equals("body") || name.equals("html")) {
      return;
    }
    int closing = 0;
    boolean foreign = true;
    for (Iterator<Element> open = stack.iterator(); open.hasNext(); closing++) {
      Element element = open.next();
      foreign &= element.isForeign();
      // Section 13.2.6.5, "any other end tag": by name, up to the next HTML element.
      if (element.name().equals(name) && (foreign || !element.isForeign())) {
        pop(closing + 1);
        return;
      }
      if (!foreign && element.isScope() && !name.equals("template")) {
        return;
      }
    }
  }

  private void pop(int elements) {
    for (int i = 0; i < elements; i++) {
      forget(stack.pop());
    }
  }

  private void push(Element element) {
    stack.push(element);
    names.merge(element.name(), 1, Integer::sum);
    if (stack.size() > DEPTH) {
      forget(stack.removeLast());
    }
  }

  private void forget(Element element) {
    names.computeIfPresent(element.name(), (name, count) -> count > 1 ? count - 1 : null);
  }

  /** The "tree construction dispatcher" of section 13.2.6, for start tags. */
  private boolean followsHtmlRules(String tagName) {
    if (!inForeignElement()) {
      return true;
    }
    Element current = stack.element();
    if (current.name().equals("annotation-xml") && tagName.equals("svg")) {
      return true;
    }
    boolean mathMlText = current.integrationPoint() && ForeignContent.isMathMlText(current.name());
    return mathMlText
        ? !(tagName.equals("mglyph") || tagName.equals("malignmark"))
        : current.integrationPoint();
  }

  private static boolean isIntegrationPoint(byte[] units, Token tag, Namespace namespace) {
    return namespace == Namespace.SVG
        ? ForeignContent.isSvgIntegrationPoint(tag.name())
        : ForeignContent.isMathMlText(tag.name()) || ForeignContent.isHtmlAnnotation(units, tag);
  }

  private void leaveForeignContent() {
    while (inForeignElement() && !stack.element().integrationPoint()) {
      pop(1);
    }
  }
}
