package io.github.utmguard.inject;

import io.github.utmguard.html.ParsedPage;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Writes down a page's tree so that two trees are equal if and only if their texts are. */
final class TreeText {
  /** What a browser makes one line feed of (HTML standard, section 13.2.3.5). */
  private static final Pattern LINE_END = Pattern.compile("\r\n?");

  private TreeText() {}

  /** The tree without the scripts, comments and white space that stand in the given spans. */
  static String of(ParsedPage page, List<OldTag> without) {
    Spans spans = new Spans(without);
    StringBuilder text = new StringBuilder();
    NodeTraversor.traverse(
        new NodeVisitor() {
          private int skipping;

          @Override
          public void head(Node node, int depth) {
            boolean script = node instanceof Element element && isScript(element);
            boolean skipped =
                (script || node instanceof Comment || node instanceof TextNode)
                    && spans.hold(page.start(node));
            if (script && skipped) {
              skipping++;
            }
            if (skipping == 0 && !skipped) {
              append(text, node);
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (node instanceof Element element) {
              if (isScript(element) && spans.hold(page.start(node))) {
                skipping--;
              } else if (skipping == 0) {
                text.append('\u0002');
              }
            }
          }
        },
        page.document());
    return text.toString();
  }

  private static boolean isScript(Element element) {
    String name = element.normalName();
    return name.equals("script") || name.endsWith(":script");
  }

  /**
   * Adjacent texts read as one. A line end is one within one text only: where a tag stands between
   * CR and LF, they are two line ends before it is taken out, and one afterwards.
   */
  private static void append(StringBuilder text, Node node) {
    if (node instanceof TextNode words) {
      text.append(LINE_END.matcher(words.getWholeText()).replaceAll("\n"));
    } else if (node instanceof Element element) {
      text.append('\u0001').append(element.tag().namespace()).append(element.tagName());
      for (Attribute attribute : element.attributes()) {
        text.append('\u0003').append(attribute.getKey()).append('=').append(attribute.getValue());
      }
    } else {
      text.append('\u0004').append(node.outerHtml()).append('\u0005');
    }
  }
}
