package io.github.utmguard.page;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Declarative shadow roots, which become part of the page (HTML standard, section 13.2.6.4.4). */
final class ShadowRoots {
  private static final Set<String> MODES = Set.of("open", "closed");

  /** The elements that may have one (DOM standard, "attach a shadow root"). */
  private static final Set<String> HOSTS =
      Set.of(
          "article",
          "aside",
          "blockquote",
          "body",
          "div",
          "footer",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "main",
          "nav",
          "p",
          "section",
          "span");

  private ShadowRoots() {}

  /**
   * False for a template that stays one: in a link, say, in XHTML, or as the second of its parent.
   */
  static boolean isOne(Element template) {
    return hasMode(template)
        && !Elements.isXml(template)
        && Optional.ofNullable(template.parent())
            .filter(ShadowRoots::isHost)
            .flatMap(host -> host.children().stream().filter(ShadowRoots::hasMode).findFirst())
            .filter(template::equals)
            .isPresent();
  }

  private static boolean hasMode(Element element) {
    return element.nameIs("template")
        && MODES.contains(element.attr("shadowrootmode").toLowerCase(Locale.ROOT));
  }

  private static boolean isHost(Element element) {
    // A name with a hyphen is that of a custom element.
    return element.tag().namespace().equals(Parser.NamespaceHtml)
        && (HOSTS.contains(element.normalName()) || element.normalName().indexOf('-') > 0);
  }
}
