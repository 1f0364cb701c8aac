package io.github.utmguard.html;

import java.util.Set;

/** Which elements lead into and out of foreign content (HTML standard, section 13.2.6.5). */
final class ForeignContent {
  /** MathML text integration points and HTML integration points. */
  private static final Set<String> INTEGRATION_POINTS =
      Set.of("mi", "mo", "mn", "ms", "mtext", "foreignobject", "desc", "title");

  private static final Set<String> BREAKOUT =
      Set.of(
          "b",
          "big",
          "blockquote",
          "body",
          "br",
          "center",
          "code",
          "dd",
          "div",
          "dl",
          "dt",
          "em",
          "embed",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "head",
          "hr",
          "i",
          "img",
          "li",
          "listing",
          "menu",
          "meta",
          "nobr",
          "ol",
          "p",
          "pre",
          "ruby",
          "s",
          "small",
          "span",
          "strong",
          "strike",
          "sub",
          "sup",
          "table",
          "tt",
          "u",
          "ul",
          "var");

  private ForeignContent() {}

  static boolean isIntegrationPoint(String element) {
    return INTEGRATION_POINTS.contains(element);
  }

  /** True for a start tag that ends foreign content: a breakout element, or a styled font. */
  static boolean breaksOut(byte[] units, Token tag) {
    if (tag.name().equals("font")) {
      return TagAttributes.of(units, tag).stream()
          .anyMatch(span -> Set.of("color", "face", "size").contains(span.name()));
    }
    return BREAKOUT.contains(tag.name());
  }
}
