package io.github.utmguard.html;

import java.util.function.UnaryOperator;

/** Puts text in as the first thing of a page's head, however that head is written. */
public final class HeadSplice {
  private HeadSplice() {}

  /**
   * The one change that puts the text in; every other byte stays.
   *
   * @param html the text for an HTML page
   * @param xhtml the text for an XHTML page, given the prefix of its elements with the colon, or ""
   */
  public static Edit edit(
      PageSource source, HeadPosition.Found head, String html, UnaryOperator<String> xhtml) {
    if (head instanceof HeadPosition.Xml xml) {
      String text = xhtml.apply(xml.prefix());
      return xml.emptyElement()
          ? replace(source, xml.offset(), 2, ">" + text + "</" + xml.prefix() + "head>")
          : replace(source, xml.offset(), 0, text);
    }
    String start = head instanceof HeadPosition.Implied ? "<head>" : "";
    return replace(source, head.offset(), 0, start + html);
  }

  private static Edit replace(PageSource source, int unit, int units, String text) {
    int first = source.byteOffset(unit);
    return new Edit(first, source.byteOffset(unit + units) - first, source.encode(text));
  }
}
