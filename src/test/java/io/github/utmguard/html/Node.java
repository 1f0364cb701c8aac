package io.github.utmguard.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A node of a parsed page, as plain as a comparison needs it. */
public final class Node {
  /** What it is: {@code <name a="b">}, {@code <!--comment-->}, {@code <!DOCTYPE>} or a text. */
  private String label;

  private final boolean text;
  private final List<Node> children = new ArrayList<>();
  private Node parent;

  Node(String label) {
    this(label, false);
  }

  private Node(String label, boolean text) {
    this.label = label;
    this.text = text;
  }

  void addAttributes(String attributes) {
    label += attributes;
  }

  void append(Node child) {
    insert(child, children.size());
  }

  void appendText(String characters) {
    insertText(characters, children.size());
  }

  void insertBefore(Node child, Node next) {
    child.detach();
    insert(child, children.indexOf(next));
  }

  void insertTextBefore(String characters, Node next) {
    insertText(characters, children.indexOf(next));
  }

  private void insert(Node child, int index) {
    children.add(index, child);
    child.parent = this;
  }

  private void insertText(String characters, int index) {
    if (index > 0 && children.get(index - 1).text) {
      children.get(index - 1).label += characters;
    } else {
      insert(new Node(characters, true), index);
    }
  }

  void detach() {
    if (parent != null) {
      parent.children.remove(this);
      parent = null;
    }
  }

  void moveChildrenTo(Node other) {
    for (Node child : List.copyOf(children)) {
      child.detach();
      other.append(child);
    }
  }

  boolean hasChildren() {
    return !children.isEmpty();
  }

  String label() {
    return label;
  }

  boolean isText() {
    return text;
  }

  List<Node> children() {
    return List.copyOf(children);
  }

  Optional<Node> parent() {
    return Optional.ofNullable(parent);
  }

  /** The first child of this name that is an HTML element. */
  Node child(String name) {
    return children.stream()
        .filter(node -> node.label.startsWith("<" + name + " "))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + name + " in " + this));
  }

  void prepend(List<Node> nodes) {
    nodes.forEach(Node::detach);
    for (int i = 0; i < nodes.size(); i++) {
      insert(nodes.get(i), i);
    }
  }

  static Node text(String characters) {
    return new Node(characters, true);
  }

  /** The tree, one node a line; neighbouring texts are one. */
  @Override
  public String toString() {
    StringBuilder lines = new StringBuilder();
    write(lines, "");
    return lines.toString();
  }

  private void write(StringBuilder lines, String indent) {
    lines.append(indent).append(label).append('\n');
    boolean afterText = false;
    for (Node child : children) {
      if (afterText && child.text) {
        lines.setLength(lines.length() - 1);
        lines.append(child.label).append('\n');
      } else {
        child.write(lines, indent + "  ");
      }
      afterText = child.text;
    }
  }
}
