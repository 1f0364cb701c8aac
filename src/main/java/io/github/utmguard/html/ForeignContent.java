package io.github.utmguard.html;

import java.util.Set;

/** Which elements lead into and out of foreign content (HTML standard, section 13.2.6.5). */
final class ForeignContent {
  private static final Set<String> MATHML_TEXT = Set.of("mi", "mo", "mn", "ms", "mtext");

  private static final Set<String> SVG_INTEGRATION_POINTS =
      Set.of("foreignobject", "desc", "title");

  private static final Set<String> HTML_ANNOTATIONS = Set.of("text/html", "application/xhtml+xml");

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

  /** True for a MathML text integration point. */
  static boolean isMathMlText(String element) {
    return MATHML_TEXT.contains(element);
  }

  /** True for an SVG element that is an HTML integration point. */
  static boolean isSvgIntegrationPoint(String element) {
    return SVG_INTEGRATION_POINTS.contains(element);
  }

  /** True for a MathML annotation that holds HTML. */
  static boolean isHtmlAnnotation(byte[] units, Token tag) {
    return tag.name().equals("annotation-xml")
        && TagAttributes.of(units, tag).stream()
            .filter(span -> span.name().equals("encoding"))
            .map(span -> Ascii.lowerCase(units, span.valueStart(), span.valueEnd()))
            .anyMatch(HTML_ANNOTATIONS::contains);
  }

  /** True for an element whose start tag ends foreign content, whatever its attributes are. */
  static boolean isBreakout(String element) {
    return BREAKOUT.contains(element);
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
