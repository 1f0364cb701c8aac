package io.github.utmguard.inject;

import io.github.utmguard.html.HeadPosition;
import io.github.utmguard.html.PageSource;
import io.github.utmguard.html.ParsedPage;
import io.github.utmguard.html.TagAttributes;
import io.github.utmguard.html.Token;
import io.github.utmguard.html.TokenStream;
import io.github.utmguard.page.PageView;
import io.github.utmguard.url.Url;
import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Compares the tags in a page's tree with those that a browser's tokenizer sees. jsoup reads the
 * content of an SVG script as text, and what follows {@code <script/>} too, where the HTML standard
 * reads markup; a tag may stand in it unseen, or what looks like one may be none.
 */
final class ScriptTokens {
  private ScriptTokens() {}

  /**
   * True where it cannot be told which scripts of an HTML page are tags.
   *
   * @param tagged whether the page's first tag is canonical and in its place, and so beyond doubt
   */
  static boolean isAmbiguous(PageView page, boolean tagged) {
    return !(page.head() instanceof HeadPosition.Xml)
        && page.tree().filter(tree -> isAmbiguous(page, tree, tagged)).isPresent();
  }

  private static boolean isAmbiguous(PageView page, ParsedPage tree, boolean tagged) {
    Set<Integer> tokens = tags(page);
    Set<Integer> tags = new HashSet<>();
    page.tags().forEach(tag -> tags.add(tag.start()));
    if (tagged && !page.tags().isEmpty()) {
      int canonical = page.tags().get(0).start();
      tokens.remove(canonical);
      tags.remove(canonical);
    }
    if (tokens.isEmpty() && tags.isEmpty()) {
      return false;
    }
    Set<Integer> elements = new HashSet<>();
    for (Element script : tree.document().select("script")) {
      elements.add(tree.start(script));
      if (mayBeMisread(tree, script)) {
        return true;
      }
    }
    return !elements.containsAll(tokens) || !tokens.containsAll(tags);
  }

  /** Where scripts with a tag's address start, active or not. */
  private static Set<Integer> tags(PageView page) {
    PageSource source = page.source();
    Set<Integer> starts = new HashSet<>();
    Url base = page.base();
    TokenStream tokens = new TokenStream(source.units(), source.start(), source.end());
    Token token = tokens.next();
    while (token.kind() != Token.Kind.END_OF_FILE) {
      if (token.isStartTag("script") && isTag(page, base, token)) {
        starts.add(token.start());
      }
      token = tokens.next();
    }
    return starts;
  }

  private static boolean isTag(PageView page, Url base, Token script) {
    return TagAttributes.of(page.source().units(), script).stream()
        .filter(span -> span.name().equals("src"))
        .map(span -> page.source().text(span.valueStart(), span.valueEnd()))
        .map(value -> Parser.unescapeEntities(value, true))
        .flatMap(value -> Url.parse(value, base).stream())
        .anyMatch(page.policy()::isTag);
  }

  private static boolean mayBeMisread(ParsedPage tree, Element script) {
    boolean html = script.tag().namespace().equals(Parser.NamespaceHtml);
    boolean selfClosing = tree.source().units()[tree.endOfStartTag(script) - 2] == '/';
    return !html && (selfClosing || holdsMarkup(tree.rawText(script)));
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
}
