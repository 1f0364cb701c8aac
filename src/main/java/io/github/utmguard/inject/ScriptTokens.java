package io.github.utmguard.inject;

import io.github.utmguard.html.HeadPosition;
import io.github.utmguard.html.ParsedPage;
import io.github.utmguard.html.TagAttributes;
import io.github.utmguard.html.Token;
import io.github.utmguard.html.TokenStream;
import io.github.utmguard.page.PageView;
import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Compares a page's tree with the tokens that a browser sees. jsoup reads the content of an SVG
 * script as text, and that of {@code <script/>} too, where the HTML standard reads markup; a tag
 * may then stand in it unseen.
 */
final class ScriptTokens {
  private ScriptTokens() {}

  /** True where the scripts with an address are not the same in an HTML page's tree and tokens. */
  static boolean isAmbiguous(PageView page) {
    return !(page.head() instanceof HeadPosition.Xml)
        && page.tree().filter(tree -> !agreeWith(tree)).isPresent();
  }

  private static boolean agreeWith(ParsedPage tree) {
    Set<Integer> elements = new HashSet<>();
    for (Element script : tree.document().select("script")) {
      if (script.hasAttr("src")) {
        elements.add(tree.start(script));
      }
      boolean html = script.tag().namespace().equals(Parser.NamespaceHtml);
      if (!html && (isSelfClosing(tree, script) || holdsMarkup(tree.rawText(script)))) {
        return false;
      }
    }
    byte[] units = tree.source().units();
    TokenStream tokens = new TokenStream(units, tree.source().start(), tree.source().end());
    Token token = tokens.next();
    while (token.kind() != Token.Kind.END_OF_FILE) {
      if (token.isStartTag("script") && hasAddress(units, token)) {
        if (!elements.remove(token.start())) {
          return false;
        }
      }
      token = tokens.next();
    }
    return elements.isEmpty();
  }

  private static boolean isSelfClosing(ParsedPage tree, Element script) {
    return tree.source().units()[tree.endOfStartTag(script) - 2] == '/';
  }

  /** True where anything but CDATA sections begins with {@code <}. */
  private static boolean holdsMarkup(String content) {
    int at = content.indexOf('<');
    while (at >= 0 && content.startsWith("<![CDATA[", at)) {
      int end = content.indexOf("]]>", at);
      if (end < 0) {
        return true;
      }
      at = content.indexOf('<', end);
    }
    return at >= 0;
  }

  private static boolean hasAddress(byte[] units, Token script) {
    return TagAttributes.of(units, script).stream().anyMatch(span -> span.name().equals("src"));
  }
}
