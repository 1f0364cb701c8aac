package io.github.utmguard.inject;

import io.github.utmguard.html.ParsedPage;
import io.github.utmguard.page.PageView;
import io.github.utmguard.page.ScriptElement;
import io.github.utmguard.tag.TrackingTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A tag that stands on a page, with its comment and the white space between them.
 *
 * @param start its first unit
 * @param end one past its last unit
 */
record OldTag(int start, int end) {

  /** All active tags of a page; empty where one has no end that could be told. */
  static Optional<List<OldTag>> all(PageView page) {
    List<OldTag> tags = new ArrayList<>();
    for (ScriptElement script : page.tags()) {
      if (script.end().isEmpty()) {
        return Optional.empty();
      }
      int start = page.tree().map(tree -> withComment(tree, script)).orElse(script.start());
      tags.add(new OldTag(start, script.end().orElseThrow()));
    }
    return Optional.of(tags);
  }

  boolean holds(int offset) {
    return offset >= start && offset < end;
  }

  private static int withComment(ParsedPage tree, ScriptElement script) {
    for (Element element : tree.document().select("script, *|script")) {
      if (tree.start(element) == script.start()) {
        return comment(element).map(tree::start).orElse(script.start());
      }
    }
    return script.start();
  }

  private static Optional<Comment> comment(Element script) {
    Node before = script.previousSibling();
    while (before instanceof TextNode text && text.isBlank()) {
      before = before.previousSibling();
    }
    if (before == null && script.parent() != null) {
      before = implied(script.parent());
    }
    return before instanceof Comment comment
            && comment.getData().strip().equalsIgnoreCase(TrackingTag.COMMENT)
        ? Optional.of(comment)
        : Optional.empty();
  }

  /** Before a head whose start tag is left out, the comment became a child of what is around. */
  private static Node implied(Element parent) {
    Node around = parent;
    while (around != null && around.previousSibling() == null && isRootOrHead(around)) {
      around = around.parent();
    }
    return around != null && isRootOrHead(around) ? around.previousSibling() : null;
  }

  private static boolean isRootOrHead(Node node) {
    return node.nameIs("head") || node.nameIs("html");
  }
}
