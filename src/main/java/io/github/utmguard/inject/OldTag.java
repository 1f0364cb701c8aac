package io.github.utmguard.inject;

import io.github.utmguard.html.PageSource;
import io.github.utmguard.html.ParsedPage;
import io.github.utmguard.page.PageView;
import io.github.utmguard.page.ScriptElement;
import io.github.utmguard.tag.TrackingTag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Comment;

/**
 * A tag that stands on a page, with its comment and the white space between them.
 *
 * @param start its first unit
 * @param end one past its last unit
 */
record OldTag(int start, int end) {

  /** All active tags of a page; empty where one has no end that could be told. */
  static Optional<List<OldTag>> all(PageView page) {
    Map<Integer, Integer> comments = page.tree().map(OldTag::comments).orElse(Map.of());
    List<OldTag> tags = new ArrayList<>();
    for (ScriptElement script : page.tags()) {
      if (script.end().isEmpty()) {
        return Optional.empty();
      }
      int beforeSpace = beforeWhitespace(page.source(), script.start());
      int start = comments.getOrDefault(beforeSpace, script.start());
      tags.add(new OldTag(start, script.end().orElseThrow()));
    }
    return Optional.of(tags);
  }

  /** The starts of all comments that a tag has, by their ends. */
  private static Map<Integer, Integer> comments(ParsedPage tree) {
    Map<Integer, Integer> starts = new HashMap<>();
    tree.document()
        .nodeStream(Comment.class)
        .filter(comment -> comment.getData().strip().equalsIgnoreCase(TrackingTag.COMMENT))
        .forEach(comment -> starts.put(tree.endOfLeaf(comment), tree.start(comment)));
    return starts;
  }

  private static int beforeWhitespace(PageSource source, int offset) {
    int at = offset;
    while (at > source.start() && " \t\r\n\f".indexOf(source.units()[at - 1]) >= 0) {
      at--;
    }
    return at;
  }
}
