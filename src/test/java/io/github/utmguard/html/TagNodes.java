package io.github.utmguard.html;

import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Tags in a conforming parser's tree. */
final class TagNodes {
  private static final Pattern SCRIPT =
      Pattern.compile(
          "<script .* ?src=\"[^\"<]*/cs/javascript/utm\\.js(\\?[^\"]*)?\"",
          Pattern.CASE_INSENSITIVE);

  private TagNodes() {}

  /** How many active tags there are; one inside {@code template} is not active. */
  static int count(Node node) {
    if (node.label().startsWith("<template ")) {
      return 0;
    }
    int own = !node.isText() && SCRIPT.matcher(node.label()).matches() ? 1 : 0;
    return own + node.children().stream().mapToInt(TagNodes::count).sum();
  }

  /** Detaches what is wanted, with all that is in it. */
  static void takeOut(Node node, Predicate<Node> wanted) {
    for (Node child : node.children()) {
      if (wanted.test(child)) {
        child.detach();
      } else {
        takeOut(child, wanted);
      }
    }
  }
}
