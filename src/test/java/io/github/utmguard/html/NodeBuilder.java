package io.github.utmguard.html;

import java.util.Map;
import java.util.TreeMap;
import nu.validator.htmlparser.impl.HtmlAttributes;
import nu.validator.htmlparser.impl.TreeBuilder;

/** Builds {@link Node}s for validator.nu's parser. */
final class NodeBuilder extends TreeBuilder<Node> {
  private static final String HTML = "http://www.w3.org/1999/xhtml";

  private final Node document = new Node("");

  Node document() {
    return document;
  }

  @Override
  protected void appendDoctypeToDocument(String name, String publicId, String systemId) {
    document.append(new Node("<!DOCTYPE %s %s %s>".formatted(name, publicId, systemId)));
  }

  @Override
  protected Node createElement(
      String namespace, String name, HtmlAttributes attributes, Node intendedParent) {
    String prefix = namespace.equals(HTML) ? "" : namespace + " ";
    return new Node("<" + prefix + name + " " + text(attributes));
  }

  @Override
  protected Node createHtmlElementSetAsRoot(HtmlAttributes attributes) {
    Node html = createElement(HTML, "html", attributes, document);
    document.append(html);
    return html;
  }

  @Override
  protected Node createAndInsertFosterParentedElement(
      String namespace, String name, HtmlAttributes attributes, Node table, Node stackParent) {
    Node node = createElement(namespace, name, attributes, table);
    insertFosterParentedChild(node, table, stackParent);
    return node;
  }

  @Override
  protected void insertFosterParentedChild(Node child, Node table, Node stackParent) {
    table
        .parent()
        .ifPresentOrElse(
            parent -> parent.insertBefore(child, table),
            () -> {
              child.detach();
              stackParent.append(child);
            });
  }

  @Override
  protected void insertFosterParentedCharacters(
      char[] buffer, int start, int length, Node table, Node stackParent) {
    String text = new String(buffer, start, length);
    table
        .parent()
        .ifPresentOrElse(
            parent -> parent.insertTextBefore(text, table), () -> stackParent.appendText(text));
  }

  @Override
  protected void detachFromParent(Node node) {
    node.detach();
  }

  @Override
  protected boolean hasChildren(Node node) {
    return node.hasChildren();
  }

  @Override
  protected void appendElement(Node child, Node parent) {
    child.detach();
    parent.append(child);
  }

  @Override
  protected void appendChildrenToNewParent(Node oldParent, Node newParent) {
    oldParent.moveChildrenTo(newParent);
  }

  @Override
  protected void appendCharacters(Node parent, char[] buffer, int start, int length) {
    parent.appendText(new String(buffer, start, length));
  }

  @Override
  protected void appendComment(Node parent, char[] buffer, int start, int length) {
    parent.append(new Node("<!--" + new String(buffer, start, length) + "-->"));
  }

  @Override
  protected void appendCommentToDocument(char[] buffer, int start, int length) {
    appendComment(document, buffer, start, length);
  }

  @Override
  protected void addAttributesToElement(Node node, HtmlAttributes attributes) {
    node.addAttributes(text(attributes));
  }

  private static String text(HtmlAttributes attributes) {
    Map<String, String> sorted = new TreeMap<>();
    for (int i = 0; i < attributes.getLength(); i++) {
      sorted.put(attributes.getQName(i), attributes.getValue(i).replace("\"", "&quot;"));
    }
    StringBuilder text = new StringBuilder();
    sorted.forEach(
        (name, value) -> text.append(' ').append(name).append("=\"").append(value).append('"'));
    return text.toString();
  }
}
