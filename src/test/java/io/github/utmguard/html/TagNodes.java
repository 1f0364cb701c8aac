package io.github.utmguard.html;

import io.github.utmguard.url.TagAddress;
import io.github.utmguard.url.Url;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tags in a conforming parser's tree. */
final class TagNodes {
  private static final Pattern SOURCE = Pattern.compile("<script (?s:.*) src=\"([^\"]*)\"");
  private static final Url PAGE = Url.parse("https://site.invalid/page.html").orElseThrow();

  private TagNodes() {}

  /** How many active tags there are; one inside {@code template} is not active. */
  static int count(Node node) {
    if (node.label().startsWith("<template ")) {
      return 0;
    }
    int own = !node.isText() && isTag(node.label()) ? 1 : 0;
    return own + node.children().stream().mapToInt(TagNodes::count).sum();
  }

  private static boolean isTag(String label) {
    Matcher script = SOURCE.matcher(label);
    return script.lookingAt()
        && Url.parse(script.group(1).replace("&quot;", "\""), PAGE)
            .filter(TagAddress::isTag)
            .isPresent();
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
